"""A date known to the year, the month or the day, written as EDTF level 0 (ISO 8601-2:2019)."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Literal, Self

from portal.vietnamese.normalise import tidy
from portal.vietnamese.reader import MONTHS, reads_english, short_date

Precision = Literal["year", "month", "day"]

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_SPELLINGS = (
    re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?", re.ASCII),
    re.compile(
        r"(?:ngày )?(?P<day>\d{1,2}) ?([/.-]) ?(?P<month>\d{1,2}) ?\2 ?(?P<year>\d{4})", re.ASCII | re.IGNORECASE
    ),
    re.compile(r"(?:tháng )?(?P<month>\d{1,2}) ?[/.-] ?(?P<year>\d{4})", re.ASCII | re.IGNORECASE),
    re.compile(r"năm (?P<year>\d{4})", re.ASCII | re.IGNORECASE),
    re.compile(r"(?:ngày (?P<day>\d{1,2}) )?tháng (?P<month>\d{1,2}) năm (?P<year>\d{4})", re.ASCII | re.IGNORECASE),
)


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """``value`` is ``2023``, ``2023-10`` or ``2023-10-16``; partial dates order as these texts do.

    Raises ``ValueError`` with a Vietnamese message for any other text and for days that no calendar has.
    """

    value: str

    def __post_init__(self) -> None:
        parts = _EDTF.fullmatch(self.value)
        if parts is None:
            raise ValueError(f"“{self.value}” không phải ngày dạng 2023, 2023-10 hoặc 2023-10-16.")
        _check(int(parts[1]), int(parts[2] or 1), int(parts[3] or 1), self.value)

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None) -> Self:
        """Build from numbers; a day needs a month."""
        if day is not None and month is None:
            raise ValueError("Có ngày thì phải có tháng.")
        parts = [f"{year:04d}"] + [f"{part:02d}" for part in (month, day) if part is not None]
        return cls("-".join(parts))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read EDTF or a day-first Vietnamese spelling (``16/10/2023``, ``10/2023``, ``tháng 10 năm 2023``)."""
        spelt = tidy(text)
        for pattern in _SPELLINGS:
            if found := pattern.fullmatch(spelt):
                numbers = {name: int(digits) for name, digits in found.groupdict().items() if digits}
                return cls.of(**numbers)
        raise ValueError(f"Không đọc được ngày “{spelt}”. Hãy viết như 16/10/2023, 10/2023 hoặc 2023.")

    @property
    def year(self) -> int:
        return int(self.value[:4])

    @property
    def month(self) -> int | None:
        return int(self.value[5:7]) if len(self.value) > 4 else None

    @property
    def day(self) -> int | None:
        return int(self.value[8:]) if len(self.value) > 7 else None

    @property
    def precision(self) -> Precision:
        if self.month is None:
            return "year"
        return "month" if self.day is None else "day"

    @property
    def first_day(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def display(self) -> str:
        """Return the date as the reader writes it, with no more precision than is known."""
        if self.day is not None:
            return short_date(self.first_day)
        if reads_english():
            return f"{MONTHS[self.month - 1]} {self.year}" if self.month else str(self.year)
        return f"tháng {self.month}/{self.year}" if self.month else f"năm {self.year}"

    def __str__(self) -> str:
        return self.value


def _check(year: int, month: int, day: int, spelt: str) -> None:
    try:
        date(year, month, day)
    except ValueError:
        day_first = "/".join(reversed(spelt.split("-")))
        raise ValueError(f"“{day_first}” không phải một ngày có thật.") from None
