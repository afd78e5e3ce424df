"""What a person chose on the conflict screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from news.desk.conflicts.wording import digest
from news.desk.merging.merge import Merge
from news.desk.merging.places import Choice, Decision, Kind, Place
from news.desk.merging.resolve import rewritable

CHOICE, TEXT, SEEN = "choice:", "text:", "seen:"


@dataclass(frozen=True, slots=True)
class Answers:
    """Decisions that hold, and what is wrong with the others."""

    decisions: dict[str, Decision]
    errors: dict[str, str]


def answers(merged: Merge, posted: Mapping[str, Any], model: type[Any]) -> Answers:
    """Read the form. What was chosen for a place that reads otherwise by now is not taken over."""
    decisions: dict[str, Decision] = {}
    errors: dict[str, str] = {}
    for place in merged.places():
        decision = _decision(place, posted)
        error = _error(place, decision, model)
        if error:
            errors[place.key] = error
        if decision is not None:
            decisions[place.key] = decision
    return Answers(decisions, errors)


def _decision(place: Place, posted: Mapping[str, Any]) -> Decision | None:
    choice = str(posted.get(f"{CHOICE}{place.key}", ""))
    if choice not in list(Choice) or posted.get(f"{SEEN}{place.key}") != digest(place):
        return None
    writes = Choice(choice) is Choice.BOTH and rewritable(place)
    return Decision(Choice(choice), _written(place, str(posted.get(f"{TEXT}{place.key}", ""))) if writes else "")


def _written(place: Place, text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return (" " if place.kind is Kind.FIELD else "\n").join(lines)


def _error(place: Place, decision: Decision | None, model: type[Any]) -> str:
    if decision is None:
        return _("Chọn một cách cho chỗ này.") if place.contested else ""
    if decision.choice is not Choice.BOTH:
        return ""
    if rewritable(place):
        return _text_error(place, decision.text, model)
    return "" if place.keeps_both else _("Chỗ này không giữ được cả hai; hãy chọn một bên.")


def _text_error(place: Place, text: str, model: type[Any]) -> str:
    if not text:
        return _("Viết câu dùng cho cả hai, hoặc chọn một bên.")
    longest = model._meta.get_field(place.container).max_length if place.kind is Kind.FIELD else None
    if longest and len(text) > longest:
        return _("Dài quá %(longest)s ký tự.") % {"longest": longest}
    return ""
