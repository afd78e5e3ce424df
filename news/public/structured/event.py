"""Events that articles tell of (https://schema.org/Event)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import ClassVar, Final

from news.articles.models import Article, Conference
from news.articles.models.kinds import AttendanceMode
from news.public.selectors.event_hours import event_hours
from news.public.selectors.unit_labels import UnitLabel
from news.public.structured.organization import Organization
from news.public.structured.thing import Thing
from portal.delivery.site_address import absolute
from portal.vietnamese.partial_date import PartialDate

SCHEDULED: Final = "https://schema.org/EventScheduled"
MODES: Final = {
    AttendanceMode.IN_PERSON: "https://schema.org/OfflineEventAttendanceMode",
    AttendanceMode.ONLINE: "https://schema.org/OnlineEventAttendanceMode",
    AttendanceMode.HYBRID: "https://schema.org/MixedEventAttendanceMode",
}
OFFSET: Final = "+07:00"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Thing):
    """Where something happens, in the words of the article."""

    schema_type: ClassVar[str] = "Place"

    name: str
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Thing):
    """``start_date`` and ``end_date`` are ISO 8601, as precise as the article is: a year, a month, a day, a minute."""

    schema_type: ClassVar[str] = "Event"

    name: str
    start_date: str
    end_date: str = ""
    event_status: str = SCHEDULED
    event_attendance_mode: str = ""
    location: Place | None = None
    organizer: Sequence[Organization] = ()
    description: str = ""
    image: Sequence[str] = ()
    url: str = ""


def event_of(article: Article, organisers: Sequence[UnitLabel], url: str) -> Event | None:
    """The event of an article; None where no date is known or the year is only inferred."""
    begun: PartialDate | None = article.event_date
    if begun is None or article.event_date_inferred:
        return None
    start, end = _times(begun, article.event_end, article.event_time)
    return Event(
        id=f"{url}#su-kien",
        name=article.title,
        start_date=start,
        end_date=end,
        event_attendance_mode=_mode(article),
        location=Place(name=article.place, address=article.place) if article.place else None,
        organizer=tuple(
            Organization(name=unit.text, url=absolute(unit.url) if unit.url else "") for unit in organisers
        ),
        description=article.lead,
        url=url,
    )


def _mode(article: Article) -> str:
    """How people took part; empty where the article does not say."""
    stated = article.attendance_mode if isinstance(article, Conference) else ""
    return MODES[AttendanceMode(stated)] if stated else ""


def _times(begun: PartialDate, ended: PartialDate | None, hours: str) -> tuple[str, str]:
    """Hours belong to a single day only: over several days nobody knows what they mean."""
    found = event_hours(hours)
    if found is None or ended or begun.precision != "day":
        return begun.value, ended.value if ended else ""
    return _moment(begun, found.start), _moment(begun, found.end) if found.end else ""


def _moment(day: PartialDate, hour: time) -> str:
    return f"{day.value}T{hour:%H:%M}{OFFSET}"
