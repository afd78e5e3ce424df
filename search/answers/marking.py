"""Marks what was asked for in the original text: places found in folded text are places in the original."""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from portal.vietnamese.fold import fold
from portal.vietnamese.normalise import to_nfc
from search.analysis.dates import date_codes
from search.analysis.numbers import number_mentions
from search.analysis.patterns import side_by_side, spelled
from search.query.parsed import ParsedQuery

_EXCERPT: Final = 220
_BEFORE: Final = 60
_BLANK: Final = re.compile(r"\s")

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Marker:
    """Marks texts for one query."""

    phrases: tuple[re.Pattern[str], ...]
    words: re.Pattern[str] | None
    codes: frozenset[str]

    @classmethod
    def of(cls, query: ParsedQuery) -> "Marker":
        """What the query asks for, as patterns on folded text."""
        ways = [way for slot in query.slots if not slot.is_code for way in slot.ways]
        together = [way.words for way in ways if len(way.words) > 1 and way.together]
        words = {word for way in ways if not way.together or len(way.words) == 1 for word in way.words}
        return cls(
            phrases=tuple(side_by_side(words) for words in (*query.phrases, *together)),
            words=re.compile(rf"\b(?:{'|'.join(sorted(map(spelled, words)))})\b") if words else None,
            codes=frozenset(way.words[0] for slot in query.slots for way in slot.ways if "_" in way.words[0]),
        )

    def spans(self, text: str) -> list[Span]:
        """Where the asked words stand in NFC ``text``, in order, neighbours joined.

        A word that stands alone is marked only where it has no neighbours anywhere in the text.
        """
        folded = fold(text)
        sure = [found.span() for phrase in self.phrases for found in phrase.finditer(folded)]
        sure += self._code_spans(text)
        runs = _runs(folded, self.words.finditer(folded)) if self.words else []
        in_rows = {word for run in runs if len(run) > 1 for word, _span in run}
        for run in runs:
            if len(run) > 1 or run[0][0] not in in_rows:
                sure.append((run[0][1][0], run[-1][1][1]))
        return _merged(sure)

    def _code_spans(self, text: str) -> list[Span]:
        if not self.codes:
            return []
        numbers = [(number.start, number.end) for number in number_mentions(text) if number.code in self.codes]
        return numbers + [(date.start, date.end) for date in date_codes(text) if self.codes & set(date.codes)]

    def marked(self, text: str) -> str:
        """The whole text as safe HTML with ``<mark>``."""
        nfc = to_nfc(text)
        return _marked(nfc, self.spans(nfc), 0, len(nfc))

    def excerpt(self, prose: Sequence[str], names: Sequence[str] = ()) -> str:
        """About two lines around what was asked for; safe HTML.

        They come from the text that says most of it; from bare ``names`` only where no prose says anything.
        """
        told = [entry for entry in self._read(prose) if entry[1]] or [entry for entry in self._read(names) if entry[1]]
        found = told or self._read(prose) or self._read(names)
        if not found:
            return ""
        text, spans = max(found, key=lambda entry: _said(*entry)) if told else found[0]
        start = _window(spans)
        start, end = _whole_words(text, max(0, start - _BEFORE), _EXCERPT)
        inside = [span for span in spans if start <= span[0] and span[1] <= end]
        return f"{'… ' if start else ''}{_marked(text, inside, start, end)}{' …' if end < len(text) else ''}"

    def _read(self, texts: Sequence[str]) -> list[tuple[str, list[Span]]]:
        return [(to_nfc(text), self.spans(to_nfc(text))) for text in texts if text]


def _runs(folded: str, words: Iterable[re.Match[str]]) -> list[list[tuple[str, Span]]]:
    """Asked words grouped into runs with nothing but blanks and punctuation between them."""
    runs: list[list[tuple[str, Span]]] = []
    end = -1
    for word in words:
        entry = (word[0], word.span())
        between = folded[end : word.start()]
        if end >= 0 and len(between) <= 3 and not any(letter.isalnum() or letter == "\n" for letter in between):
            runs[-1].append(entry)
        else:
            runs.append([entry])
        end = word.end()
    return runs


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _said(text: str, spans: Sequence[Span]) -> int:
    start = _window(spans)
    near = [span for span in spans if start <= span[0] < start + _EXCERPT - _BEFORE]
    return len({fold(text[begin:end]) for begin, end in near}) * 1000 + sum(end - begin for begin, end in near)


def _window(spans: Sequence[Span]) -> int:
    """Where the densest stretch of marks begins."""
    width = _EXCERPT - _BEFORE
    starts = [start for start, _end in spans[:200]]
    return max(
        starts,
        key=lambda begin: (sum(end - start for start, end in spans if begin <= start < begin + width), -begin),
        default=0,
    )


def _whole_words(text: str, start: int, length: int) -> Span:
    if start:
        blank = _BLANK.search(text, start)
        start = blank.end() if blank and blank.end() - start < _BEFORE else start
    end = min(len(text), start + length)
    if end < len(text):
        cut = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
        end = cut if cut > start else end
    return start, end


def _marked(text: str, spans: Iterable[Span], start: int, end: int) -> str:
    parts = []
    at = start
    for begin, stop in spans:
        parts += [html.escape(text[at:begin]), "<mark>", html.escape(text[begin:stop]), "</mark>"]
        at = stop
    return "".join([*parts, html.escape(text[at:end])])
