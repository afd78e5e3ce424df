// The note of a correction as readers will see it, while it is being written.

const box = document.querySelector('[data-note-fields]');
const typo = document.querySelector('[data-typo]');
const field = (name) => document.getElementById(`id_${name}`);
const ended = (text) => (/[.!?…]”?$/.test(text) ? text : `${text}.`);

function note() {
  const own = field('public_note').value.trim();
  if (own) return own;
  const template = box.querySelector('[data-note-template]').dataset.noteTemplate;
  const said = (name) => ended(field(name).value.trim() || '…');
  return template.replace('%written', () => said('written')).replace('%right', () => said('right'));
}

function show() {
  const isTypo = document.querySelector('[name=repair]:checked')?.value === 'typo';
  box.hidden = isTypo;
  typo.hidden = !isTypo;
  box.querySelector('[data-note]').textContent = note();
}

document.addEventListener('input', show);
show();
