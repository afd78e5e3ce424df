"""Publication stamps as Vietnamese sites print them."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from portal.vietnamese.normalise import tidy

VIETNAM_TIME = timezone(timedelta(hours=7))
"""Vietnam has kept +07:00 without summer time since 1975; no source prints another zone."""

_DAY_FIRST = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4})(?!\d)", re.ASCII
)
_YEAR_FIRST = re.compile(
    r"(?<!\d)(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)", re.ASCII
)
_SPELT_OUT = re.compile(
    r"(?<!\d)(?P<day>\d{1,2}) tháng (?P<month>\d{1,2})(?:,? năm |[/, ]+)(?P<year>\d{4})(?!\d)", re.ASCII | re.IGNORECASE
)
_CLOCK = re.compile(
    r"(?<![\d:+])(?P<hour>\d{1,2})\s?(?::|h|g|giờ)\s?(?P<minute>\d{2})(?:\s?(?::|phút|')\s?(?P<second>\d{2})?)?"
    r"(?:\.\d+)?(?:\s?(?P<half>[AaPp][Mm]|SA|CH))?(?!\d)",
    re.ASCII,
)
_ZONE = re.compile(
    r"(?:GMT|UTC)?\s?(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?\)?$|(?P<utc>Z|GMT|UTC)$", re.ASCII
)


def parse_stamp(text: str) -> datetime | None:
    """Read a stamp of any usual spelling; without zone it is +07:00, without clock midnight. ``None`` if it is none."""
    spelt = tidy(text)
    found = next((hit for form in (_YEAR_FIRST, _DAY_FIRST, _SPELT_OUT) if (hit := form.search(spelt))), None)
    if found is None:
        return None
    rest = f"{spelt[: found.start()]} | {spelt[found.end() :].removeprefix('T')}"
    clock = _CLOCK.search(rest)
    try:
        day = datetime(int(found["year"]), int(found["month"]), int(found["day"]), tzinfo=VIETNAM_TIME)
        return day if clock is None else _at(day, clock, rest[clock.end() :].strip())
    except (ValueError, OverflowError):
        return None


def _at(day: datetime, clock: re.Match[str], tail: str) -> datetime:
    hour = _hour_of_day(int(clock["hour"]), clock["half"])
    moment = day.replace(hour=hour, minute=int(clock["minute"]), second=int(clock["second"] or 0))
    return moment.replace(tzinfo=_zone(tail)).astimezone(VIETNAM_TIME)


def _hour_of_day(hour: int, half: str | None) -> int:
    if half is None or hour > 12:
        return hour
    afternoon = half.upper() in ("PM", "CH")
    return hour % 12 + (12 if afternoon else 0)


def _zone(tail: str) -> tzinfo:
    found = _ZONE.search(tail)
    if found is None:
        return VIETNAM_TIME
    if found["utc"]:
        return UTC
    offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    return timezone(offset if found["sign"] == "+" else -offset)
