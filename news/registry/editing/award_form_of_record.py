"""The form behind an award record: its history must be one that can happen."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminModelForm

from news.registry.models import AwardStatus, AwardStep, ImpossibleStep
from news.registry.models.award_status import status_after


class AwardRecordForm(WagtailAdminModelForm):
    """Checks history and decision together, before anything is written."""

    def clean(self) -> dict[str, Any]:
        """Refuse an impossible history, and a granted award without a numbered and dated decision."""
        cleaned: dict[str, Any] = super().clean()
        steps = self.formsets.get("steps")
        if steps is None or not steps.is_valid():
            return cleaned
        try:
            status = status_after(AwardStep(step) for step in _in_order(steps))
        except ImpossibleStep as error:
            raise ValidationError(str(error)) from error
        self._check_decision(cleaned, status or AwardStatus.REGISTERED)
        return cleaned

    def _check_decision(self, cleaned: dict[str, Any], status: AwardStatus) -> None:
        decision = cleaned.get("decision")
        self.instance.decision = decision
        self.instance.decided = cleaned.get("decided") or (decision.issued if decision else None)
        self.instance.check_decision(status)


def _in_order(steps: Any) -> list[str]:
    kept = [form for form in steps.forms if form not in steps.deleted_forms and form.cleaned_data.get("step")]
    return [form.cleaned_data["step"] for form in sorted(kept, key=lambda form: form.cleaned_data.get("ORDER") or 0)]
