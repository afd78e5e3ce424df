"""Formatted text as lines: the words, what kind of line, and which of the words carry which format."""

from dataclasses import dataclass
from html.parser import HTMLParser

from django.utils.translation import gettext_lazy as _

from portal.vietnamese.normalise import to_nfc

STYLES = {
    "p": _("đoạn thường"),
    "h2": _("đầu mục"),
    "h3": _("đầu mục nhỏ"),
    "h4": _("đầu mục nhỏ nhất"),
    "ul": _("gạch đầu dòng"),
    "ol": _("dòng đánh số"),
}
FORMATS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "sup": "superscript",
    "sub": "subscript",
    "a": "link",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A format of ``text[start:end]``; ``target`` says where a link leads."""

    start: int
    end: int
    format: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, heading or point of a list. ``key`` is the editor's name for it, empty in imported text."""

    text: str
    style: str = "p"
    key: str = ""
    marks: tuple[Mark, ...] = ()

    def formats_at(self, place: int) -> frozenset[tuple[str, str]]:
        """Format and target of what stands at ``place``."""
        return frozenset((mark.format, mark.target) for mark in self.marks if mark.start <= place < mark.end)


def read_lines(html: str) -> tuple[Line, ...]:
    """The lines of sanitised formatted text; empty ones are left out."""
    reader = _LineReader()
    reader.feed(to_nfc(html))
    reader.close()
    return tuple(line for line in reader.finished() if line.text.strip())


class _LineReader(HTMLParser):
    """Collects lines; knows no more markup than formatted text may hold."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._lines: list[Line] = []
        self._lists: list[str] = []
        self._begin("p", "")

    def finished(self) -> list[Line]:
        """Every line, the one under way included."""
        self._end()
        return self._lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in ("ul", "ol"):
            self._lists.append(tag)
        elif tag in STYLES or tag == "li":
            self._end()
            self._begin(self._lists[-1] if tag == "li" and self._lists else tag, given.get("data-block-key") or "")
        elif tag == "br":
            self._text += "\n"
        elif tag in FORMATS:
            self._open.append((FORMATS[tag], len(self._text), _target(given)))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            self._lists = self._lists[:-1]
        elif tag in FORMATS:
            self._close(FORMATS[tag])
        elif tag in STYLES or tag == "li":
            self._end()
            self._begin("p", "")

    def handle_data(self, data: str) -> None:
        self._text += data

    def _begin(self, style: str, key: str) -> None:
        self._style, self._key, self._text = style if style in STYLES else "p", key, ""
        self._open: list[tuple[str, int, str]] = []
        self._marks: list[Mark] = []

    def _close(self, format_: str) -> None:
        for place in reversed(range(len(self._open))):
            name, start, target = self._open[place]
            if name == format_:
                del self._open[place]
                self._marks.append(Mark(start, len(self._text), name, target))
                return

    def _end(self) -> None:
        while self._open:
            self._close(self._open[-1][0])
        self._lines.append(Line(self._text, self._style, self._key, tuple(self._marks)))


def _target(given: dict[str, str | None]) -> str:
    if given.get("linktype"):
        return f"{given['linktype']}:{given.get('id') or ''}"
    return given.get("href") or ""
