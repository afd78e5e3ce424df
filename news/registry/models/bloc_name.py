"""The names of a bloc over time."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.bloc import Bloc
from news.registry.models.dated_row import in_order
from news.registry.models.naming import NameRow, NameRowQuerySet


class BlocName(NameRow):
    """A name that the bloc bore for a time."""

    bloc = ParentalKey(Bloc, on_delete=models.CASCADE, related_name="names", verbose_name=_("khối, cụm"))

    objects = NameRowQuerySet["BlocName"].as_manager()

    class Meta:
        verbose_name = _("tên khối, cụm")
        verbose_name_plural = _("tên khối, cụm")
        ordering = ("valid_from_day", "pk")
        constraints = [in_order("registry_bloc_name_period")]

    @property
    def record(self) -> Bloc:
        """The bloc."""
        bloc: Bloc = self.bloc
        return bloc
