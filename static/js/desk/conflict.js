// The conflict screen counts what is left to choose; without this script the server counts.

const form = document.querySelector('[data-conflict]');
const picked = form.querySelector('[data-picked]');
const words = (name) => form.querySelector(`[data-says-${name}]`).textContent;

function count() {
  const open = [...form.querySelectorAll('[data-picks]')].filter((place) => !place.querySelector(':checked')).length;
  const text = open ? words('left').replace('#', open) : words('done');
  if (picked.textContent !== text) picked.textContent = text;
  picked.className = open ? 'warn' : 'm';
  form.querySelector('[data-main]').disabled = open > 0;
}

form.addEventListener('change', count);
count();
