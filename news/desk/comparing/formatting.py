"""Changes of format said in words, for a reader who sees only text."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from django.utils.translation import gettext as _

from news.desk.comparing.lines import STYLES, Line
from news.desk.comparing.tokens import joined
from news.desk.comparing.words import Stretch

Format = tuple[str, str]


def formatting_changes(old: Line, new: Line, parts: Iterable[Stretch]) -> tuple[str, ...]:
    """One sentence for each format that came or went on words that stayed, and for each link that came with words.

    ``parts`` are the stretches of the two texts.
    """
    said = list(_style(old, new))
    for stretch in parts:
        said.extend(_of_words(old, new, stretch) if stretch.equal else _of_links(old, new, stretch))
    return tuple(dict.fromkeys(said))


def _style(old: Line, new: Line) -> Iterator[str]:
    if old.style != new.style:
        yield _("%(old)s đổi thành %(new)s") % {"old": STYLES[old.style], "new": STYLES[new.style]}


def _of_words(old: Line, new: Line, stretch: Stretch) -> Iterator[str]:
    pairs = zip(stretch.old, stretch.new, strict=True)
    marked = ((old.formats_at(before.start), new.formats_at(after.start), after) for before, after in pairs)
    for (gone, come), run in groupby(marked, key=lambda pair: (pair[0] - pair[1], pair[1] - pair[0])):
        words = joined([after for _before, _after, after in run]).strip()
        yield from (_removed(name, words) for name in sorted(gone))
        yield from (_added(name, words) for name in sorted(come))


def _of_links(old: Line, new: Line, stretch: Stretch) -> Iterator[str]:
    for line, tokens, say in ((old, stretch.old, _removed), (new, stretch.new, _added)):
        for formats, run in groupby(tokens, key=lambda token: line.formats_at(token.start)):
            words = joined(list(run)).strip()
            yield from (say(name, words) for name in sorted(formats) if name[0] == "link")


def _added(given: Format, words: str) -> str:
    if given[0] == "link":
        return _("Thêm liên kết ở “%(words)s” tới %(target)s") % {"words": words, "target": given[1]}
    return _added_format(given[0]) % {"words": words}


def _removed(given: Format, words: str) -> str:
    if given[0] == "link":
        return _("Bỏ liên kết ở “%(words)s” tới %(target)s") % {"words": words, "target": given[1]}
    return _removed_format(given[0]) % {"words": words}


def _added_format(name: str) -> str:
    return {
        "bold": _("In đậm “%(words)s”"),
        "italic": _("In nghiêng “%(words)s”"),
        "superscript": _("Đưa “%(words)s” lên chỉ số trên"),
        "subscript": _("Đưa “%(words)s” xuống chỉ số dưới"),
    }[name]


def _removed_format(name: str) -> str:
    return {
        "bold": _("Bỏ in đậm “%(words)s”"),
        "italic": _("Bỏ in nghiêng “%(words)s”"),
        "superscript": _("Bỏ chỉ số trên ở “%(words)s”"),
        "subscript": _("Bỏ chỉ số dưới ở “%(words)s”"),
    }[name]
