/** Completions under every search box: a combobox with a list (ARIA 1.2). Without script the box is a plain form. */

const DELAY = 120;
const SHORTEST = 2;

class Suggestions {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[type=search]");
    this.list = this.makeList();
    this.active = -1;
    this.asked = "";
    this.timer = 0;
    this.listen();
  }

  makeList() {
    const list = document.createElement("ul");
    list.className = "suggest";
    list.id = `${this.input.id}-goi-y`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", this.form.dataset.suggestions);
    this.form.append(list);
    const input = this.input;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");
    return list;
  }

  listen() {
    this.input.addEventListener("input", () => this.later());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.form.addEventListener("focusout", (event) => {
      if (!this.form.contains(event.relatedTarget)) this.close();
    });
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), DELAY);
  }

  async ask() {
    const text = this.input.value.trim();
    this.asked = text;
    if (text.length < SHORTEST) return this.close();
    try {
      const answer = await fetch(`/api/v1/suggest?q=${encodeURIComponent(text)}`);
      const { suggestions } = await answer.json();
      if (this.asked === text) this.show(suggestions);
    } catch {
      this.close();
    }
  }

  show(suggestions) {
    this.list.replaceChildren(...suggestions.map((suggestion, place) => this.option(suggestion, place)));
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.setOpen(suggestions.length > 0);
  }

  option({ text, kind, url }, place) {
    const item = document.createElement("li");
    item.id = `${this.list.id}-${place}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.addEventListener("click", () => location.assign(url));
    const row = document.createElement("a"); // for its looks: without an address it is no control within the option
    const words = document.createElement("span");
    words.textContent = text;
    const label = document.createElement("span");
    label.className = "small";
    label.textContent = this.form.dataset[`kind${kind[0].toUpperCase()}${kind.slice(1)}`] ?? "";
    row.append(words, label);
    item.append(row);
    return item;
  }

  press(event) {
    const options = [...this.list.children];
    if (event.key === "Escape") return this.close();
    if (this.input.getAttribute("aria-expanded") !== "true") return undefined;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.choose(options, (this.active + step + options.length + 1) % (options.length + 1));
    }
    if (event.key === "Enter" && options[this.active]) {
      event.preventDefault();
      options[this.active].click();
    }
    return undefined;
  }

  /** The place after the last option is the input itself. */
  choose(options, place) {
    this.active = place === options.length ? -1 : place;
    options.forEach((option, number) => option.setAttribute("aria-selected", String(number === this.active)));
    const chosen = options[this.active];
    if (chosen) this.input.setAttribute("aria-activedescendant", chosen.id);
    else this.input.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  close() {
    this.asked = "";
    this.list.replaceChildren();
    this.setOpen(false);
  }

  setOpen(open) {
    this.list.classList.toggle("suggest--open", open);
    this.input.setAttribute("aria-expanded", String(open));
  }
}

for (const form of document.querySelectorAll("form.search")) new Suggestions(form);
