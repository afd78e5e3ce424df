/** Counts which place of the results is opened. Sends the query, the result and its place: no cookie, no address. */

const results = document.querySelector("[data-chosen]");

function tell({ target }) {
  const link = target.closest("a[data-place]");
  if (!link) return;
  const { chosen, query } = results.dataset;
  const body = new URLSearchParams({ q: query, ket_qua: link.dataset.result, hang: link.dataset.place });
  const quietly = { method: "POST", body, keepalive: true, credentials: "omit", referrerPolicy: "no-referrer" };
  fetch(chosen, quietly).catch(() => {});
}

results?.addEventListener("click", tell);
results?.addEventListener("auxclick", tell);
