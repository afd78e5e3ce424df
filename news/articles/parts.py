"""The parts of the editing form, in the order of the work."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import MultiFieldPanel


class Part(models.TextChoices):
    """A part; the key is its anchor."""

    TITLE = "tieu-de", _("Tiêu đề")
    EVENT = "su-kien", _("Sự kiện")
    OWN = "rieng", _("Phần riêng của loại bài")
    PEOPLE = "nguoi-du", _("Người và đơn vị")
    BODY = "noi-dung", _("Nội dung")
    OUTCOMES = "khen-thuong", _("Khen thưởng, văn bản")
    PUBLICATION = "dang-bai", _("Tác giả, nguồn, ngày đăng")

    @property
    def anchor(self) -> str:
        """Name of the place in the form."""
        return f"phan-{self.value}"


class PartPanel(MultiFieldPanel):
    """Adds to Wagtail's group of fields: a fixed anchor, to which checks and ticks lead."""

    def __init__(self, children: Any, part: Part, **kwargs: Any) -> None:
        super().__init__(children, **{"heading": part.label, **kwargs})
        self.part = part

    def clone_kwargs(self) -> dict[str, Any]:
        """Wagtail copies panels when it binds them."""
        return {**super().clone_kwargs(), "part": self.part}

    class BoundPanel(MultiFieldPanel.BoundPanel):
        template_name = "admin/articles/part.html"
