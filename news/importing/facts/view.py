"""A text prepared once for all rules: one spelling for cues, tokens for names, opened words for the registry."""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from news.importing.facts.sentences import Sentence, split_sentences
from news.importing.facts.words import Word, words
from portal.vietnamese.fold import canonical

_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ`][^\W\d_]+)?")
# What must keep its case in a pattern: escapes (\\W is not \\w) and the names of groups.
_SYNTAX = re.compile(r"\\.|\(\?P[<=>]\w*[>)]?")
_ONE_FORM = str.maketrans({
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "\u00a0": " ", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "’": "'", "‘": "'", "ʼ": "'", "`": "'",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word as written; ``capital`` when its first letter is upper case."""

    start: int
    end: int
    text: str
    capital: bool


@dataclass(frozen=True, slots=True)
class View:
    """``text`` NFC; ``cues`` the same length: lower case, one tone placement, one i/y, plain dashes and quotes."""

    text: str
    cues: str
    tokens: tuple[Token, ...]
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]
    _token_starts: tuple[int, ...] = field(repr=False)
    _word_starts: tuple[int, ...] = field(repr=False)

    def token_at(self, position: int) -> int:
        """Return the index of the first token that starts at or after ``position``."""
        return bisect_left(self._token_starts, position)

    def word_at(self, position: int) -> int:
        """Return the index of the first opened word that starts at or after ``position``."""
        return bisect_left(self._word_starts, position)

    def capital_run(self, position: int, limit: int = 12) -> tuple[Token, ...]:
        """Return the capitalised tokens from ``position`` on that single blanks join."""
        run: list[Token] = []
        end = position
        for token in self.tokens[self.token_at(position) :]:
            if not token.capital or len(run) == limit or (run and self.text[end : token.start] != " "):
                break
            if not run and self.text[position : token.start] not in ("", " "):
                break
            run.append(token)
            end = token.end
        return tuple(run)

    def sentence_of(self, position: int) -> Sentence:
        """Return the sentence that holds ``position``."""
        found = self.sentences[0]
        for found in self.sentences:
            if position < found.end:
                break
        return found


def cue_form(text: str) -> str:
    """Return ``text`` as cues are written in ``View.cues``; the same length."""
    return canonical(text).translate(_ONE_FORM)


def cue_pattern(pattern: str) -> re.Pattern[str]:
    """Compile a pattern written in ordinary Vietnamese for ``View.cues``; ``\\s`` is a blank, never a line end."""
    spelt = []
    position = 0
    for syntax in _SYNTAX.finditer(pattern):
        spelt += [cue_form(pattern[position : syntax.start()]), " " if syntax[0] == r"\s" else syntax[0]]
        position = syntax.end()
    return re.compile("".join([*spelt, cue_form(pattern[position:])]))


def phrases_pattern(phrases: tuple[str, ...]) -> str:
    """Return an alternation of ``phrases``, longest first, in cue form."""
    ordered = sorted({cue_form(phrase) for phrase in phrases}, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", " +") for phrase in ordered)


def view_of(text: str) -> View:
    """Prepare ``text`` (NFC)."""
    tokens = tuple(
        Token(match.start(), match.end(), match[0], match[0][0].isupper()) for match in _TOKEN.finditer(text)
    )
    stream = words(text)
    return View(
        text=text,
        cues=cue_form(text),
        tokens=tokens,
        words=stream,
        sentences=split_sentences(text),
        _token_starts=tuple(token.start for token in tokens),
        _word_starts=tuple(word.start for word in stream),
    )
