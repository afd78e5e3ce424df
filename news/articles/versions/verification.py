"""Proving the chains: every link stands as it was made, and readers see what the last link says."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import Exists, OuterRef, Q

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, PublishedVersion
from news.articles.models.published_version import PUBLIC_EVENTS
from news.articles.versions.content import content_of, first_difference, rows_of
from news.articles.versions.link import NO_PREVIOUS

AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Break:
    """The first thing wrong with an article's chain; ``number`` is the link, None for the article itself."""

    article_id: int
    number: int | None
    fault: str


def verify(article_id: int | None = None) -> Iterator[Break | None]:
    """Go through all articles, or one, that have a chain or should have one: None for a sound one, else its break.

    Holds the content of at most fifty articles, however large the archive.
    """
    yield from _without_article(article_id)
    after = 0
    while batch := _batch(article_id, after):
        yield from _verify_some(batch)
        after = batch[-1]


def check_chain(versions: Iterable[PublishedVersion]) -> tuple[PublishedVersion | None, Break | None]:
    """Follow the links of one article in order of number: the last sound one, and the first that is not."""
    last: PublishedVersion | None = None
    for expected, version in enumerate(versions, 1):
        fault = _fault_of(version, expected, last.hash if last else NO_PREVIOUS)
        if fault:
            return last, Break(version.article_id, version.number, fault)
        last = version
    return last, None


def public_or_chained() -> ArticleQuerySet:
    """Every article that readers see or have seen."""
    chained = Exists(PublishedVersion.objects.filter(article_id=OuterRef("pk")))
    found: ArticleQuerySet = Article.objects.filter(Q(live=True) | Q(first_published_at__isnull=False) | chained)
    return found.order_by("pk")


def _fault_of(version: PublishedVersion, expected: int, previous: str) -> str:
    if version.number != expected:
        return f"thiếu bản {expected}"
    if version.previous_hash != previous:
        return "không nối tiếp bản trước"
    return "" if version.link.hash == version.hash else "không còn như lúc ghi"


def _without_article(article_id: int | None) -> Iterator[Break]:
    orphans = PublishedVersion.objects.exclude(article_id__in=Article.objects.values("pk"))
    if article_id is not None:
        orphans = orphans.filter(article_id=article_id)
    for number in orphans.order_by("article_id").values_list("article_id", flat=True).distinct():
        yield Break(number, None, "bài không còn")


def _batch(article_id: int | None, after: int) -> Sequence[int]:
    found = public_or_chained().filter(pk__gt=after)
    if article_id is not None:
        found = found.filter(pk=article_id)
    return list(found.values_list("pk", flat=True)[:AT_ONCE])


def _verify_some(ids: Sequence[int]) -> Iterator[Break | None]:
    articles = _articles(ids)
    versions = PublishedVersion.objects.filter(article_id__in=ids).order_by("article_id", "number")
    chains = groupby(versions.iterator(chunk_size=AT_ONCE), key=lambda version: version.article_id)
    ends = {number: check_chain(chain) for number, chain in chains}
    for number in ids:
        last, broken = ends.get(number, (None, None))
        yield broken or _compare(articles[number], last)


def _articles(ids: Sequence[int]) -> Mapping[int, Any]:
    """The articles, each of its own class, with all their rows: a fixed number of queries a class."""
    classes = {type(article) for article in Article.objects.filter(pk__in=ids).specific(defer=True)}
    found: dict[int, Any] = {}
    for own_class in classes:
        found |= own_class._default_manager.prefetch_related(*rows_of(own_class)).in_bulk(ids)
    return found


def _compare(article: Any, last: PublishedVersion | None) -> Break | None:
    if last is None:
        return Break(article.pk, None, "đã đăng mà chưa giữ bản nào")
    if article.live != (last.event in PUBLIC_EVENTS):
        return Break(article.pk, last.number, "là bản cuối, nhưng bài đang ở trạng thái khác")
    if not article.live:
        return None
    if article.live_revision_id != last.revision_number:
        return Break(article.pk, last.number, "là bản cuối, nhưng độc giả đang thấy bản lưu khác")
    field = first_difference(json.loads(last.content), content_of(article))
    return Break(article.pk, last.number, f"là bản cuối, nhưng độc giả đang thấy “{field}” khác") if field else None
