"""The running text compared: words inside passages, passages that came, went or were moved."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from news.desk.comparing.alignment import Pair, matched
from news.desk.comparing.facts import Fate
from news.desk.comparing.formatting import formatting_changes
from news.desk.comparing.lines import Line
from news.desk.comparing.matching import match_passages
from news.desk.comparing.moves import moved
from news.desk.comparing.passages import Form, Passage
from news.desk.comparing.words import Piece, compare_words, is_changed, pieces_of, stretches

BEGINNING = 6


@dataclass(frozen=True, slots=True)
class LineChange:
    """One line word by word, and its changes of format in words."""

    style: str
    pieces: tuple[Piece, ...]
    formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PassageChange:
    """What became of a passage. ``moved_from`` is a sentence that says where it stood; empty when it did not move."""

    fate: Fate
    passage: Passage
    old: Passage | None = None
    lines: tuple[LineChange, ...] = ()
    moved_from: str = ""

    @property
    def is_change(self) -> bool:
        """Whether there is anything to read."""
        return self.fate is not Fate.SAME or bool(self.moved_from)

    @property
    def formats(self) -> tuple[str, ...]:
        """Changes of format of all its lines."""
        return tuple(said for line in self.lines for said in line.formats)


def compare_text(old: Sequence[Passage], new: Sequence[Passage]) -> tuple[PassageChange, ...]:
    """Every passage in the order of the new version; what went stands where it stood."""
    pairs = match_passages(old, new)
    shifted = moved(pairs, [new[second].weight for _first, second in pairs])
    kept = {first: second for first, second in pairs if (first, second) not in shifted}
    origin = {second: first for first, second in pairs}
    gone = _gone(old, set(origin.values()), kept)
    found = list(gone.get(-1, ()))
    for index, passage in enumerate(new):
        if index not in origin:
            found.append(PassageChange(Fate.ADDED, passage, lines=_whole(passage, added=True)))
        else:
            place = _place((origin[index], index), old, kept) if (origin[index], index) in shifted else ""
            found.append(compare_passages(old[origin[index]], passage, place))
        found.extend(gone.get(index, ()))
    return tuple(found)


def compare_passages(old: Passage, new: Passage, moved_from: str = "") -> PassageChange:
    """Two versions of one passage."""
    if old.content == new.content:
        return PassageChange(Fate.SAME, new, old, _whole(new), moved_from)
    lines = _compare_lines(old.lines, new.lines)
    words = old.picture != new.picture or any(is_changed(line.pieces) or line.formats for line in lines)
    return PassageChange(Fate.CHANGED if words else Fate.SAME, new, old, lines, moved_from)


def beginning(text: str) -> str:
    """The first words of a passage, by which people recognise it."""
    words = text.split()
    return " ".join(words[:BEGINNING]) + ("…" if len(words) > BEGINNING else "")


def _compare_lines(old: Sequence[Line], new: Sequence[Line]) -> tuple[LineChange, ...]:
    pairs = matched([line.text for line in old], [line.text for line in new])
    lines: list[LineChange] = []
    before = (0, 0)
    for first, second in [*pairs, (len(old), len(new))]:
        lines.extend(_replaced(old[before[0] : first], new[before[1] : second]))
        if first < len(old) and second < len(new):
            lines.append(_compare_line(old[first], new[second]))
        before = (first + 1, second + 1)
    return tuple(lines)


def _replaced(old: Sequence[Line], new: Sequence[Line]) -> list[LineChange]:
    both = min(len(old), len(new))
    lines = [_compare_line(before, after) for before, after in zip(old[:both], new[:both], strict=True)]
    lines += [LineChange(line.style, compare_words(line.text, "")) for line in old[both:]]
    return lines + [LineChange(line.style, compare_words("", line.text)) for line in new[both:]]


def _compare_line(old: Line, new: Line) -> LineChange:
    parts = stretches(old.text, new.text)
    return LineChange(new.style, pieces_of(parts), formatting_changes(old, new, parts))


def _whole(passage: Passage, *, added: bool = False, removed: bool = False) -> tuple[LineChange, ...]:
    return tuple(
        LineChange(line.style, compare_words("" if added else line.text, "" if removed else line.text))
        for line in passage.lines
    )


def _gone(old: Sequence[Passage], matched_old: set[int], kept: dict[int, int]) -> dict[int, list[PassageChange]]:
    found: dict[int, list[PassageChange]] = {}
    after = -1
    for index, passage in enumerate(old):
        after = kept.get(index, after)
        if index not in matched_old:
            change = PassageChange(Fate.REMOVED, passage, passage, _whole(passage, removed=True))
            found.setdefault(after, []).append(change)
    return found


def _place(pair: Pair, old: Sequence[Passage], kept: dict[int, int]) -> str:
    first, second = pair
    before = max((index for index in kept if index < first), default=-1)
    upwards = before >= 0 and kept[before] >= second
    where = _where(old, first)
    if upwards:
        return _("Dời lên đây, trước %(where)s") % {"where": where}
    return _("Dời xuống đây, trước %(where)s") % {"where": where}


def _where(old: Sequence[Passage], place: int) -> str:
    above = old[:place]
    heading = next((p for p in reversed(above) if p.lines and p.lines[0].style in ("h2", "h3", "h4")), None)
    if heading is not None:
        return _("ở mục “%(heading)s”") % {"heading": heading.text}
    body = [passage for passage in above if passage.form not in (Form.TITLE, Form.LEAD)]
    if not body:
        return _("ở đầu bài")
    if not body[-1].text:
        return _("đứng sau %(label)s") % {"label": body[-1].label.lower()}
    return _("đứng sau đoạn “%(words)s”") % {"words": beginning(body[-1].text)}
