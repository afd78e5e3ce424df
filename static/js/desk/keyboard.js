// Keys of the desk. Physical keys (event.code), never inside a field and never while a word is being composed, so that
// Telex and VNI typing cannot trigger anything. data-main: Ctrl Enter; data-key="KeyT": that key; data-row: arrows;
// data-change: B and N walk the changes.

function isTyping(event) {
  return event.isComposing || event.target.closest('input, textarea, select, [contenteditable], dialog[open]');
}

function walkRows(rows, step) {
  const here = rows.indexOf(document.activeElement);
  const next = rows[Math.min(Math.max(here + step, 0), rows.length - 1)];
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function walkChanges(step) {
  const marks = [...document.querySelectorAll('.d-rail [data-change]')];
  const here = marks.findIndex((mark) => mark.hasAttribute('aria-current'));
  const next = marks[Math.min(Math.max(here + step, 0), marks.length - 1)];
  if (!next) return;
  marks.forEach((mark) => mark.removeAttribute('aria-current'));
  next.setAttribute('aria-current', 'true');
  next.click();
}

function press(element) {
  element.scrollIntoView({ block: 'nearest' });
  element.click();
}

document.addEventListener('keydown', (event) => {
  if (isTyping(event) || event.altKey || event.metaKey) return;
  if (event.ctrlKey) {
    if (event.code === 'Enter') document.querySelector('[data-main]')?.click();
    return;
  }
  const rows = [...document.querySelectorAll('[data-row]')];
  if (rows.length && (event.code === 'ArrowDown' || event.code === 'ArrowUp')) {
    walkRows(rows, event.code === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    return;
  }
  if (event.code === 'Enter' && event.target.closest('a, button, summary')) return;
  if (event.code === 'KeyB' || event.code === 'KeyN') {
    walkChanges(event.code === 'KeyN' ? 1 : -1);
    return;
  }
  const target = document.querySelector(`[data-key="${event.code}"]`);
  if (!target) return;
  press(target);
  event.preventDefault();
});
