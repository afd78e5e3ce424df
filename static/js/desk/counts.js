// Lengths of title and lead, words and pictures of the body, below their fields while somebody writes.

const WORDS_A_MINUTE = 230;
const LIMITS = { title: 120, lead: 600 };

function output(field, id) {
  let place = document.getElementById(id);
  if (!place) {
    place = document.createElement('output');
    place.id = id;
    place.className = 'd-count';
    field.insertAdjacentElement('afterend', place);
  }
  return place;
}

function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

function countLetters(field) {
  const length = [...field.value.normalize('NFC')].length;
  const limit = LIMITS[field.name];
  const place = output(field, `dem-${field.name}`);
  say(place, length > limit ? `${length} ký tự, nên dưới ${limit}` : `${length} ký tự`);
  place.classList.toggle('warn', length > limit);
}

function countBody(body) {
  const texts = [...body.querySelectorAll('.public-DraftEditor-content, textarea:not([data-draftail-input])')];
  const text = texts.map((part) => part.innerText ?? part.value).join(' ');
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  say(output(body.firstElementChild, 'dem-noi-dung'), `${words} chữ · đọc khoảng ${minutes} phút`);
}

function watch() {
  for (const name of Object.keys(LIMITS)) {
    const field = document.querySelector(`form[data-edit-form] [name="${name}"]`);
    if (!field) continue;
    field.addEventListener('input', () => countLetters(field));
    countLetters(field);
  }
  const body = document.querySelector('[data-contentpath="body"]');
  if (!body) return;
  let waiting = 0;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => countBody(body), 300);
  };
  body.addEventListener('input', later);
  body.addEventListener('keyup', later);
  setTimeout(() => countBody(body), 1000);
}

watch();
