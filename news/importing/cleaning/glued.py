"""Lines that hold two things: a file stem before a caption, a byline behind the last sentence, a fused footer."""

import re
from dataclasses import replace

from news.importing.cleaning import stems
from news.importing.cleaning.boilerplate import is_furniture
from news.importing.cleaning.bylines import is_signature
from news.importing.cleaning.lines import Fate, Line, Lines
from news.importing.model import BlockKind
from news.importing.patterns import pattern

_MOMENT = re.compile(
    r".{0,40}?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[\s,|–-]{0,3}\d{1,2}[:hg]\d{2}(?::\d{2})?(?:\s?[AP]M)?)?(?:\s*[(\[]?GMT\s?\+7[)\]]?)?"
)
_BEHIND_END_MARK = re.compile(r"(?P<body>.*\./\.?)\s*(?P<rest>\S.{0,80})")
_BEHIND_LAST_STOP = re.compile(
    r"(?P<body>.*[.!?…”])\s+(?P<rest>(?:(?:Tin|Bài|Nguồn|Tác giả|Theo)\b.{0,60}|\([^()]{2,40}\)))", re.IGNORECASE
)
_FUSED_AGENCY = pattern(
    r"(?P<source>(?:Nguồn(?: tin)?|Theo|Tác giả)\s*:?.{2,60}?[{L}])(?P<agency>[{U}]{2,}(?: [^{L}]+)+)"
)


def split(lines: Lines) -> Lines:
    """Give each thing a line of its own; the words and their order stay."""
    return tuple(part for line in lines for part in _parts(line))


def _parts(line: Line) -> list[Line]:
    if not line.is_prose or line.kind in {BlockKind.TITLE, BlockKind.CAPTION}:
        return [line]
    stem, rest = stems.split(line.text)
    if stem:
        image = Line(BlockKind.IMAGE, "", Fate.IMAGE, file=stem)
        return [image, *_parts(line.says(rest))] if rest else [image]
    return [replace(line, text=text) for text in _stamp_and_tools(line.text) or _texts(line.text)]


def _stamp_and_tools(text: str) -> list[str]:
    """A moment with counters and buttons behind it; empty for any other line."""
    moment = _MOMENT.match(text)
    rest = text[moment.end() :].strip() if moment else ""
    return [text[: moment.end()].strip(), rest] if moment and rest and is_furniture(rest) else []


def _texts(text: str) -> list[str]:
    fused = _FUSED_AGENCY.fullmatch(text)
    if fused:
        return [fused["source"], fused["agency"]]
    behind = _BEHIND_END_MARK.fullmatch(text)
    if behind and is_signature(behind["rest"]):
        return [behind["body"], behind["rest"]]
    closing = _BEHIND_LAST_STOP.fullmatch(text)
    if closing and is_signature(closing["rest"].strip("()")) and len(closing["body"]) > len(closing["rest"]):
        return [closing["body"], closing["rest"]]
    return [text]
