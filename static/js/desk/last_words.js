// The text editor hands its words to the form a quarter of a second after a key, later on a slow machine: a form that is
// sent sooner waits for it.

const HANDED_OVER = 600;
const KEYS = ['keydown', 'beforeinput', 'compositionend', 'paste', 'drop'];

let changed = -Infinity;

function note(event) {
  if (event.target.closest?.('.Draftail-Editor')) changed = performance.now();
}

// Before any other listener: a button that has been switched off for the sending would no longer say its name.
function hold(event) {
  const button = event.target.closest?.('button, input[type=submit]');
  const wait = HANDED_OVER - (performance.now() - changed);
  if (!button?.form || button.type !== 'submit' || button.closest('.Draftail-Editor') || wait <= 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  setTimeout(() => button.click(), wait);
}

for (const key of KEYS) window.addEventListener(key, note, true);
window.addEventListener('click', hold, true);
