/** Passing an article on. Without script the plain links do: to other sites, and one to the article itself. */

for (const button of document.querySelectorAll("button[data-share]")) {
  if (!navigator.share) break;
  button.hidden = false;
  const what = { url: button.dataset.share, title: button.dataset.title };
  button.addEventListener("click", () => navigator.share(what).catch(() => {})); // closed without sharing
}

const confirm = (link) => {
  const label = link.querySelector("span") ?? link;
  const words = label.textContent;
  if (words === link.dataset.done) return; // clicked again while it says so
  label.textContent = link.dataset.done;
  label.setAttribute("role", "status");
  setTimeout(() => {
    label.textContent = words;
    label.removeAttribute("role");
  }, 3000);
};

for (const link of document.querySelectorAll("a[data-copy]")) {
  link.addEventListener("click", async (event) => {
    if (!navigator.clipboard) return;
    event.preventDefault();
    try {
      await navigator.clipboard.writeText(link.href);
      confirm(link);
    } catch {
      location.assign(link.href); // copying is forbidden here: the link does what links do
    }
  });
}
