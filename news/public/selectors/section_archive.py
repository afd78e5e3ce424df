"""One page of a section: newest first, or a year or a month of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext as _

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article
from news.public.selectors.archive import Archive, MonthCount, YearCount, archive_of
from news.public.selectors.stories import Story, for_stories, stories
from portal.delivery.clean_query import query_of
from portal.delivery.paging import PageOf, paginate
from portal.delivery.query import number, page_number
from portal.vietnamese.numerals import format_number

PAGE_SIZE = 15
MONTH_SIZE = 250  # a month is on one page as far as can be: front page, news, year, month, article are four links
PICTURED = 12
FIRST_YEAR, LAST_YEAR = 1900, 2200


@dataclass(frozen=True, slots=True)
class SectionArchive:
    """Stories with the way to all others by year and month; ``rows`` are those of a month without pictures."""

    stories: Sequence[Story]
    rows: Sequence[Story]
    paging: PageOf[Article]
    heading: str
    total: str
    first_year: int | None
    years: Sequence[YearCount]
    months: Sequence[MonthCount]
    year: int | None
    month: int | None


def section_archive(articles: ArticleQuerySet, request: HttpRequest, name: str) -> SectionArchive:
    """What ``?nam=&thang=&trang=`` asks of ``articles``; values that make no sense are ignored. Five queries.

    ``name`` tells these articles from those of other sections.
    """
    archive = archive_of(articles, name)
    year = number(request.GET, "nam", FIRST_YEAR, LAST_YEAR)
    month = number(request.GET, "thang", 1, 12) if year else None
    found = articles.listed_in(year, month) if year else articles
    page: PageOf[Article] = paginate(
        for_stories(found.newest_first()),
        page_number(request),
        MONTH_SIZE if month else PAGE_SIZE,
        query_of(nam=year, thang=month),
        total=archive.count(year, month),
    )
    return _shown(archive, page, stories(page.items, request), year, month)


def _shown(
    archive: Archive, page: PageOf[Article], entries: Sequence[Story], year: int | None, month: int | None
) -> SectionArchive:
    years = archive.years()
    return SectionArchive(
        stories=entries[:PICTURED] if month else entries,
        rows=entries[PICTURED:] if month else (),
        paging=page,
        heading=_heading(page.total, year, month),
        total=format_number(archive.total),
        first_year=years[-1].year if years else None,
        years=years,
        months=archive.months_of(year or (years[0].year if years else 0)),
        year=year or (years[0].year if years else None),
        month=month,
    )


def _heading(total: int, year: int | None, month: int | None) -> str:
    values = {"year": year, "month": month, "count": format_number(total)}
    if month:
        return _("Tháng %(month)s năm %(year)s, %(count)s bài") % values
    if year:
        return _("Năm %(year)s, %(count)s bài") % values
    return _("Mới nhất")
