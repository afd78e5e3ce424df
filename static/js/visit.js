/** Tells the portal that a reader has the page before their eyes; sends the key of the article and nothing else. */

const address = document.querySelector("[data-visits]")?.dataset.visits;

const tell = () => {
  if (document.visibilityState !== "visible" || document.prerendering) return;
  document.removeEventListener("visibilitychange", tell);
  document.removeEventListener("prerenderingchange", tell);
  navigator.sendBeacon(address, document.querySelector("[data-article]")?.dataset.article ?? "0");
};

if (address && "sendBeacon" in navigator) {
  document.addEventListener("visibilitychange", tell);
  document.addEventListener("prerenderingchange", tell);
  tell();
}
