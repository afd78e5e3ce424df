// Comparing and reviewing: the numbers of a change light up together; links that open a dialog do it in place; ready
// reasons write sentences into the text; the button of the schedule repeats its hour.

function light(number) {
  document.querySelectorAll('[data-change]').forEach((mark) => {
    if (mark.dataset.change === number) mark.setAttribute('aria-current', 'true');
    else mark.removeAttribute('aria-current');
  });
}

document.addEventListener('click', (event) => {
  const mark = event.target.closest('[data-change]');
  if (mark) light(mark.dataset.change);
  const opener = event.target.closest('a[data-open]');
  if (opener && document.getElementById(opener.dataset.open)) event.preventDefault();
  const closer = event.target.closest('a[data-close]');
  if (closer?.closest('dialog')) event.preventDefault();
});

document.addEventListener('change', (event) => {
  const reason = event.target.closest('[data-reason]');
  if (!reason) return;
  const text = reason.form.querySelector('textarea');
  const line = `– ${reason.dataset.reason}\n`;
  const before = text.value && !text.value.endsWith('\n') ? `${text.value}\n` : text.value;
  text.value = reason.checked ? before + line : text.value.replace(line, '');
});

document.addEventListener('change', (event) => {
  const chosen = event.target.closest('[data-names-button]');
  if (chosen) chosen.form.querySelector('[data-named]').textContent = chosen.dataset.namesButton;
});

document.addEventListener('input', (event) => {
  const form = event.target.closest('form[data-hour]');
  if (!form) return;
  const [hour, day] = ['gio', 'ngay'].map((name) => form.elements[name].value.trim());
  form.querySelector('[data-named]').textContent = form.dataset.hour.replace('{}', `${hour} ngày ${day}`);
});

// A dialog that the server sent open (after a mistake, or asked for by its address) becomes a real one.
document.querySelectorAll('dialog[open]').forEach((dialog) => {
  dialog.close();
  dialog.showModal();
});
