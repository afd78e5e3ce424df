"""The compared text as a page shows it: what changed in full, what did not folded away under one line."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.desk.comparing.comparison import Comparison, is_read_in_text
from news.desk.comparing.passages import Form, Passage
from news.desk.comparing.text import PassageChange

HEADINGS = ("h2", "h3", "h4")


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage in full. ``number`` is 0 for a heading that stands there only so that readers know where they are."""

    number: int
    change: PassageChange


@dataclass(frozen=True, slots=True)
class Folded:
    """Passages that did not change, and what they are."""

    summary: str
    changes: tuple[PassageChange, ...]


def lay_out(comparison: Comparison) -> tuple[Shown | Folded, ...]:
    """The text of a comparison in the order of reading."""
    numbers = {id(found.change): found.number for found in comparison.changes()}
    return tuple(_laid(comparison.text, numbers))


def unfolded(passages: Iterable[PassageChange]) -> tuple[Shown, ...]:
    """Every passage in full, for a first reading."""
    return tuple(Shown(0, change) for change in passages)


def _laid(text: tuple[PassageChange, ...], numbers: dict[int, int]) -> Iterator[Shown | Folded]:
    waiting: list[PassageChange] = []
    for change in text:
        if not is_read_in_text(change):
            waiting.append(change)
            continue
        heading = waiting.pop() if waiting and _is_heading(waiting[-1].passage) else None
        yield from _folded(waiting)
        waiting = []
        if heading is not None:
            yield Shown(0, heading)
        yield Shown(numbers[id(change)], change)
    yield from _folded(waiting)


def _folded(changes: list[PassageChange]) -> Iterator[Folded]:
    if changes:
        yield Folded(_summary([change.passage for change in changes]), tuple(changes))


def _summary(passages: list[Passage]) -> str:
    named = [passage.label for passage in passages if passage.form is not Form.TEXT]
    counts = Counter("heading" if _is_heading(passage) else "text" for passage in passages if passage.form is Form.TEXT)
    if counts["heading"]:
        named.append(_("%(count)s đầu mục") % {"count": counts["heading"]})
    if counts["text"]:
        named.append(_("%(count)s đoạn") % {"count": counts["text"]})
    listed = ", ".join(name[:1].lower() + name[1:] for name in dict.fromkeys(named))
    return listed[:1].upper() + listed[1:]


def _is_heading(passage: Passage) -> bool:
    return passage.style in HEADINGS
