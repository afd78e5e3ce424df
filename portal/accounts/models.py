"""The people who sign in."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class Address(models.TextChoices):
    """How the screens address a person; empty leaves the pronoun out."""

    NONE = "", _("không xưng hô")
    ANH = "anh", _("anh")
    CHI = "chi", _("chị")


class User(AbstractUser):
    """A member of the newsroom. Names are stored whole: Vietnamese names do not split into first and last."""

    full_name = models.CharField(_("họ và tên"), max_length=120, blank=True)
    address = models.CharField(_("cách xưng hô"), max_length=8, choices=Address, blank=True, default=Address.NONE)

    class Meta:
        verbose_name = _("người dùng")
        verbose_name_plural = _("người dùng")

    def __str__(self) -> str:
        return self.full_name or self.username

    def get_full_name(self) -> str:
        """The name as the person writes it; the account name when none is filed."""
        return self.full_name or super().get_full_name() or self.username

    def get_short_name(self) -> str:
        """The given name, which is the last word of a Vietnamese name."""
        return self.get_full_name().split()[-1]
