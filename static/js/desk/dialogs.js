// Native dialogs of the desk: data-open="id" opens one, data-close closes it and gives the focus back by itself.

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-open]');
  if (opener) document.getElementById(opener.dataset.open)?.showModal();
  event.target.closest('[data-close]')?.closest('dialog')?.close();
});
