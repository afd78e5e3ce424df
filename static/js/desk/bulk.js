// The bar below the list: how many of the ticked articles permit each action, and where the others stand.
// The words come from the bar's data attributes; the server decides again, article by article.

const bar = document.querySelector('[data-bar]');
const boxes = [...document.querySelectorAll('[data-bulk]')];
const all = document.querySelector('[data-all]');

function say(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

function fill(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function permits(box, action) {
  return box.dataset.bulk.split(' ').includes(action);
}

function states(list) {
  const counts = new Map();
  list.forEach((box) => counts.set(box.dataset.at, (counts.get(box.dataset.at) ?? 0) + 1));
  return [...counts].map(([state, n]) => fill(bar.dataset.each, { n, state })).join(', ');
}

function explain(button, ticked) {
  const able = ticked.filter((box) => permits(box, button.dataset.act));
  const others = ticked.filter((box) => !able.includes(box));
  const action = button.firstChild.textContent.trim();
  const sentence = fill(bar.dataset.can, { action, n: able.length });
  return others.length ? `${sentence} ${fill(bar.dataset.cannot, { reasons: states(others) })}` : sentence;
}

function count() {
  const ticked = boxes.filter((box) => box.checked);
  say(bar.querySelector('[data-count]'), ticked.length ? fill(bar.dataset.some, { n: ticked.length }) : bar.dataset.none);
  const buttons = [...bar.querySelectorAll('[data-act]')];
  buttons.forEach((button) => {
    const able = ticked.filter((box) => permits(box, button.dataset.act)).length;
    say(button.querySelector('b'), ticked.length ? ` ${able}/${ticked.length}` : '');
    button.disabled = !able;
  });
  const partly = buttons.filter((button) => !button.disabled);
  say(bar.querySelector('[data-why]'), partly.map((button) => explain(button, ticked)).join(' '));
}

if (bar) {
  boxes.forEach((box) => box.addEventListener('change', count));
  all?.addEventListener('change', () => {
    boxes.forEach((box) => { box.checked = all.checked; });
    count();
  });
  window.addEventListener('pageshow', count);
}
