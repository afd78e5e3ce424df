"""An article as feeds tell of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.http import HttpRequest

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from news.public.feeds.body_targets import BodyTargets, body_targets
from news.public.feeds.enclosure import Enclosure, enclosure_of
from news.public.feeds.full_text import full_text
from news.public.selectors.corrections import ArticleCorrection, corrections_among
from portal.delivery.site_address import absolute
from portal.delivery.xml_text import printable
from portal.library.sized_picture import load_sizes

ENTRIES = 30
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """``key`` stays the same when the article moves or is renamed; ``published`` is None where nobody knows it.

    ``summary`` is plain text, ``content`` the whole article as HTML.
    """

    key: str
    title: str
    url: str
    summary: str
    content: str
    author: str
    topics: Sequence[str]
    published: datetime | None
    updated: datetime
    picture: Enclosure | None


def newest_entries(articles: ArticleQuerySet, request: HttpRequest) -> Sequence[FeedEntry]:
    """The last thirty of ``articles``, notes of corrections before the lead.

    Two queries beside the check of restrictions, one more where an article was corrected, five for what bodies show.
    """
    newest = list(articles.select_related("hero_image").newest_first()[:ENTRIES])
    load_sizes([article.hero_image for article in newest], "hero", "portrait", "story")
    notes = corrections_among(newest)
    targets = body_targets(newest, request)
    return [_entry(article, notes.get(article.pk, ()), targets, request) for article in newest]


def _entry(
    article: Article, corrections: Sequence[ArticleCorrection], targets: BodyTargets, request: HttpRequest
) -> FeedEntry:
    opening = [*(made.dated_note for made in corrections), article.lead]
    labels = [str(article.get_kind_display()), *article.event_type_labels]
    return FeedEntry(
        key=f"urn:uuid:{article.translation_key}",
        title=printable(article.title),
        url=absolute(article.get_url(request) or ""),
        summary=printable("\n".join(opening).strip()),
        content=printable(full_text(opening, article.body.raw_data, targets)),
        author=printable(article.byline_text),
        topics=list(dict.fromkeys(labels)),
        published=article.published_at,
        updated=_updated(article),
        picture=enclosure_of(article.hero_image),
    )


def _updated(article: Article) -> datetime:
    """The last change that readers were told of; an import long after publication is one too."""
    stamps = (article.published_at, article.last_published_at, article.corrected_at)
    return max((stamp for stamp in stamps if stamp), default=article.listed_at or NEVER)
