"""What is asked before a published article is corrected, taken down or restored."""

from typing import Any

from django import forms
from django.db import models
from django.utils.translation import gettext_lazy as _

from news.articles.models import TakeDownReason
from news.desk.corrections.correcting import Statement
from news.desk.corrections.taking_down import Grounds
from portal.vietnamese.normalise import tidy


class TidyField(forms.CharField):
    """One line of text in NFC without stray spaces."""

    def to_python(self, value: Any) -> str:
        """The tidied text."""
        return tidy(super().to_python(value) or "")


class Repair(models.TextChoices):
    """What kind of mistake is repaired."""

    FACT = "fact", _("Sai sự thật, phải đính chính")
    TYPO = "typo", _("Sửa lỗi gõ, không cần ghi đính chính")


class CorrectionForm(forms.Form):
    """What the article said and what is right."""

    repair = forms.ChoiceField(
        label=_("Sửa loại gì"), choices=Repair, initial=Repair.FACT, widget=forms.RadioSelect, required=True
    )
    written = TidyField(label=_("Bài đã viết"), max_length=600, required=False)
    right = TidyField(label=_("Đúng là"), max_length=600, required=False)
    public_note = TidyField(
        label=_("Câu cho độc giả"),
        max_length=1000,
        required=False,
        help_text=_("để trống thì dùng câu mẫu bên dưới"),
        widget=forms.Textarea({"rows": 2}),
    )

    def clean(self) -> dict[str, Any]:
        """A wrong fact needs both statements, a typing error neither."""
        data: dict[str, Any] = super().clean() or {}
        if data.get("repair") != Repair.FACT:
            return data
        if not data.get("written"):
            self.add_error("written", _("Ghi lại chỗ sai như bài đã viết."))
        if not data.get("right"):
            self.add_error("right", _("Ghi điều đúng."))
        return data

    @property
    def statement(self) -> Statement | None:
        """What was stated; None for the repair of a typing error. Call after validation."""
        data = self.cleaned_data
        if data["repair"] == Repair.TYPO:
            return None
        return Statement(data["written"], data["right"], data["public_note"])


class TakeDownForm(forms.Form):
    """Why an article goes, and what readers are told."""

    reason = forms.ChoiceField(
        label=_("Lý do"),
        choices=[("", _("Chọn lý do")), *TakeDownReason.choices],
        error_messages={"required": _("Chọn lý do gỡ.")},
    )
    legal_basis = TidyField(
        label=_("Căn cứ"),
        max_length=300,
        error_messages={"required": _("Ghi căn cứ: đơn, công văn, quyết định hoặc điều luật.")},
    )
    private_note = forms.CharField(
        label=_("Ghi chú nội bộ"), max_length=2000, required=False, widget=forms.Textarea({"rows": 2})
    )
    public_sentence = TidyField(
        label=_("Câu công khai"), max_length=500, required=False, widget=forms.Textarea({"rows": 2})
    )
    with_pictures = forms.BooleanField(required=False, initial=True)
    sure = forms.BooleanField(
        label=_("Tôi đã xem lại: gỡ đúng bài này, có hiệu lực ngay."),
        error_messages={"required": _("Đánh dấu xác nhận trước khi gỡ.")},
    )

    @property
    def grounds(self) -> Grounds:
        """The grounds. Call after validation."""
        data = self.cleaned_data
        return Grounds(
            TakeDownReason(data["reason"]),
            data["legal_basis"],
            data["private_note"],
            data["public_sentence"],
            data["with_pictures"],
        )


class RestoreForm(forms.Form):
    """Why an article comes back."""

    reason = TidyField(
        label=_("Lý do đưa trở lại"),
        max_length=500,
        widget=forms.Textarea({"rows": 3}),
        error_messages={"required": _("Ghi lý do đưa bài trở lại.")},
    )
