/** The system's own share sheet, where there is one; the plain links beside it do without. */

for (const button of document.querySelectorAll("button[data-share]")) {
  if (!navigator.share) break;
  button.hidden = false;
  const what = { url: button.dataset.share, title: button.dataset.title };
  button.addEventListener("click", () => navigator.share(what).catch(() => {})); // closed without sharing
}
