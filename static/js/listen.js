/**
 * Reads an article aloud with a voice of the device in the article's language. The button comes out only when there is
 * one: voices that send the text to a foreign service are left aside. Pictures, captions and numbers in tables are not
 * read.
 */

const READ = [
  "h1, .sapo, .hero__role",
  ".prose > :is(p, h2, h3, h4, blockquote), .prose > section:not(.scroll) > :is(h2, p)",
  ".prose > :is(ul, ol):not([class]) li, .prose .slogan p, .prose caption",
].join(", ");
// Browsers fall silent in the middle of long utterances.
const SENTENCE = /[^.!?…]+(?:[.!?…]+["”’)]*\s*|$)/g;

/** An original below the English interface is marked as Vietnamese; its heading says so first. */
const spoken = document.querySelector("article h1")?.closest("[lang]")?.lang ?? "vi";

const voice = () =>
  speechSynthesis.getVoices().find(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === spoken);

class Reader {
  constructor(box) {
    this.box = box;
    [this.play, this.stop] = box.querySelectorAll("button");
    this.words = this.play.querySelector("span");
    this.begin = this.words.textContent;
    this.sentences = [];
    this.at = 0;
    this.speaking = null;
    this.play.addEventListener("click", () => (this.speaking ? this.pause() : this.resume()));
    this.stop.addEventListener("click", () => this.end());
    window.addEventListener("pagehide", () => this.end());
  }

  offer() {
    if (voice()) this.box.hidden = false;
  }

  collect() {
    const article = document.querySelector("article");
    return [...article.querySelectorAll(READ)].flatMap((part) =>
      (part.textContent.replace(/\s+/g, " ").match(SENTENCE) ?? []).map((text) => ({ part, text })),
    );
  }

  /** Starts, or goes on with the sentence that was interrupted. */
  resume() {
    if (!this.sentences.length) this.sentences = this.collect();
    this.box.classList.add("listen--on");
    this.stop.hidden = false;
    this.words.textContent = this.box.dataset.pause;
    this.say();
  }

  say() {
    const sentence = this.sentences[this.at];
    if (!sentence) return this.end();
    this.mark(sentence.part);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice() ?? null;
    utterance.lang = spoken;
    utterance.onend = () => this.next(utterance);
    utterance.onerror = () => this.next(utterance);
    this.speaking = utterance; // also keeps it from being collected while it sounds
    return speechSynthesis.speak(utterance);
  }

  next(utterance) {
    if (this.speaking !== utterance) return; // cancelled
    this.at += 1;
    this.say();
  }

  /** Cancels and remembers the place: pausing proper is broken on many phones. */
  pause() {
    this.speaking = null;
    speechSynthesis.cancel();
    this.words.textContent = this.box.dataset.resume;
  }

  end() {
    this.speaking = null;
    speechSynthesis.cancel();
    this.mark(null);
    if (this.box.contains(document.activeElement)) this.play.focus({ preventScroll: true });
    this.sentences = [];
    this.at = 0;
    this.box.classList.remove("listen--on");
    this.stop.hidden = true;
    this.words.textContent = this.begin;
  }

  mark(part) {
    const before = document.querySelector(".being-read");
    if (before === part) return;
    before?.classList.remove("being-read");
    part?.classList.add("being-read");
    const place = part?.getBoundingClientRect();
    if (place && (place.top < 0 || place.bottom > window.innerHeight)) part.scrollIntoView({ block: "center" });
  }
}

const box = document.querySelector("[data-listen]");
if (box && "speechSynthesis" in window) {
  const reader = new Reader(box);
  reader.offer();
  speechSynthesis.addEventListener?.("voiceschanged", () => reader.offer());
}
