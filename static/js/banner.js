/** Lets a reader put the alert above away until the browser tab is closed. Runs where it stands, before anything is painted. */
(() => {
  const alert = document.currentScript.previousElementSibling;
  const key = `banner-${alert.dataset.banner}`;
  const close = alert.querySelector(".banner__close");
  try {
    if (sessionStorage.getItem(key)) alert.hidden = true;
  } catch {
    return; // storage may be forbidden; the alert then stays
  }
  close.hidden = false;
  close.addEventListener("click", () => {
    sessionStorage.setItem(key, "1");
    alert.hidden = true;
    document.querySelector(".brand")?.focus();
  });
})();
