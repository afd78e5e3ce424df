"""People in public roles, and recipients of awards."""

from typing import Any, Self

from django.db import models
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from news.registry.models.alphabet import LENGTH, person_order
from news.registry.models.cluster_record import ClusterRecord
from news.registry.models.dated_row import Day, as_day
from news.registry.models.naming import FoldedSearchQuerySet, name_lines, search_key
from news.registry.models.public_record import PublicRecord


class PersonQuerySet(FoldedSearchQuerySet["Person"]):
    """Questions to people."""

    def with_positions(self) -> Self:
        """Fetch positions and their units in two queries."""
        return self.prefetch_related("positions__unit")

    def holding_post_at(self, unit: Any) -> Self:
        """People with a position at the unit, at any time."""
        return self.filter(positions__unit=unit).distinct()


class Person(PublicRecord, ClusterRecord):
    """A person. Two rows may bear one name; posts are dated rows, never a property of the person."""

    class Gender(models.TextChoices):
        """Only where it is known and needed to address the person."""

        UNKNOWN = "", _("không ghi")
        FEMALE = "nu", _("nữ")
        MALE = "nam", _("nam")

    url_name = "person"

    full_name = models.CharField(_("họ và tên"), max_length=120)
    alias_text = models.TextField(
        _("tên gọi khác"), blank=True, help_text=_("Mỗi dòng một tên: bút danh, cách viết khác.")
    )
    gender = models.CharField(_("giới tính"), max_length=4, choices=Gender, blank=True, default=Gender.UNKNOWN)
    honorific = models.CharField(
        _("danh xưng"), max_length=40, blank=True, help_text=_("Ví dụ: ông, bà, đồng chí, TS.")
    )
    distinction = models.CharField(
        _("để phân biệt"),
        max_length=120,
        blank=True,
        help_text=_("Khi có người trùng họ tên: quê quán, nơi công tác. Chỉ hiện trong trang quản trị."),
    )
    about = models.TextField(_("giới thiệu"), blank=True)
    sort_key = models.CharField(max_length=LENGTH, blank=True, editable=False, db_index=True)
    search_key = models.TextField(blank=True, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name = _("cá nhân")
        verbose_name_plural = _("cá nhân")
        ordering = ("sort_key", "pk")

    positions: Any

    def __str__(self) -> str:
        return self.full_name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Derive the keys of order and search."""
        self.sort_key = person_order(self.full_name)
        self.search_key = search_key([self.full_name, *name_lines(self.alias_text)])
        super().save(*args, **kwargs)

    def positions_on(self, day: Day = None) -> list[Any]:
        """The ``Position`` rows of the day, today's when None; a post ends at the latest with its unit."""
        asked = as_day(day) or localdate()
        return [position for position in self.positions.all() if position.is_held_on(asked)]
