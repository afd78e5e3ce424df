"""Articles that readers may see, as search documents."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.timezone import localtime

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from portal.pages.alternates import ORIGINAL
from portal.vietnamese.partial_date import PartialDate
from search.documents.addresses import Addresses
from search.documents.article_facts import OWN_KINDS, article_facts
from search.documents.article_names import article_names, event_labels
from search.documents.article_rows import ArticleRows, among, rows_of
from search.documents.document import SearchDocument
from search.documents.kinds import ARTICLE
from search.documents.lineage import Lineages
from search.documents.stream_text import stream_text


def article_ids() -> list[int]:
    """Primary keys of all public originals; a translation is found through its original."""
    return list(_originals().order_by("pk").values_list("pk", flat=True))


def article_documents(article_ids: Sequence[int]) -> Iterator[SearchDocument]:
    """Documents of those of the articles that are public; the others give none. A constant number of queries."""
    asked = set(article_ids)
    found = _originals().filter(among("pk", sorted(asked))).select_related(*OWN_KINDS).prefetch_related("hero_image")
    articles = [article for article in found.order_by("pk") if article.pk in asked]
    rows = rows_of([article.pk for article in articles])
    lineages = Lineages(link.unit_id for links in rows.values() for link in links.units if link.unit_id)
    addresses = Addresses()
    for article in articles:
        yield _document(article, rows[article.pk], lineages, addresses.of(article))


def _originals() -> ArticleQuerySet:
    """Whatever language is active: the index is one for all readers."""
    found: ArticleQuerySet = Article.public_everywhere.written_in(ORIGINAL)
    return found


def _document(article: Any, rows: ArticleRows, lineages: Lineages, url: str) -> SearchDocument:
    text = stream_text(article.body.raw_data)
    units = list(dict.fromkeys(link.unit for link in rows.units if link.unit))
    blocs = list(dict.fromkeys(link.bloc for link in rows.blocs if link.bloc))
    event: PartialDate | None = article.event_date
    return SearchDocument(
        key=f"{ARTICLE}:{article.pk}",
        noun=ARTICLE,
        kind=article.kind,
        title=article.title,
        url=url,
        lead=article.lead,
        body="\n".join([text.body, *article_facts(article, rows)]),
        captions="\n".join(filter(None, [article.hero_caption, _alternative(article), text.captions])),
        kicker=" · ".join(event_labels(article)),
        names=article_names(article, rows, lineages),
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
        award_forms=tuple(dict.fromkeys(link.record.form.key for link in rows.awards if link.record)),
        unit_names=tuple(dict.fromkeys(lineages.name_on(unit.pk, event) for unit in units)),
        bloc_names=tuple(dict.fromkeys(bloc.name for bloc in blocs)),
    )


def _alternative(article: Any) -> str:
    return str(article.hero_image.description) if article.hero_image else ""


def _years(article: Any) -> tuple[int, ...]:
    if article.event_date:
        return (article.event_date.year,)
    return (localtime(article.listed_at).year,) if article.listed_at else ()
