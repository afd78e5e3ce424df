"""The opening of an article: title and first paragraphs, where reports say what happened, when and where."""

from dataclasses import dataclass

from news.importing.facts.view import View
from news.importing.model import BlockKind, CleanArticle, Span

_LEAD_PARAGRAPHS = 3
_LEAD_LENGTH = 1500


@dataclass(frozen=True, slots=True)
class Opening:
    """Ranges of the text: the title, and the paragraphs of the lead (captions and headings not among them)."""

    title: Span
    lead: tuple[Span, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """Title and lead."""
        return (self.title, *self.lead)


def opening_of(article: CleanArticle) -> Opening:
    """Return title and lead of ``article``."""
    lead: list[Span] = []
    for block in article.blocks:
        if block.kind not in {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM}:
            continue
        if len(lead) == _LEAD_PARAGRAPHS or sum(span.end - span.start for span in lead) > _LEAD_LENGTH:
            break
        lead.append(block.span)
    return Opening(article.title_span, tuple(lead))


def cues_of(view: View, span: Span) -> str:
    """The text of a range as cues are written."""
    return view.cues[span.start : span.end]
