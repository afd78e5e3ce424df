"""Clean articles built from a title and lines, as cleaning would hand them over."""

from news.importing.model import BlockKind, CleanArticle, CleanBlock, Span
from portal.vietnamese.normalise import to_nfc


def clean_article(*lines: str, title: str = "Tin trong tỉnh", captions: tuple[str, ...] = ()) -> CleanArticle:
    """Return an article of ``lines``; those also in ``captions`` are captions."""
    texts = [to_nfc(line) for line in (title, *lines)]
    position = len(texts[0]) + 1
    blocks = []
    for line in texts[1:]:
        kind = BlockKind.CAPTION if line in captions else BlockKind.PARAGRAPH
        blocks.append(CleanBlock(kind, line, Span(position, position + len(line))))
        position += len(line) + 1
    return CleanArticle(
        source="test",
        title=texts[0],
        original_title=texts[0],
        text="\n".join(texts),
        title_span=Span(0, len(texts[0])),
        blocks=tuple(blocks),
        images=(),
        published_at=None,
        stamp_text="",
        byline="",
        byline_text="",
        source_name=None,
        removed=(),
        warnings=(),
    )
