/** Marks, in the list of contents, the part that is being read. Without script the list is plain links. */

const links = [...document.querySelectorAll(".contents a")];
const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
const passed = new Set();

function mark() {
  const current = headings.findLastIndex((heading) => passed.has(heading));
  links.forEach((link, place) => {
    if (place === current) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  });
}

function note(entries) {
  for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
    const above = boundingClientRect.top < (rootBounds?.bottom ?? 0);
    if (isIntersecting || above) passed.add(target);
    else passed.delete(target);
  }
  mark();
}

// A part is being read once its heading has come into the upper third of the window.
const watcher = new IntersectionObserver(note, { rootMargin: "0px 0px -66% 0px" });
for (const heading of headings) if (heading) watcher.observe(heading);

for (const link of links) {
  link.addEventListener("click", () => {
    const folded = link.closest("details");
    if (folded && getComputedStyle(folded.querySelector("summary")).display !== "none") folded.open = false;
  });
}
