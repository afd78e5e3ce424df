/**
 * Remembers text size and colours between pages. The style sheet reacts to the radio buttons by itself.
 *
 * A plain script before the style sheet, not a module: it has to run before the first paint in every browser, or a
 * reader of the dark scheme would be dazzled by each page.
 */
{
  const root = document.documentElement;
  const DEFAULTS = { text: "normal", theme: "auto" };

  const remembered = (name) => {
    try {
      return localStorage.getItem(name) ?? DEFAULTS[name];
    } catch {
      return DEFAULTS[name]; // storage may be forbidden; the choice then lasts for this page
    }
  };

  const remember = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // nothing to do: see above
    }
  };

  const apply = (name, value) => {
    if (value === DEFAULTS[name]) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
  };

  const bind = (name) => {
    const radio = document.getElementById(`${name}-${remembered(name)}`);
    if (radio) radio.checked = true;
    for (const choice of document.querySelectorAll(`input[name="${name}"][id^="${name}-"]`)) {
      choice.addEventListener("change", () => {
        const value = choice.id.slice(name.length + 1);
        remember(name, value);
        apply(name, value);
      });
    }
  };

  for (const name of Object.keys(DEFAULTS)) {
    apply(name, remembered(name));
    document.addEventListener("DOMContentLoaded", () => bind(name));
  }
}
