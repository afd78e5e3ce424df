"""Value objects that travel through the importer: bytes → RawArticle → CleanArticle → facts → report.

Spans count characters (code points) of ``CleanArticle.text``, which is NFC.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from portal.vietnamese.partial_date import PartialDate


class BlockKind(StrEnum):
    """What a piece of a source document is, before anyone has read it for meaning."""

    TITLE = "title"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    IMAGE = "image"
    CAPTION = "caption"
    TABLE = "table"
    LIST_ITEM = "list_item"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class RawBlock:
    """One block as the reader found it; ``rows`` only for tables, ``file`` only for images."""

    kind: BlockKind
    text: str
    file: str = ""
    alt: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class RawArticle:
    """A source document after decoding: nothing removed yet, nothing interpreted.

    ``metadata`` holds what the format states about itself (``published``, ``author``, ``site``, ``canonical``);
    ``removed`` the texts around the article that the reader left out (menus, related links, footers).
    """

    source: str
    blocks: tuple[RawBlock, ...]
    metadata: tuple[tuple[str, str], ...] = ()
    warnings: tuple["Remark", ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark for the editor. ``code`` is one of the contract's warning codes; ``message`` is Vietnamese."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range ``[start, end)`` of ``CleanArticle.text``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CleanImage:
    """An image of the article; ``position`` is the index of the paragraph before which it stands."""

    file: str
    caption: str
    credit: str | None
    position: int


@dataclass(frozen=True, slots=True)
class CleanBlock:
    """A block to publish. ``span`` places its text inside ``CleanArticle.text``."""

    kind: BlockKind
    text: str
    span: Span
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class CleanArticle:
    """The article without its wrapping. ``text`` is the title, then blocks and captions, one line each."""

    source: str
    title: str
    original_title: str
    text: str
    title_span: Span
    blocks: tuple[CleanBlock, ...]
    images: tuple[CleanImage, ...]
    published_at: datetime | None
    stamp_text: str
    byline: str
    byline_text: str
    source_name: str | None
    removed: tuple[str, ...]
    warnings: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class DateFact:
    """When the event took place, and whether the year was inferred (and why)."""

    date: PartialDate
    span: Span
    inferred: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class UnitFact:
    """A unit in a role. ``name`` as filed, with its province where the text tells it; ``key`` is the registry id."""

    name: str
    text: str
    role: str
    span: Span
    key: int | None = None
    province: str = ""


@dataclass(frozen=True, slots=True)
class BlocFact:
    """An emulation bloc or cluster that the article is about or names."""

    name: str
    text: str
    span: Span
    key: int | None = None


@dataclass(frozen=True, slots=True)
class PersonFact:
    """A person in a role, with post and unit as the text gives them."""

    name: str
    text: str
    role: str
    position: str
    unit: str
    span: Span
    key: int | None = None


@dataclass(frozen=True, slots=True)
class DocumentFact:
    """A cited document. ``type`` is a key of the contract; ``number`` is empty for an unnumbered citation."""

    type: str
    number: str
    date: PartialDate | None
    issuer: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class AwardFact:
    """An award for a recipient or a counted group. ``status`` is registered, nominated or granted."""

    award: str
    recipient: str
    count: int
    status: str
    year: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class LeadershipFact:
    """Who leads (``leader``) or deputises (``deputy``) for a bloc in a year, as decided at the event."""

    role: str
    holder: str
    year: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What the article says of its event."""

    types: tuple[str, ...] = ()
    date: DateFact | None = None
    place: str = ""
    period: str = ""
    theme: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything found in one article."""

    page_type: str
    event: EventFacts
    blocs: tuple[BlocFact, ...] = ()
    units: tuple[UnitFact, ...] = ()
    people: tuple[PersonFact, ...] = ()
    documents: tuple[DocumentFact, ...] = ()
    awards: tuple[AwardFact, ...] = ()
    leadership: tuple[LeadershipFact, ...] = ()
    warnings: tuple[Remark, ...] = ()
