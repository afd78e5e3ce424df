/** Sets the colours and the size of type that a reader chose before, ahead of the first paint; see settings.js. */
for (const name of ["text", "theme"]) {
  try {
    const kept = localStorage.getItem(name);
    if (kept) document.documentElement.setAttribute(`data-${name}`, kept);
  } catch {
    break; // storage may be forbidden
  }
}
