"""What every record with a public page has: an identity, an address, and its old addresses."""

import uuid
from typing import Any, ClassVar

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from news.registry.models.old_slug import OldSlug
from news.registry.models.tidy_model import TidyModel
from portal.vietnamese.slug import slugify

SLUG_LENGTH = 100


class PublicRecord(TidyModel):
    """A record at an address of its own. ``url_name`` is its URL name in the namespace ``public``."""

    url_name: ClassVar[str]

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(
        _("địa chỉ"),
        max_length=120,
        unique=True,
        blank=True,
        help_text=_("Để trống thì lấy theo tên. Khi đổi, địa chỉ cũ tự chuyển sang địa chỉ mới."),
    )
    created_at = models.DateTimeField(_("tạo lúc"), auto_now_add=True)
    updated_at = models.DateTimeField(_("sửa lúc"), auto_now=True)

    class Meta:
        abstract = True

    def slug_source(self) -> str:
        """The words that a new slug is made of."""
        return str(self)

    def get_absolute_url(self) -> str:
        """Address of the public page."""
        return reverse(f"public:{self.url_name}", args=[self.slug])

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Give a slug to a record that has none, and keep the slug that it leaves."""
        self.tidy_text()
        former = self._stored_slug()
        self.slug = slugify(self.slug or former or self.slug_source(), SLUG_LENGTH) or str(self.uuid)[:8]
        if self.slug != former:
            self.slug = self._free_slug(self.slug)
        super().save(*args, **kwargs)
        if former and former != self.slug:
            self._remember(former)

    def _stored_slug(self) -> str:
        if self.pk is None:
            return ""
        return type(self)._base_manager.filter(pk=self.pk).values_list("slug", flat=True).first() or ""

    def _free_slug(self, wanted: str) -> str:
        """``wanted``, or ``wanted-2``, ``wanted-3`` … whichever no other record of the kind has."""
        others = type(self)._base_manager.exclude(pk=self.pk).filter(slug__startswith=wanted)
        taken = set(others.values_list("slug", flat=True))
        if wanted not in taken:
            return wanted
        return next(slug for slug in (f"{wanted}-{n}" for n in range(2, len(taken) + 3)) if slug not in taken)

    def _remember(self, former: str) -> None:
        OldSlug.objects.filter(noun=self.url_name, slug=self.slug).delete()
        OldSlug.objects.update_or_create(noun=self.url_name, slug=former, defaults={"record_key": self.pk})
