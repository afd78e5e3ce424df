"""The form of an opinion."""

import re
import unicodedata
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from portal.vietnamese.normalise import tidy, tidy_lines

LONGEST_TEXT = 5000
_PHONE = re.compile(r"0[0-9]{9,10}|\+[0-9]{8,15}")
_BETWEEN_DIGITS = re.compile(r"[\s.()–-]")


@dataclass(frozen=True, slots=True)
class Mistake:
    """A sentence on what is to be mended, and the field that it leads to."""

    field_id: str
    sentence: str


class TidyField(forms.CharField):
    """One line of text in NFC without stray spaces."""

    def to_python(self, value: Any) -> str:
        """The tidied text."""
        return tidy(super().to_python(value) or "")


class TidyTextField(forms.CharField):
    """Lines of text in NFC without stray spaces."""

    def to_python(self, value: Any) -> str:
        """The tidied text."""
        return tidy_lines(super().to_python(value) or "").strip()


class PhoneField(TidyField):
    """A telephone number: ten digits, eleven for some offices, or with the code of a country; kept without spaces."""

    def to_python(self, value: Any) -> str:
        """The digits alone."""
        return _BETWEEN_DIGITS.sub("", unicodedata.normalize("NFKC", super().to_python(value)))

    def validate(self, value: str) -> None:
        """Adds to the usual rule: nothing but a number."""
        super().validate(value)
        if not _PHONE.fullmatch(value):
            raise ValidationError(_("Số điện thoại có 10 hoặc 11 chữ số, bắt đầu bằng 0, ví dụ 0912 000 000."))


class OpinionForm(forms.Form):
    """A signed opinion. ``website`` is for programs only: people do not see it."""

    name = TidyField(
        label=_("Họ và tên"),
        min_length=2,
        max_length=120,
        error_messages={"required": _("Hãy ghi họ và tên."), "min_length": _("Hãy ghi đầy đủ họ và tên.")},
        widget=forms.TextInput({"autocomplete": "name"}),
    )
    phone = PhoneField(
        label=_("Điện thoại"),
        max_length=20,
        error_messages={"required": _("Hãy ghi số điện thoại.")},
        widget=forms.TextInput({"autocomplete": "tel", "type": "tel"}),
    )
    address = TidyField(
        label=_("Địa chỉ"),
        max_length=300,
        error_messages={"required": _("Hãy ghi địa chỉ.")},
        widget=forms.TextInput({"autocomplete": "address-line1"}),
    )
    about = forms.ChoiceField(
        label=_("Góp ý về"),
        required=False,
        error_messages={"invalid_choice": _("Danh sách vừa thay đổi, hãy chọn lại.")},
    )
    text = TidyTextField(
        label=_("Nội dung"),
        max_length=LONGEST_TEXT,
        error_messages={"required": _("Hãy ghi nội dung góp ý.")},
        widget=forms.Textarea({"rows": 6}),
    )
    website = forms.CharField(
        label=_("Để trống ô này"),
        required=False,
        empty_value="",
        widget=forms.TextInput({"autocomplete": "off", "tabindex": "-1"}),
    )
    form_key = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, names: Sequence[str], data: Any = None) -> None:
        super().__init__(data, auto_id="g-%s", label_suffix="", initial={"form_key": uuid.uuid4()})
        everybody = ("", _("Cả danh sách"))
        self.fields["about"].choices = [everybody, *((name, name) for name in names)]  # type: ignore[attr-defined]

    def clean_website(self) -> str:
        """Whoever fills in what nobody sees is a program, or a browser that fills in everything."""
        written: str = self.cleaned_data["website"]
        if written:
            raise ValidationError(_("Hãy xóa chữ ở ô “Để trống ô này”."))
        return written

    def clean_form_key(self) -> uuid.UUID:
        """What tells a form that is sent twice; a broken one is replaced."""
        try:
            return uuid.UUID(self.cleaned_data["form_key"])
        except ValueError:
            return uuid.uuid4()

    @property
    def mistakes(self) -> list[Mistake]:
        """Everything to be mended, in the order of the form."""
        found = ((self[name].id_for_label, errors) for name, errors in self.errors.items())
        return [Mistake(field_id, str(error)) for field_id, errors in found for error in errors]
