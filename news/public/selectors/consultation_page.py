"""What the page of one consultation shows beside what every article shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest
from django.urls import reverse
from django.utils.timezone import localdate

from news.articles.consultation_term import ConsultationTerm, Stage, term_calendar, term_of
from news.articles.models import Notice, Opinion
from news.public.selectors.article_dossier import ArticleDossier
from news.public.selectors.consultation_days import ConsultationDay, consultation_days
from news.public.selectors.consultations import Consultation, lately_over
from news.public.selectors.nominees import Nominee, nominees_of
from portal.vietnamese.dates import short_date, weekday_name


@dataclass(frozen=True, slots=True)
class ConsultationPage:
    """``opinions`` is their number, told when the consultation is over and None before."""

    term: ConsultationTerm
    days: Sequence[ConsultationDay]
    nominees: Sequence[Nominee]
    opinions: int | None
    opinion_url: str
    others: Sequence[Consultation]

    @property
    def is_open(self) -> bool:
        """Whether opinions are taken today."""
        return self.term.stage is Stage.OPEN

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return self.term.stage is Stage.OVER

    @property
    def opens(self) -> str:
        """The first day in words, ``Thứ Năm, 12/11/2026``; empty where it is unknown."""
        return _in_words(self.term.opens_on)

    @property
    def closes(self) -> str:
        """The last day in words; empty where it is unknown."""
        return _in_words(self.term.closes_on)

    @property
    def full_on(self) -> str:
        """The day in words on which the number of days is full that the law asks for."""
        return _in_words(self.term.full_on)

    @property
    def holidays(self) -> Sequence[ConsultationDay]:
        """The days off that the calendar names."""
        return [day for day in self.days if day.holiday]

    @property
    def first_column(self) -> int:
        """The weekday, Monday 1, on which the drawing of the days begins."""
        return self.days[0].day.isoweekday() if self.days else 1


def consultation_page(
    notice: Notice, dossier: ArticleDossier, request: HttpRequest, in_memory: bool = False
) -> ConsultationPage:
    """The page of today. At most four queries beside the dossier, and one a minute."""
    today = localdate()
    calendar = term_calendar(notice, today)
    term = term_of(notice, today, calendar)
    return ConsultationPage(
        term=term,
        days=consultation_days(term, calendar),
        nominees=nominees_of(notice, dossier, term.stage, in_memory),
        opinions=_opinions(notice) if term.stage is Stage.OVER else None,
        opinion_url=reverse("public:opinion", args=[notice.slug]) if notice.slug else "",
        others=lately_over(request, notice),
    )


def _in_words(day: date | None) -> str:
    return f"{weekday_name(day)}, {short_date(day)}" if day else ""


def _opinions(notice: Notice) -> int:
    return Opinion.objects.filter(notice__translation_key=notice.translation_key).count()
