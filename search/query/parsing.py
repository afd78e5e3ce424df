"""From what a reader typed to a ``ParsedQuery``. Nothing typed raises."""

import re
from collections.abc import Sequence

from portal.vietnamese.normalise import tidy
from search.analysis.dates import date_codes
from search.analysis.numbers import number_mentions, spaced_code
from search.analysis.telex import from_telex
from search.analysis.words import Word, folded_words, words
from search.query.filters import Filters, Order
from search.query.parsed import MAX_CHARACTERS, MAX_PAGE, MAX_SLOTS, ParsedQuery, Slot, Way
from search.query.synonyms import SynonymTable

_QUOTED = re.compile(r'["“”„«»]([^"“”„«»]+)["“”„«»]')
_DATE_CUE = re.compile(r"\bng[àa]y\s*$", re.IGNORECASE)
_DATE_WORDS = tuple(
    (re.compile(rf"\b{bare}(?=\s\d)", re.IGNORECASE), marked)
    for bare, marked in (("ngay", "ngày"), ("thang", "tháng"), ("nam", "năm"))
)
_NUMBER_CUE = re.compile(r"\bs[ốo]\s*:?\s*$", re.IGNORECASE)


def parse_query(
    text: str,
    synonyms: SynonymTable | None = None,
    *,
    filters: Filters | None = None,
    order: Order = Order.RELEVANCE,
    page: int = 1,
) -> ParsedQuery:
    """Understand ``text``: quoted phrases, document numbers, dates, acronyms, words; at most 200 characters of it."""
    typed = tidy(text[: MAX_CHARACTERS * 4].replace("\x00", " "))[:MAX_CHARACTERS].strip()
    phrases, unquoted = _phrases(typed)
    rest, codes = _codes(unquoted)
    slots = (*codes, *_word_slots(rest, synonyms or SynonymTable()))[:MAX_SLOTS]
    return ParsedQuery(
        text=typed,
        slots=slots,
        phrases=phrases,
        filters=(filters or Filters()).limited(),
        order=order,
        page=min(max(page, 1), MAX_PAGE),
    )


def _phrases(text: str) -> tuple[tuple[tuple[str, ...], ...], str]:
    quoted = [found[1] for found in _QUOTED.finditer(text) if not _is_code(found[1])]
    phrases = (tuple(folded_words(part))[:MAX_SLOTS] for part in quoted)
    return tuple(phrase for phrase in phrases if phrase), _QUOTED.sub(_unquoted, text)


def _unquoted(quoted: re.Match[str]) -> str:
    """A quoted number or date is asked for in every spelling, as without quotes; anything else leaves the text."""
    return f" {quoted[1]} " if _is_code(quoted[1]) else " "


def _is_code(text: str) -> bool:
    """Whether the text is a document number or a date and nothing else."""
    rest, codes = _codes(text)
    return bool(codes) and not folded_words(rest)


def _codes(text: str) -> tuple[str, list[Slot]]:
    """The text without its document numbers and dates, and a slot for each of these."""
    slots: list[Slot] = []
    for number in reversed(number_mentions(text)):
        slots.insert(0, Slot((Way((number.code,)),), is_code=True))
        text = f"{_NUMBER_CUE.sub('', text[: number.start])} {text[number.end :]}"
    for date in reversed(date_codes(_with_marks(text))):
        slots.append(Slot((Way((date.codes[0],)),), is_code=True))
        text = f"{_DATE_CUE.sub('', text[: date.start])} {text[date.end :]}"
    return text, slots


def _with_marks(text: str) -> str:
    """The text at its length, in which "ngay 6 thang 7 nam 2023" has the marks that tell a date."""
    for bare, marked in _DATE_WORDS:
        text = bare.sub(marked, text)
    return text


def _word_slots(text: str, synonyms: SynonymTable) -> list[Slot]:
    typed = words(text)
    folded = [word.folded for word in typed]
    slots: list[Slot] = []
    place = 0
    while place < len(typed) and len(slots) < MAX_SLOTS:
        slot = _slot_at(typed, folded, place, text, synonyms)
        slots.append(slot)
        place += len(slot.typed)
    code = spaced_code(" ".join(folded))
    return [Slot((*_joined(slots), Way((code,))), tuple(word.exact for word in typed))] if code else slots


def _joined(slots: Sequence[Slot]) -> tuple[Way, ...]:
    return (Way(tuple(word for slot in slots for word in slot.typed), together=True),)


def _slot_at(typed: Sequence[Word], folded: Sequence[str], place: int, text: str, synonyms: SynonymTable) -> Slot:
    """The longest form of the table that begins at ``place``, else the one word."""
    for length in range(min(synonyms.longest, len(typed) - place), 0, -1):
        form = tuple(folded[place : place + length])
        if form not in synonyms:
            continue
        capital = text[typed[place].start : typed[place + length - 1].end].isupper()
        if others := synonyms.others(form, capital, folded):
            ways = (Way(form), *(Way(other, together=True) for other in others))
            return Slot(ways, tuple(word.exact for word in typed[place : place + length]))
    return _single(typed[place])


def _single(word: Word) -> Slot:
    decoded = from_telex(word.exact)
    ways = (Way((word.folded,)), *(Way(tuple(folded_words(decoded))) for _ in range(bool(decoded))))
    return Slot(ways, (decoded or word.exact,))
