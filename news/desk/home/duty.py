"""Who stands in for whom today."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from news.desk.home.address import addressed
from news.desk.models import Delegation


@dataclass(frozen=True, slots=True)
class Duty:
    """One delegation in force in a sentence, and where and until when it holds."""

    sentence: str
    holds: str
    is_readers: bool


def read_duties(reader: Any) -> list[Duty]:
    """The delegations of today, the reader's own first. One query."""
    found = Delegation.objects.in_force().select_related("delegator", "stand_in", "section")
    duties = [_duty(delegation, reader) for delegation in found]
    return sorted(duties, key=lambda duty: not duty.is_readers)


def _duty(delegation: Any, reader: Any) -> Duty:
    own = delegation.stand_in_id == reader.pk
    names = {"delegator": delegation.delegator, "role": str(delegation.get_role_display()).lower()}
    if own:
        sentence = addressed(_("%(you)s làm thay %(delegator)s (%(role)s)"), reader, **names)
    else:
        sentence = _("%(stand_in)s làm thay %(delegator)s (%(role)s)") % {**names, "stand_in": delegation.stand_in}
    where = delegation.section.title if delegation.section else _("mọi chuyên mục")
    return Duty(capfirst(sentence), f"{capfirst(where)} · {_days(delegation.first_day, delegation.last_day)}", own)


def _days(first: date, last: date) -> str:
    return _("%(first)s đến hết %(last)s") % {"first": f"{first:%d/%m}", "last": f"{last:%d/%m}"}
