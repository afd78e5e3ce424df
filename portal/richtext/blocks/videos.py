"""A video that loads nothing from outside until the reader asks for it."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, StructBlock, StructValue, URLBlock
from wagtail.images.blocks import ImageChooserBlock

YOUTUBE = re.compile(
    r"^https://(?:www\.|m\.)?(?:youtube\.com/(?:watch\?(?:[^#]*&)?v=|shorts/|embed/)|youtu\.be/)([\w-]{11})(?:[?&#].*)?$"
)


class VideoValue(StructValue):
    """A video with the address that a click opens."""

    @property
    def video_id(self) -> str:
        """YouTube's identifier; empty when the address is not one of a video."""
        match = YOUTUBE.match(self.get("url") or "")
        return match[1] if match else ""

    @property
    def embed_url(self) -> str:
        """The player without tracking cookies."""
        return f"https://www.youtube-nocookie.com/embed/{self.video_id}"


class VideoBlock(StructBlock):
    """A YouTube video behind a picture and a button."""

    url = URLBlock(label=_("Địa chỉ YouTube"), help_text=_("Ví dụ: https://www.youtube.com/watch?v=…"))
    title = CharBlock(label=_("Tên video"), max_length=200)
    poster = ImageChooserBlock(label=_("Ảnh bìa"), required=False)
    transcript = CharBlock(label=_("Tóm tắt nội dung"), required=False, max_length=1000)

    def clean(self, value: Any) -> Any:
        """Refuse addresses that the page could not play."""
        cleaned = super().clean(value)
        if not cleaned.video_id:
            raise ValidationError(_("Chỉ nhận địa chỉ một video YouTube. Hãy chép lại địa chỉ từ nút Chia sẻ."))
        return cleaned

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("Video YouTube; chỉ tải khi người đọc bấm xem.")
        value_class = VideoValue
        template = "components/blocks/video.html"
        preview_template = "components/blocks/preview.html"
        preview_value = {
            "url": "https://www.youtube.com/watch?v=aaaaaaaaaaa",
            "title": _("Phóng sự của khối"),
            "poster": None,
        }
