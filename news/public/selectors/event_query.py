"""What a reader asks of the events: one reading of the address for page and calendar file."""

from dataclasses import dataclass

from django.db.models import Q
from django.http import QueryDict

from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, ArticleBloc, ArticlePerson, ArticleUnit
from news.public.selectors.units_asked import units_asked
from portal.delivery.clean_query import query_of
from portal.delivery.query import number, text

FIRST_YEAR, LAST_YEAR = 1945, 2200


@dataclass(frozen=True, slots=True)
class EventQuery:
    """``bloc`` is a slug, ``unit`` a slug or words of a name; there is a month only in a year."""

    year: int | None
    month: int | None
    bloc: str
    unit: str

    @classmethod
    def of(cls, query: QueryDict) -> "EventQuery":
        """Read ``nam, thang, khoi, don_vi``; values that make no sense are left out."""
        year = number(query, "nam", FIRST_YEAR, LAST_YEAR)
        month = number(query, "thang", 1, 12) if year else None
        return cls(year, month, text(query, "khoi"), text(query, "don_vi"))

    @property
    def is_narrowed(self) -> bool:
        """Whether only some of the events are asked for."""
        return bool(self.bloc or self.unit)

    def articles(self) -> ArticleQuerySet:
        """Public articles with an event of the bloc and the unit, of any time. Two queries find a unit's kin."""
        found: ArticleQuerySet = Article.public.exclude(event_date=None).defer("body")
        if self.bloc:
            found = found.filter(pk__in=ArticleBloc.objects.filter(bloc__slug=self.bloc).values("article"))
        if self.unit:
            units = units_asked(self.unit)
            named = ArticleUnit.objects.filter(unit__in=units).values("article")
            posts = ArticlePerson.objects.filter(unit__in=units).values("article")
            found = found.filter(Q(pk__in=named) | Q(pk__in=posts))
        return found

    def address(self, year: int | None = None, month: int | None = None) -> QueryDict:
        """The query string of the same blocs and units at another time."""
        return query_of(nam=year, thang=month, khoi=self.bloc, don_vi=self.unit)
