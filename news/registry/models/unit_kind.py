"""Kinds of units, as rows that the records office can add to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from news.registry.models.naming import in_reader_language
from news.registry.models.tidy_model import TidyModel


class UnitKind(TidyModel):
    """A kind of unit. ``key`` is ASCII, used by files and addresses, and never changes; the name may."""

    key = models.SlugField(_("khóa"), max_length=40, unique=True, help_text=_("Không dấu, không đổi về sau: so, ban…"))
    name = models.CharField(_("tên"), max_length=100)
    name_en = models.CharField(_("tên tiếng Anh"), max_length=100, blank=True)
    of_the_state = models.BooleanField(
        _("cơ quan nhà nước"),
        default=False,
        help_text=_("Đánh dấu khi đơn vị loại này thuộc bộ máy nhà nước; công cụ tìm kiếm được cho biết như vậy."),
    )
    sort_order = models.PositiveSmallIntegerField(_("thứ tự"), default=100)

    class Meta:
        verbose_name = _("loại đơn vị")
        verbose_name_plural = _("loại đơn vị")
        ordering = ("sort_order", "key")

    def __str__(self) -> str:
        return self.name

    @property
    def shown_name(self) -> str:
        """The name for the reader of now: in English where it has an English form."""
        return in_reader_language(self.name, self.name_en)
