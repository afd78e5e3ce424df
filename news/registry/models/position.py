"""Posts that people hold for a time."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.dated_row import DatedQuerySet, DatedRow, in_order
from news.registry.models.naming import in_reader_language
from news.registry.models.person import Person
from news.registry.models.qualifier import Qualifier, qualifier_of
from news.registry.models.unit import Unit


class Position(DatedRow):
    """A post of a person at a unit. ``title`` is the post itself; how it is held stands in ``qualifier``."""

    person = ParentalKey(Person, on_delete=models.CASCADE, related_name="positions", verbose_name=_("cá nhân"))
    title = models.CharField(_("chức vụ"), max_length=160, help_text=_("Ví dụ: Giám đốc, Phó Trưởng ban phụ trách."))
    title_en = models.CharField(_("chức vụ bằng tiếng Anh"), max_length=160, blank=True)
    qualifier = models.CharField(
        _("cách giữ chức"), max_length=16, choices=Qualifier, blank=True, default=Qualifier.NONE
    )
    unit = models.ForeignKey(
        Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="positions", verbose_name=_("đơn vị")
    )
    unit_text = models.CharField(
        _("đơn vị (ghi theo văn bản)"), max_length=300, blank=True, help_text=_("Khi đơn vị chưa có trong hồ sơ.")
    )

    objects = DatedQuerySet["Position"].as_manager()

    class Meta:
        verbose_name = _("chức vụ")
        verbose_name_plural = _("chức vụ")
        ordering = ("valid_from_day", "pk")
        constraints = [
            in_order("registry_position_period"),
            models.CheckConstraint(name="registry_position_has_title", condition=~Q(title="")),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {self.unit_name}" if self.unit_name else self.title

    @property
    def shown_title(self) -> str:
        """The post for the reader of now: in English where it has an English form."""
        return in_reader_language(self.title, self.title_en)

    @property
    def unit_name(self) -> str:
        """Present name of the unit, or the words of the text."""
        return self.unit.shown_name if self.unit else self.unit_text

    def is_held_on(self, day: date) -> bool:
        """Whether the post is held on the day and its unit still exists then."""
        outlived = self.unit is not None and self.unit.dissolved is not None and self.unit.dissolved.last_day < day
        return self.covers(day) and not outlived

    def clean(self) -> None:
        """A position is at one unit, filed or in words."""
        super().clean()
        if self.unit_id is not None:
            self.unit_text = ""
        if not self.title:
            raise ValidationError({"title": _("Ghi chức vụ.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Read the qualifier out of a title that states one."""
        self.qualifier = self.qualifier or qualifier_of(self.title)
        super().save(*args, **kwargs)
