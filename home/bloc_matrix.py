"""The year of the blocs at a glance: one row a bloc, one column a stage."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import or_

from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from news.articles.fields import SEPARATOR
from news.articles.keys import EventType
from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, ArticleBloc
from news.registry.models import Bloc
from portal.vietnamese.reader import day_and_month

ROWS = 8
# The month after which a stage without an article counts as a gap (domain custom: launch and pact in the first
# quarter, preliminary review in June and July, inspection until November, final review until January).
STAGES = (
    (EventType.LAUNCH, _("Phát động"), 4),
    (EventType.PACT_SIGNING, _("Ký giao ước"), 4),
    (EventType.PRELIMINARY_REVIEW, _("Sơ kết"), 8),
    (EventType.INSPECTION, _("Kiểm tra"), 11),
    (EventType.FINAL_REVIEW, _("Tổng kết"), 13),
)


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A stage of a bloc: ``state`` is done, wait or gap; ``text`` is the day of what took place or is announced."""

    state: str
    text: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A bloc and its stages."""

    name: str
    url: str
    cells: Sequence[MatrixCell]


@dataclass(frozen=True, slots=True)
class BlocMatrix:
    """The blocs that the year's articles speak of most recently."""

    year: int
    stages: Sequence[str]
    rows: Sequence[MatrixRow]


def bloc_matrix(year: int, public: ArticleQuerySet) -> BlocMatrix:
    """The matrix of ``year`` out of the articles that readers may see. Two queries."""
    links = _links(year, public)
    blocs = _spoken_of_last(links)
    told = _stages_told(links.filter(bloc__in=blocs))
    rows = [_row(bloc, [link.article for link in told if link.bloc_id == bloc.pk], year) for bloc in blocs]
    return BlocMatrix(year, [str(name) for _key, name, _month in STAGES], rows)


def _links(year: int, public: ArticleQuerySet) -> QuerySet[ArticleBloc]:
    """Articles on the blocs' work of the year; older ones than of the year before are not looked through.

    The review of a year is often held in the next: the year of the link counts before that of the event.
    """
    of_year = Q(year=year) | Q(year__isnull=True, article__event_first_day__year=year)
    is_public = Exists(public.filter(pk=OuterRef("article")))
    recent = ArticleBloc.objects.filter(article__event_first_day__gte=date(year - 1, 1, 1), bloc__isnull=False)
    return recent.filter(of_year, is_public)


def _spoken_of_last(links: QuerySet[ArticleBloc]) -> list[Bloc]:
    last = Max("article_links__article__event_first_day")
    return list(Bloc.objects.filter(article_links__in=links).annotate(last=last).order_by("-last", "-pk")[:ROWS])


def _stages_told(links: QuerySet[ArticleBloc]) -> list[ArticleBloc]:
    """Those of articles on a stage, the newest first: at the end of the year its beginning is told as well."""
    of_stage = reduce(or_, (Q(article__event_types__contains=f"{SEPARATOR}{key}{SEPARATOR}") for key, *_ in STAGES))
    found = links.filter(of_stage).select_related("article").defer("article__body")
    return list(found.order_by(F("article__event_first_day").desc(), "-pk"))


def _row(bloc: Bloc, articles: Sequence[Article], year: int) -> MatrixRow:
    cells = [_cell(key, month, articles, year) for key, _name, month in STAGES]
    return MatrixRow(bloc.shown_name, bloc.get_absolute_url(), cells)


def _cell(stage: str, overdue_month: int, articles: Sequence[Article], year: int) -> MatrixCell:
    """What took place counts before what is announced; of announcements the nearest counts."""
    today = localdate()
    told = [article for article in articles if stage in article.event_types]
    if past := [article for article in told if _day(article) <= today]:
        return _dated("done", past[0])
    if told:
        return _dated("wait", told[-1])
    overdue = today.year > year or today.month > overdue_month
    return MatrixCell("gap" if overdue else "wait")


def _dated(state: str, article: Article) -> MatrixCell:
    return MatrixCell(state, day_and_month(_day(article)), article.get_url() or "")


def _day(article: Article) -> date:
    """The first day of the event, which every article of the matrix has."""
    return article.event_first_day or date.max
