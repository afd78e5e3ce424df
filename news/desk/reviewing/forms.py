"""What is asked when an article is sent back or given an hour."""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.desk.reviewing.decisions import SendingBack
from news.desk.reviewing.jobs import jobs_in
from news.desk.reviewing.people import Candidate
from news.desk.reviewing.times import HANOI, coming_hour

# Short words to tick, and the sentence that each writes into the text.
REASONS = (
    (gettext_lazy("Thiếu ngày, tháng, năm"), gettext_lazy("Ghi đủ ngày, tháng, năm diễn ra sự kiện.")),
    (gettext_lazy("Thiếu chú thích ảnh"), gettext_lazy("Viết chú thích ảnh: ai, làm gì, ở đâu, ngày nào.")),
    (
        gettext_lazy("Lẫn “đề nghị” với “đã tặng”"),
        gettext_lazy("Đối chiếu quyết định khen thưởng: mới đề nghị thì không viết là đã tặng."),
    ),
    (gettext_lazy("Số đơn vị không khớp"), gettext_lazy("Sửa số đơn vị trong bài cho khớp với danh sách người dự.")),
    (gettext_lazy("Sai chức vụ, tên đơn vị"), gettext_lazy("Sửa chức vụ, tên đơn vị cho đúng vào ngày sự kiện.")),
    (gettext_lazy("Chưa có đồng ý dùng ảnh"), gettext_lazy("Xin nhân vật đồng ý cho đăng ảnh chân dung rồi ghi lại.")),
)


class SendBackForm(forms.Form):
    """Why an article goes back, to whom, until when. ``candidates`` are who can be named."""

    cho = forms.ChoiceField(label=gettext_lazy("Trả cho"), required=False)
    ly_do = forms.CharField(
        label=gettext_lazy("Viết rõ cần sửa gì"),
        required=False,
        widget=forms.Textarea({"rows": 4, "required": True, "aria-describedby": "ly-do-help"}),
    )
    han = forms.CharField(label=gettext_lazy("Mong nhận lại trước"), required=False)
    kem = forms.BooleanField(required=False)

    def __init__(self, *args: Any, candidates: list[Candidate], advice: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.candidates, self.advice = {str(found.person.pk): found for found in candidates}, advice
        self.fields["cho"].choices = [(pk, found.described) for pk, found in self.candidates.items()]  # type: ignore[attr-defined]

    def clean_han(self) -> datetime | None:
        """The deadline; none is fine."""
        text: str = self.cleaned_data["han"]
        return coming_hour(text) if text else None

    def clean(self) -> dict[str, Any]:
        """At least one job."""
        if not self._jobs():
            self.add_error("ly_do", _("Viết ít nhất một việc cần sửa."))
        return self.cleaned_data

    @property
    def sending(self) -> SendingBack:
        """What a valid form says."""
        chosen = self.candidates.get(self.cleaned_data.get("cho") or "")
        recipient = chosen.person if chosen else None
        return SendingBack("\n".join(self._jobs()), recipient, self.cleaned_data.get("han"))

    @property
    def first(self) -> Candidate | None:
        """Whom the button names before anybody chooses."""
        return next(iter(self.candidates.values()), None)

    def _jobs(self) -> list[str]:
        jobs = jobs_in(self.cleaned_data.get("ly_do") or "")
        return [*jobs, *self.advice] if self.cleaned_data.get("kem") else jobs


class HourForm(forms.Form):
    """When an article goes online, and until when."""

    gio = forms.CharField(label=gettext_lazy("Đăng lúc"), max_length=8)
    ngay = forms.CharField(label=gettext_lazy("Ngày đăng"), max_length=12)
    het_han = forms.CharField(label=gettext_lazy("Hết hạn"), required=False, max_length=24)

    @classmethod
    def proposing(cls, hour: datetime) -> "HourForm":
        """A form that proposes ``hour``."""
        shown = hour.astimezone(HANOI)
        return cls(initial={"gio": shown.strftime("%H:%M"), "ngay": shown.strftime("%d/%m/%Y")})

    @property
    def hour(self) -> datetime:
        """When it goes online, of a valid form."""
        return self.cleaned_data["hour"]

    @property
    def until(self) -> datetime | None:
        """When it expires, of a valid form."""
        return self.cleaned_data["het_han"]

    def clean_het_han(self) -> datetime | None:
        """The end; none is fine."""
        text: str = self.cleaned_data["het_han"]
        return coming_hour(text) if text else None

    def clean(self) -> dict[str, Any]:
        """An hour to come, before the end."""
        cleaned = self.cleaned_data
        if "gio" not in cleaned or "ngay" not in cleaned:
            return cleaned
        try:
            cleaned["hour"] = coming_hour(f"{cleaned['gio']} {cleaned['ngay']}")
        except ValidationError as error:
            self.add_error("gio", error)
            return cleaned
        until = cleaned.get("het_han")
        if until is not None and until <= max(cleaned["hour"], timezone.now()):
            self.add_error("het_han", _("Giờ hết hạn phải sau giờ đăng."))
        return cleaned
