"""Cleaning: a :class:`RawArticle` becomes a :class:`CleanArticle`; each step tells lines their fate, none deletes.

``CleanArticle.blocks`` holds body blocks and captions in reading order (captions as kind ``caption``);
``CleanImage.position`` counts the body blocks, captions not among them, before the image.
"""

from collections.abc import Iterable
from dataclasses import replace

from django.utils.translation import gettext as _

from news.importing.cleaning import assembly, boilerplate, bylines, captions, glued, letters, spaces, stamps, titles
from news.importing.cleaning.lines import Fate, Line, lines_of, texts
from news.importing.model import CleanArticle, RawArticle, Remark

__all__ = ["clean"]

_STEPS = (titles.mark, stamps.mark, boilerplate.mark, captions.mark, bylines.mark)


def clean(raw: RawArticle, proper_nouns: Iterable[str] = ()) -> CleanArticle:
    """Part the article from its wrapping; ``proper_nouns`` give capitals back to a title that shouts."""
    repaired = letters.repair(raw)
    lines = tuple(_spaced(line) for line in glued.split(lines_of(repaired.article)))
    for step in _STEPS:
        lines = step(lines)
    stated = dict(raw.metadata)
    title = titles.read(lines, proper_nouns)
    stamp = stamps.read(lines, stated.get("published", ""))
    signature = bylines.read(lines, stated.get("author", ""))
    body = assembly.assemble(title.text, lines)
    return CleanArticle(
        source=raw.source,
        title=title.text,
        original_title=title.original,
        text=body.text,
        title_span=body.title_span,
        blocks=body.blocks,
        images=body.images,
        published_at=stamp.moment,
        stamp_text=stamp.text,
        byline=signature.byline,
        byline_text=signature.text,
        source_name=signature.source,
        removed=(*texts(lines, Fate.REMOVED), *raw.removed),
        warnings=_each_once((*raw.warnings, *repaired.remarks, *_remarks(title, stamp))),
    )


def _spaced(line: Line) -> Line:
    return line if line.rows else replace(line, text=spaces.repaired(line.text))


def _remarks(title: titles.Title, stamp: stamps.Stamp) -> tuple[Remark, ...]:
    remarks = []
    if title.shouts:
        remarks.append(
            Remark("all_caps_title", _("Tiêu đề gốc viết hoa toàn bộ; hãy xác nhận cách viết được đề xuất."))
        )
    if stamp.moment is None:
        remarks.append(Remark("stamp_missing", _("Bài viết không ghi thời điểm đăng.")))
    return tuple(remarks)


def _each_once(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Letters are looked at twice, in the bytes and in the lines; one remark of a kind is enough."""
    return tuple({remark.code: remark for remark in reversed(list(remarks))}.values())[::-1]
