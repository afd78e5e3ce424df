/**
 * Addresses in ASCII, the same as `portal/vietnamese/slug.py` makes them; a test compares the two.
 */

const SPELT_OUT = {
  đ: "d", Đ: "d", ð: "d", Ð: "d", ø: "o", Ø: "o", ł: "l", Ł: "l", ħ: "h", Ħ: "h", ı: "i",
  æ: "ae", Æ: "ae", œ: "oe", Œ: "oe", ß: "ss", þ: "th", Þ: "th",
};
const SPELT_OUT_LETTERS = new RegExp(`[${Object.keys(SPELT_OUT).join("")}]`, "g");
const MARKS = /[\u0300-\u036f]/g;
const CAPITALS = /[A-Z]/g;
const SEPARATORS = /[^a-z0-9]+/g;
const OUTER_HYPHENS = /^-+|-+$/g;

function cut(slug, maxLength) {
  if (slug.length <= maxLength) {
    return slug;
  }
  const boundary = slug.lastIndexOf("-", maxLength);
  return boundary > 0 ? slug.slice(0, boundary) : slug.slice(0, maxLength);
}

/**
 * Return `text` as words of a–z and 0–9 joined by hyphens, at most `maxLength` long, cut between words.
 *
 * @param {string} text
 * @param {number} [maxLength]
 * @returns {string} "" when `text` holds no usable letter
 */
export function slugify(text, maxLength = 80) {
  const letters = text
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(SPELT_OUT_LETTERS, (letter) => SPELT_OUT[letter])
    .replace(CAPITALS, (letter) => letter.toLowerCase());
  return cut(letters.replace(SEPARATORS, "-").replace(OUTER_HYPHENS, ""), maxLength);
}
