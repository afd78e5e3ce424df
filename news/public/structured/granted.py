"""Awards as texts of schema.org's ``award``: only those that a decision has given."""

from collections.abc import Iterable
from typing import Final

from django.utils.translation import gettext as _

from news.public.selectors.award_line import AwardLine

GRANTED: Final = "granted"


def granted_awards(lines: Iterable[AwardLine]) -> tuple[str, ...]:
    """Name, year and decision of the recipient's own granted awards; whoever is nominated has no award yet."""
    return tuple(_award(line) for line in lines if line.status == GRANTED and not line.before)


def _award(line: AwardLine) -> str:
    year = _("năm %(year)s") % {"year": line.year} if line.year else ""
    return ", ".join(part for part in (line.form, year, line.basis) if part)
