/** "Copy link": without script it is a plain link to the page. */

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
