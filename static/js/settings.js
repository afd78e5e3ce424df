/**
 * Remembers text size and colours between pages. The style sheet reacts to the radio buttons by itself, and early.js
 * has set what was remembered before the first paint.
 */

const root = document.documentElement;
const USUAL = { text: "normal", theme: "auto" };

const keep = (name, value) => {
  try {
    if (value === USUAL[name]) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // storage may be forbidden; the choice then lasts for this page
  }
};

const apply = (name, value) => {
  if (value === USUAL[name]) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
};

for (const name of Object.keys(USUAL)) {
  const radio = document.getElementById(`${name}-${root.getAttribute(`data-${name}`) ?? USUAL[name]}`);
  if (radio) radio.checked = true;
  for (const choice of document.querySelectorAll(`input[name="${name}"][id^="${name}-"]`)) {
    choice.addEventListener("change", () => {
      const value = choice.id.slice(name.length + 1);
      keep(name, value);
      apply(name, value);
    });
  }
}
