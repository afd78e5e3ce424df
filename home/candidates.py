"""The articles that may stand on the front page, fetched at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Length, Substr
from django.utils.timezone import localdate
from wagtail.models import Page

from home.models import HomePage, HomePick
from news.articles.consultation_term import Stage, stage_on
from news.articles.keys import ArticleKind
from news.articles.managers import ArticleQuerySet
from news.articles.models import Article, ArticleBloc, NoticeKind, Section
from news.registry.models.naming import in_reader_language

MEETING_KINDS = (ArticleKind.CONFERENCE, ArticleKind.INSPECTION)
# How many of each are looked at: more than are shown, because a story that stands elsewhere is passed over.
NEWEST = 16
OF_A_KIND = 14
OF_A_SECTION = 10
STEP = 4  # letters that a level of the tree adds to a path


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article with what decides its place. ``closes_on``: the last day of a consultation that is open."""

    article: Article
    pick: int | None
    closes_on: date | None
    section: int | None
    section_title: str
    bloc: str

    @property
    def key(self) -> int:
        """The key of the article."""
        return int(self.article.pk)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Public articles, the newest first; ``public`` asks for more of them without looking for restrictions again."""

    all: Sequence[Candidate]
    public: ArticleQuerySet
    today: date

    def chosen(self, keys: Iterable[int | None]) -> list[Candidate]:
        """Those of the named articles that readers may see, in the order of ``keys``."""
        by_key = {found.key: found for found in self.all}
        return [by_key[key] for key in keys if key in by_key]

    def picked(self) -> list[Candidate]:
        """What the editors picked, in their order."""
        picks = [(found.pick, found.key, found) for found in self.all if found.pick is not None]
        return [found for _order, _key, found in sorted(picks, key=lambda pick: pick[:2])]

    def of_kind(self, *kinds: str) -> list[Candidate]:
        """The newest of these kinds."""
        return [found for found in self.all if found.article.kind in kinds]

    def in_section(self, key: int) -> list[Candidate]:
        """The newest of a section."""
        return [found for found in self.all if found.section == key]

    def upcoming(self) -> list[Candidate]:
        """What is announced for later days, the nearest first."""
        later = [(_day(found.article), -found.key, found) for found in self.all if _day(found.article) > self.today]
        return [found for _when, _key, found in sorted(later, key=lambda item: item[:2])]

    def consultations(self) -> list[Candidate]:
        """Open consultations of the public, the nearest end first."""
        open_now = [(found.closes_on, found.key, found) for found in self.all if found.closes_on]
        return [found for _end, _key, found in sorted(open_now, key=lambda item: item[:2])]


def candidates(page: HomePage, sections: Sequence[int], most_read: Sequence[int]) -> Candidates:
    """Everything that may be shown, without bodies, sizes of pictures and blocs. Two queries."""
    today = localdate()
    public = Article.public.all()
    wanted = _union(_choices(public, page, sections, most_read, today))
    found = _described(public.filter(pk__in=wanted), page)
    return Candidates([_candidate(row, today) for row in found], public, today)


def _candidate(row: Any, today: date) -> Candidate:
    asks_the_people = row.notice_kind == NoticeKind.CONSULTATION
    is_open = asks_the_people and stage_on(row.opens_on, row.closes_on, today) is Stage.OPEN
    return Candidate(
        article=row,
        pick=row.pick_order,
        closes_on=row.closes_on if is_open else None,
        section=row.section_key,
        section_title=row.section_title or "",
        bloc=in_reader_language(row.bloc_name or "", row.bloc_name_en or "") or row.bloc_written or "",
    )


def _choices(
    public: ArticleQuerySet, page: HomePage, sections: Sequence[int], most_read: Sequence[int], today: date
) -> Iterable[ArticleQuerySet]:
    # Each list is read from the end of an index, and what may be shown is looked up article by article: the other way
    # round a database goes through all public articles for every list.
    public = Article.objects.filter(Exists(public.filter(pk=OuterRef("pk"))))
    newest = public.newest_first()
    yield newest[:NEWEST]
    for kind in ArticleKind:
        yield newest.of_kind(kind)[:OF_A_KIND]
    yield public.filter(event_first_day__gt=today).order_by("event_first_day", "-pk")[:OF_A_KIND]
    not_over = public.filter(notice__notice_kind=NoticeKind.CONSULTATION, notice__closes_on__gte=today)
    yield not_over.order_by("notice__closes_on", "pk")[:OF_A_KIND]
    for key in sections:
        above = Section.objects.filter(pk=key).values("path")[:1]
        yield newest.filter(path__startswith=Subquery(above))[:OF_A_SECTION]
    named = [key for key in (page.lead_article_id, page.exemplar_id, *most_read) if key]
    yield public.filter(Q(pk__in=named) | Q(pk__in=HomePick.objects.filter(home=page).values("article")))


def _union(choices: Iterable[ArticleQuerySet]) -> ArticleQuerySet:
    """One list of keys. SQLite allows no limit inside a union, so each choice is wrapped."""
    first, *others = (Article.objects.order_by().filter(pk__in=choice.values("pk")).values("pk") for choice in choices)
    return first.union(*others, all=True)


def _described(found: ArticleQuerySet, page: HomePage) -> ArticleQuerySet:
    above = Page.objects.filter(path=Substr(OuterRef("path"), 1, Length(OuterRef("path")) - Value(STEP)))
    picks = HomePick.objects.filter(home=page, article=OuterRef("pk")).order_by("sort_order")
    blocs = ArticleBloc.objects.filter(article=OuterRef("pk")).order_by("sort_order", "pk")
    return (
        found.newest_first()
        .defer("body")
        .select_related("hero_image")
        .annotate(
            notice_kind=F("notice__notice_kind"),
            opens_on=F("notice__opens_on"),
            closes_on=F("notice__closes_on"),
            section_key=Subquery(above.values("pk")[:1]),
            section_title=Subquery(above.values("title")[:1]),
            pick_order=Subquery(picks.values("sort_order")[:1]),
            bloc_name=Subquery(blocs.values("bloc__name")[:1]),
            bloc_name_en=Subquery(blocs.values("bloc__name_en")[:1]),
            bloc_written=Subquery(blocs.values("written_name")[:1]),
        )
    )


def _day(article: Article) -> date:
    return article.event_first_day or date.min
