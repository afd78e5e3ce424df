"""Articles that readers may see, as search documents."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.timezone import localtime

from news.articles.keys import EventType
from news.articles.models import Article
from portal.vietnamese.partial_date import PartialDate
from search.documents.article_facts import OWN_KINDS, article_facts
from search.documents.article_names import article_names
from search.documents.document import SearchDocument
from search.documents.kinds import ARTICLE
from search.documents.lineage import Lineages
from search.documents.stream_text import stream_text

_LINKS = (
    "unit_links__unit__names",
    "bloc_links__bloc",
    "people_links__person",
    "people_links__unit",
    "document_links__document",
    "award_links__record__form",
    "leadership_outcomes__unit",
    "leadership_outcomes__person",
    "leadership_outcomes__bloc",
    "movement_links__movement",
    "findings",
    "pacts",
    "bylines",
)


def article_ids() -> list[int]:
    """Primary keys of all public articles."""
    return list(Article.public.order_by("pk").values_list("pk", flat=True))


def article_documents(article_ids: Sequence[int]) -> Iterator[SearchDocument]:
    """Documents of those of the articles that are public; the others give none. A constant number of queries."""
    found = Article.public.filter(pk__in=article_ids).select_related("hero_image", *OWN_KINDS)
    articles = list(found.prefetch_related(*_LINKS).order_by("pk"))
    lineages = Lineages(link.unit_id for article in articles for link in article.unit_links.all() if link.unit_id)
    for article in articles:
        yield _document(article, lineages)


def _document(article: Any, lineages: Lineages) -> SearchDocument:
    text = stream_text(article.body.raw_data)
    units = [link.unit for link in article.unit_links.all() if link.unit]
    blocs = [link.bloc for link in article.bloc_links.all() if link.bloc]
    event: PartialDate | None = article.event_date
    return SearchDocument(
        key=f"{ARTICLE}:{article.pk}",
        noun=ARTICLE,
        kind=article.kind,
        title=article.title,
        url=article.get_url() or "",
        lead=article.lead,
        body="\n".join([text.body, *article_facts(article)]),
        captions="\n".join(filter(None, [article.hero_caption, _alternative(article), text.captions])),
        kicker=" · ".join(str(EventType(key).label) for key in article.event_types if key in EventType.values),
        names=article_names(article),
        kin=tuple(dict.fromkeys(kin for unit in units for kin in lineages.kin_of(unit.pk))),
        dates=tuple(dict.fromkeys(date.value for date in (event, article.event_end) if date)),
        published_at=article.published_at,
        listed_at=article.listed_at,
        event_date=event.value if event else "",
        event_inferred=article.event_date_inferred,
        first_day=article.event_first_day,
        last_day=article.event_last_day,
        years=_years(article),
        units=tuple(dict.fromkeys(unit.slug for unit in units)),
        blocs=tuple(dict.fromkeys(bloc.slug for bloc in blocs)),
        award_forms=_award_forms(article),
        unit_names=tuple(dict.fromkeys(unit.name_on(event).name for unit in units)),
        bloc_names=tuple(dict.fromkeys(bloc.name for bloc in blocs)),
    )


def _alternative(article: Any) -> str:
    return str(article.hero_image.description) if article.hero_image else ""


def _years(article: Any) -> tuple[int, ...]:
    if article.event_date:
        return (article.event_date.year,)
    return (localtime(article.listed_at).year,) if article.listed_at else ()


def _award_forms(article: Any) -> tuple[str, ...]:
    keys = (link.record.form.key for link in article.award_links.all() if link.record)
    return tuple(dict.fromkeys(keys))
