// The filters of the list of articles: a choice is sent at once, and on narrow screens the boxes fold away.
// Without this script the form has a button and shows every box.

const form = document.querySelector('[data-filters]');

function sendsAtOnce(event) {
  if (event.target.matches('select[data-sends]')) form.requestSubmit();
}

function leaveOutEmpty() {
  form.querySelectorAll('select, input').forEach((field) => {
    if (!field.value) field.disabled = true;
  });
}

function fold() {
  const button = form.querySelector('.d-pill--fold');
  button.hidden = false;
  form.classList.add('d-folded');
  button.addEventListener('click', () => {
    const folded = form.classList.toggle('d-folded');
    button.setAttribute('aria-expanded', String(!folded));
  });
}

if (form) {
  form.addEventListener('change', sendsAtOnce);
  form.addEventListener('submit', leaveOutEmpty);
  window.addEventListener('pageshow', () => form.querySelectorAll(':disabled').forEach((field) => { field.disabled = false; }));
  fold();
}
