// Notices above the form and the line in its footer. The words stand in the page; here only times and numbers.

const safety = document.querySelector('[data-safety]');
const saved = document.querySelector('[data-saved]');
const clock = (moment, seconds) =>
  new Date(moment).toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit', second: seconds, hour12: false });

// Shows or hides a notice. `at`: a moment to tell, to the minute; `count`: a number to tell.
export function notice(name, shown, { at, count } = {}) {
  const found = safety.querySelector(`[data-notice="${name}"]`);
  if (at !== undefined) found.querySelector('[data-time]').textContent = clock(at);
  if (count !== undefined) found.querySelector('[data-count]').textContent = count.toLocaleString('vi-VN');
  found.hidden = !shown;
  return found;
}

// Says in the footer where the text is kept: 'server' (and here) or 'machine' (only here).
export function keptOn(place, at) {
  saved.querySelectorAll('[data-state]').forEach((state) => {
    state.hidden = state.dataset.state !== place;
    if (!state.hidden) state.querySelector('[data-time]').textContent = clock(at, '2-digit');
  });
}

export function moveToTop(form) {
  form.prepend(safety);
}
