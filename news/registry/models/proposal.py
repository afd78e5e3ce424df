"""Names met in texts that the registry does not know yet."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from news.registry.models.bloc import Bloc
from news.registry.models.naming import FoldedSearchQuerySet
from news.registry.models.person import Person
from news.registry.models.tidy_model import TidyModel
from news.registry.models.unit import Unit
from portal.vietnamese.fold import fold_key


class ProposalQuerySet(FoldedSearchQuerySet["Proposal"]):
    """Questions to the queue."""

    def pending(self) -> Self:
        """Those that nobody has decided."""
        return self.filter(state=Proposal.State.PENDING)

    def propose(self, kind: str, text: str, *, source: str = "", context: str = "", **suggested: Any) -> "Proposal":
        """Put a name into the queue; the same name from the same source stands there once, whatever was decided."""
        proposal, _created = self.get_or_create(
            kind=kind,
            search_key=fold_key(text),
            source=source[:300],
            defaults={"text": text, "context": context, "suggested": suggested},
        )
        return proposal


class Proposal(TidyModel):
    """A unit, person or bloc as a text names it, waiting for the records office to say who that is."""

    class Kind(models.TextChoices):
        """What the name stands for."""

        UNIT = "unit", _("đơn vị")
        PERSON = "person", _("cá nhân")
        BLOC = "bloc", _("khối, cụm thi đua")

    class State(models.TextChoices):
        """What was decided."""

        PENDING = "pending", _("chờ xử lý")
        ACCEPTED = "accepted", _("đã tạo mới")
        MERGED = "merged", _("đã gắn với hồ sơ có sẵn")
        REJECTED = "rejected", _("đã bỏ")

    kind = models.CharField(_("loại"), max_length=6, choices=Kind)
    text = models.CharField(_("ghi trong bài"), max_length=300)
    search_key = models.CharField(max_length=300, blank=True, editable=False, db_index=True)
    context = models.TextField(_("ngữ cảnh"), blank=True)
    source = models.CharField(_("nguồn"), max_length=300, blank=True)
    suggested = models.JSONField(_("gợi ý"), default=dict, blank=True)
    state = models.CharField(_("tình trạng"), max_length=8, choices=State, default=State.PENDING, db_index=True)
    unit = models.ForeignKey(Unit, on_delete=models.PROTECT, null=True, blank=True, related_name="proposals")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="proposals")
    bloc = models.ForeignKey(Bloc, on_delete=models.PROTECT, null=True, blank=True, related_name="proposals")
    created_at = models.DateTimeField(_("tạo lúc"), auto_now_add=True)
    decided_at = models.DateTimeField(_("xử lý lúc"), null=True, blank=True, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("người xử lý"),
    )

    objects = ProposalQuerySet.as_manager()

    class Meta:
        verbose_name = _("đề xuất hồ sơ")
        verbose_name_plural = _("đề xuất hồ sơ")
        ordering = ("-created_at", "-pk")
        constraints = [
            models.UniqueConstraint(fields=("kind", "search_key", "source"), name="registry_proposal_once"),
            models.CheckConstraint(
                name="registry_proposal_choice",
                condition=Q(unit__isnull=True, person__isnull=True, bloc__isnull=True)
                | Q(kind="unit", unit__isnull=False, person__isnull=True, bloc__isnull=True)
                | Q(kind="person", unit__isnull=True, person__isnull=False, bloc__isnull=True)
                | Q(kind="bloc", unit__isnull=True, person__isnull=True, bloc__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def chosen(self) -> Unit | Person | Bloc | None:
        """The record that the name was found to stand for."""
        return self.unit or self.person or self.bloc

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the folded key."""
        self.search_key = fold_key(self.text)[:300]
        super().save(*args, **kwargs)
