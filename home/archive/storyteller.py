"""Stories one after the other, the oldest first."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

from home.archive.body import body_of
from home.archive.cast import Cast
from home.archive.chance import Chance
from home.archive.composer import Composer, capitalised
from home.archive.occasion import Occasion, occasion
from home.archive.story import Story
from home.archive.story_links import links_of
from news.articles.fields import SEPARATOR
from news.articles.keys import ArticleKind
from portal.vietnamese.partial_date import PartialDate

# In the order of their number: most of an archive is news.
_KINDS: Final = (
    *[ArticleKind.NEWS] * 10,
    *[ArticleKind.CONFERENCE] * 4,
    *[ArticleKind.PROFILE] * 3,
    *[ArticleKind.INSPECTION] * 2,
    ArticleKind.NOTICE,
)
_TITLE_LENGTH: Final = 250
_DRAFT_SHARE: Final = 0.01
_HERO_SHARE: Final = 0.7
_MONTH_ONLY_SHARE: Final = 0.1


def stories(number: int, cast: Cast, composer: Composer, chance: Chance) -> Iterator[Story]:
    """So many stories, spread evenly over the years of the archive."""
    for place in range(number):
        kind = chance.one_of(_KINDS)
        yield _story(occasion(place / number, kind, cast, composer, chance), cast, composer, chance)


def _story(found: Occasion, cast: Cast, composer: Composer, chance: Chance) -> Story:
    written = found.happened + timedelta(hours=chance.number(1, 40))
    return Story(
        kind=str(found.kind),
        title=capitalised(composer.write(f"{found.kind}_title", found.topic))[:_TITLE_LENGTH],
        lead=composer.write("lead", found.topic),
        body=body_of(found, cast, composer, chance),
        written=written,
        published=None if chance.happens(_DRAFT_SHARE) else written,
        columns=_columns(found, cast, composer, chance),
        own=_own(found),
        links=links_of(found, cast, composer, chance),
    )


def _columns(found: Occasion, cast: Cast, composer: Composer, chance: Chance) -> dict[str, Any]:
    day = found.happened.date()
    event = PartialDate.of(day.year, day.month, None if chance.happens(_MONTH_ONLY_SHARE) else day.day)
    columns: dict[str, Any] = {
        "event_types": f"{SEPARATOR}{SEPARATOR.join(found.event_types)}{SEPARATOR}" if found.event_types else "",
        "event_date": event.value,
        "event_first_day": event.first_day,
        "event_last_day": event.last_day,
        "place": found.place,
        "theme": found.topic["theme"] if found.kind == ArticleKind.CONFERENCE else "",
    }
    if chance.happens(_HERO_SHARE):
        image = chance.one_of(cast.pictures)
        caption = composer.write("caption", found.topic)
        columns |= {"hero_image_id": image.pk, "hero_caption": caption, "hero_credit": image.credit}
    return columns


def _own(found: Occasion) -> dict[str, Any]:
    if found.kind == ArticleKind.CONFERENCE:
        return {"attendance_mode": "in_person", "members_present": len(found.units)}
    if found.kind == ArticleKind.PROFILE:
        return {"person_id": found.post.person.pk, "unit_id": found.units[0].pk, "role_line": found.post.title}
    if found.kind == ArticleKind.NOTICE:
        day = found.happened.date()
        return {"notice_kind": "lay_y_kien", "opens_on": day, "closes_on": day + timedelta(days=15)}
    return {}
