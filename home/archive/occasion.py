"""What an article is about: the records and words that its sentences share."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from home.archive.cast import Cast, Paper, Post
from home.archive.chance import Chance
from home.archive.composer import Composer
from news.articles.keys import ArticleKind, EventType
from news.registry.models import Bloc, Unit

HANOI: Final = ZoneInfo("Asia/Ho_Chi_Minh")
_BEGIN: Final = datetime(2015, 1, 5, 7, tzinfo=HANOI)
_SPAN: Final = datetime(2026, 10, 30, 17, tzinfo=HANOI) - _BEGIN
_TOPICS: Final = ("hamlet", "goods", "facility", "theme", "outcome", "measure", "trade", "count")
_STAGES: Final = (
    ("phát động thi đua", EventType.LAUNCH),
    ("sơ kết sáu tháng đầu năm", EventType.PRELIMINARY_REVIEW),
    ("tổng kết phong trào thi đua", EventType.FINAL_REVIEW),
    ("họp phiên thứ nhất", EventType.FIRST_SESSION),
    ("bàn chuyên đề thi đua", EventType.THEMATIC),
)
_KIND_EVENTS: Final = {
    ArticleKind.INSPECTION: EventType.INSPECTION,
    ArticleKind.NEWS: EventType.HONOURING_CEREMONY,
    ArticleKind.NOTICE: EventType.PUBLIC_CONSULTATION,
}


@dataclass(frozen=True, slots=True)
class Occasion:
    """``base`` fills the slots that every sentence shares, ``topic`` those of the sentences about the matter itself."""

    kind: ArticleKind
    happened: datetime
    units: list[Unit]
    bloc: Bloc
    post: Post
    paper: Paper
    place: str
    event_types: tuple[EventType, ...]
    base: dict[str, str] = field(default_factory=dict)
    topic: dict[str, str] = field(default_factory=dict)


def occasion(share: float, kind: ArticleKind, cast: Cast, composer: Composer, chance: Chance) -> Occasion:
    """What happened after the ``share`` (0 to 1) of the years that the archive covers."""
    happened = _BEGIN + share * _SPAN + timedelta(minutes=chance.number(0, 600))
    bloc = chance.one_of(cast.blocs)
    members = cast.members[bloc.pk]
    units = chance.some_of(members, chance.number(2, min(5, len(members))))
    stage, event_type = chance.one_of(_STAGES)
    types = (event_type,) if kind == ArticleKind.CONFERENCE else (_KIND_EVENTS.get(kind),)
    found = Occasion(
        kind=kind,
        happened=happened.replace(second=0, microsecond=0),
        units=units,
        bloc=bloc,
        post=chance.one_of(cast.posts),
        paper=chance.one_of(cast.papers),
        place=composer.write("place", {}),
        event_types=tuple(event for event in types if event),
    )
    _fill_slots(found, stage, composer)
    return found


def _fill_slots(found: Occasion, stage: str, composer: Composer) -> None:
    day = found.happened
    found.base.update(
        unit=found.units[0].name,
        unit2=found.units[-1].name,
        bloc=found.bloc.name,
        place=found.place,
        stage=stage,
        date=f"{day.day}/{day.month}/{day.year}",
        year=str(day.year),
        document=found.paper.citation,
    )
    found.topic.update(found.base, person=found.post.person.full_name)
    for name in _TOPICS:
        found.topic[name] = composer.write(name, found.base)
