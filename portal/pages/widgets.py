"""Widgets of the fields that every room uses."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from portal.vietnamese.partial_date import PartialDate

PARTS = ("ngay", "thang", "nam")


class NumberBox(forms.TextInput):
    """One box of a date, with its name above it."""

    template_name = "components/widgets/number_box.html"

    def __init__(self, label: Any, box: str) -> None:
        super().__init__({"inputmode": "numeric", "autocomplete": "off", "class": f"date-box date-box--{box}"})
        self.label = label

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Adds the name."""
        context = super().get_context(name, value, attrs)
        context["widget"]["label"] = self.label
        return context


class PartialDateInput(forms.MultiWidget):
    """Day, month and year in three boxes; what is not known stays empty.

    Gives the text that ``PartialDateFormField`` reads. A date pasted whole into one box is taken as it is, and so is
    one sent under the plain name of the field.
    """

    template_name = "components/widgets/partial_date.html"
    use_fieldset = True
    boxes: ClassVar[dict[str, forms.Widget | type[forms.Widget]]] = {
        "ngay": NumberBox(_("Ngày"), "day"),
        "thang": NumberBox(_("Tháng"), "month"),
        "nam": NumberBox(_("Năm"), "year"),
    }

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(self.boxes, attrs)

    def decompress(self, value: Any) -> list[str]:
        """Three texts from a date or from what was typed; what is no date goes whole into the last box."""
        text = "/".join(reversed(value.value.split("-"))) if isinstance(value, PartialDate) else str(value or "")
        parts = text.split("/")
        return ["", "", text] if len(parts) > len(PARTS) else [*[""] * (len(PARTS) - len(parts)), *parts]

    def value_from_datadict(self, data: Any, files: Any, name: str) -> str:  # type: ignore[override]
        """``16/10/2023``, ``10/2023``, ``2023``; ``16/10/`` when the year is missing."""
        typed = [str(data.get(f"{name}_{part}") or "").strip() for part in PARTS]
        filled = [text for text in typed if text]
        if not filled:
            return str(data.get(name) or "")
        if len(filled) == 1 and not filled[0].isdigit():
            return filled[0]
        first = next(index for index, text in enumerate(typed) if text)
        return "/".join(typed[first:])

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        """Whether neither the boxes nor the plain name were sent."""
        return name not in data and all(f"{name}_{part}" not in data for part in PARTS)

    def id_for_label(self, id_: str) -> str:
        """The first box."""
        return f"{id_}_0" if id_ else id_
