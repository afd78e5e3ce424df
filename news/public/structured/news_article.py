"""An article as schema.org's NewsArticle (https://schema.org/NewsArticle), its corrections as CorrectionComment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final

from news.articles.models import Article
from news.public.selectors.corrections import ArticleCorrection
from news.public.structured.organization import Organization
from news.public.structured.person import Person
from news.public.structured.thing import Reference, Thing
from portal.vietnamese.names import looks_like_person_name

PEN_NAME: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionComment(Thing):
    """What was wrong and what is right, and when readers were told."""

    schema_type: ClassVar[str] = "CorrectionComment"

    text: str
    date_published: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageObject(Thing):
    """A picture with its words; sizes in pixels."""

    schema_type: ClassVar[str] = "ImageObject"

    url: str
    width: int
    height: int
    caption: str = ""
    credit_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewsArticle(Thing):
    """``author`` needs a name (https://developers.google.com/search/docs/appearance/structured-data/article)."""

    schema_type: ClassVar[str] = "NewsArticle"

    headline: str
    description: str = ""
    url: str = ""
    in_language: str = "vi"
    main_entity_of_page: Reference | None = None
    image: Sequence[ImageObject] = ()
    date_published: datetime | None = None
    date_modified: datetime | None = None
    author: Sequence[Person | Organization | Reference] = ()
    publisher: Reference | None = None
    article_section: str = ""
    is_accessible_for_free: bool = True
    is_based_on: str = ""
    about: Sequence[Thing | Reference] = ()
    mentions: Sequence[Thing] = ()
    correction: Sequence[CorrectionComment] = ()


def authors_of(article: Article) -> tuple[Person | Organization, ...]:
    """Who signed the article: people one by one, an office as one body; else the source; else nobody."""
    if not article.byline_text:
        return (Organization(name=article.source_name, url=article.source_url),) if article.source_name else ()
    names = [name.strip() for name in article.byline_text.split(",")]
    if all(_names_a_person(name) for name in names):
        return tuple(Person(name=name) for name in names)
    return (Organization(name=article.byline_text),)


def _names_a_person(name: str) -> bool:
    """A full name, or a pen name of two words; an office has small letters in its name."""
    words = name.split()
    return looks_like_person_name(name) or (len(words) == PEN_NAME and all(word[0].isupper() for word in words))


def corrections_in(made: Sequence[ArticleCorrection]) -> tuple[CorrectionComment, ...]:
    """The corrections that readers were told of."""
    return tuple(CorrectionComment(text=correction.note, date_published=correction.at) for correction in made)
