/** Completions under every search box: a combobox with a list (ARIA 1.2). Without script the box is a plain form. */

const DELAY = 120;
const SHORTEST = 2;

/** Small letters without diacritics, as long as `text`: the search finds "tổng kết" for "tong ket". */
const fold = (text) =>
  [...text.normalize("NFC").toLowerCase()]
    .map((letter) => letter.normalize("NFD")[0])
    .join("")
    .replaceAll("đ", "d");

/** `text` in pieces, with a `mark` around each beginning of a word that was typed. */
function marked(text, query) {
  const typed = fold(query).match(/[a-z0-9]+/g) ?? [];
  const words = typed.sort((one, other) => other.length - one.length).join("|");
  const pieces = [];
  let end = 0;
  for (const { 0: found, index } of words ? fold(text).matchAll(new RegExp(`(?<![a-z0-9])(?:${words})`, "g")) : []) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(index, index + found.length);
    pieces.push(text.slice(end, index), mark);
    end = index + found.length;
  }
  return [...pieces, text.slice(end)];
}

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
    this.count = document.createElement("p"); // tells screen readers how many there are
    this.count.className = "hidden";
    this.count.setAttribute("role", "status");
    this.form.append(list, this.count);
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
    this.list.addEventListener("mousedown", (event) => event.preventDefault()); // else the list is gone before the click
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
    this.count.textContent = `${this.form.dataset.suggestions}: ${suggestions.length}`;
  }

  option({ text, kind, url }, place) {
    const item = document.createElement("li");
    item.id = `${this.list.id}-${place}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.addEventListener("click", () => location.assign(kind === "article" ? url : this.inThisLanguage(url)));
    const row = document.createElement("a"); // for its looks: without an address it is no control within the option
    const words = document.createElement("span");
    words.lang = "vi";
    words.append(...marked(text, this.asked));
    const label = document.createElement("span");
    label.className = "small";
    label.textContent = this.form.dataset[`kind${kind[0].toUpperCase()}${kind.slice(1)}`] ?? "";
    row.append(words, label);
    item.append(row);
    return item;
  }

  /** Records and searches stand below every interface, articles where they were written. */
  inThisLanguage(url) {
    return this.form.getAttribute("action").replace("tim-kiem/", url.slice(1));
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
    clearTimeout(this.timer); // whoever has left must not find the list open
    this.asked = "";
    this.list.replaceChildren();
    this.count.textContent = "";
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.setOpen(false);
  }

  setOpen(open) {
    this.list.classList.toggle("suggest--open", open);
    this.input.setAttribute("aria-expanded", String(open));
  }
}

for (const form of document.querySelectorAll("form.search")) new Suggestions(form);
