// What a form holds, as text that can be compared, kept and posted again.

const OWN = /^(csrfmiddlewaretoken|form_key|form_revision|form_user|form_recover|loaded_revision_.*|overwrite_revision_id|next)$/;
const WORDS = /[\p{L}\p{N}]+/gu;

export const fieldsOf = (data) => [...data.entries()].filter(([, value]) => typeof value === 'string');

// The editor's own format, as far as a reader sees it: its keys change from one opening to the next.
function plain(value) {
  const blocks = blocksOf(value);
  return blocks ? blocks.map(({ type, text, depth, inlineStyleRanges: styles, entityRanges: links }) => [
    type, text, depth, styles, links.length,
  ]) : value;
}

function blocksOf(value) {
  if (!value.startsWith('{"')) return null;
  try {
    return JSON.parse(value).blocks ?? null;
  } catch {
    return null;
  }
}

export const spelled = (fields) =>
  JSON.stringify(fields.filter(([name]) => !OWN.test(name)).map(([name, value]) => [name, plain(value)]));

const textOf = (value) => blocksOf(value)?.map((block) => block.text).join(' ') ?? value;

function wordsOf(fields) {
  const counts = new Map();
  fields
    .filter(([name]) => !OWN.test(name) && !/-(type|id|order|deleted|count|ORDER|DELETE|[A-Z]+_FORMS)$/.test(name))
    .flatMap(([, value]) => textOf(value).match(WORDS) ?? [])
    .forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
  return counts;
}

// How many words `mine` has that `theirs` has not.
export function wordsMissing(mine, theirs) {
  const there = wordsOf(theirs);
  return [...wordsOf(mine)].reduce((sum, [word, count]) => sum + Math.max(0, count - (there.get(word) ?? 0)), 0);
}
