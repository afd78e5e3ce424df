// Ticking jobs beside the editing form, without leaving it.

function token() {
  return document.querySelector('[name=csrfmiddlewaretoken]')?.value ?? '';
}

document.addEventListener('click', async (event) => {
  const box = event.target.closest('[data-tick]');
  if (!box) return;
  const wanted = box.getAttribute('aria-pressed') === 'true' ? '0' : '1';
  const answer = await fetch(box.dataset.tick, {
    method: 'POST',
    headers: { 'X-CSRFToken': token(), 'X-Requested-With': 'XMLHttpRequest' },
    body: new URLSearchParams({ xong: wanted }),
  });
  if (answer.ok) box.setAttribute('aria-pressed', String((await answer.json()).done));
});
