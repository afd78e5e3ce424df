"""What the people write about those who are proposed for commendation."""

import secrets
import uuid
from datetime import date
from typing import Self

from django.db import models
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce, TruncDate
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

UNMISTAKABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # no 0 and O, 1, I and L: receipts are read out on the telephone
HALF = 4
PERSONAL = ("name", "phone", "address")


def new_receipt() -> str:
    """``7KQ4-M2XT``: cannot be guessed, so that its page tells nobody else that somebody wrote."""
    first, second = ("".join(secrets.choice(UNMISTAKABLE) for _place in range(HALF)) for _half in range(2))
    return f"{first}-{second}"


class OpinionState(models.TextChoices):
    """How far the office has come with it."""

    NEW = "new", _("mới")
    READ = "read", _("đã đọc")
    ANSWERED = "answered", _("đã trả lời")


class OpinionQuerySet(models.QuerySet["Opinion"]):
    """Questions to the opinions."""

    def unread(self) -> Self:
        """Those that nobody of the office has read."""
        return self.filter(state=OpinionState.NEW)

    def with_details(self) -> Self:
        """Those whose senders can still be told."""
        return self.filter(erased_at__isnull=True)

    def of_consultations_over_since(self, day: date) -> Self:
        """Those of consultations that ended on the day or before; without an end, the day of receipt stands for it."""
        ended = Coalesce("notice__closes_on", TruncDate("received_at"), output_field=models.DateField())
        return self.annotate(ended_on=ended).filter(ended_on__lte=day)


class Opinion(models.Model):
    """A signed opinion on a consultation. Never public; only its number is."""

    notice = models.ForeignKey(
        "articles.Notice", verbose_name=_("đợt lấy ý kiến"), on_delete=models.CASCADE, related_name="opinions"
    )
    receipt = models.CharField(_("số biên nhận"), max_length=12, unique=True, default=new_receipt, editable=False)
    form_key = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    name = models.CharField(_("họ và tên"), max_length=120, blank=True)
    phone = models.CharField(_("điện thoại"), max_length=20, blank=True)
    address = models.CharField(_("địa chỉ"), max_length=300, blank=True)
    about = models.CharField(_("góp ý về"), max_length=300, blank=True)
    text = models.TextField(_("nội dung"))
    received_at = models.DateTimeField(_("nhận lúc"), default=timezone.now, db_index=True)
    state = models.CharField(_("tình trạng"), max_length=10, choices=OpinionState, default=OpinionState.NEW)
    handled_by = models.ForeignKey(
        "accounts.User", verbose_name=_("người xử lý"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    handled_at = models.DateTimeField(_("xử lý lúc"), null=True)
    erased_at = models.DateTimeField(_("xóa thông tin người gửi lúc"), null=True, db_index=True)

    objects = OpinionQuerySet.as_manager()

    class Meta:
        verbose_name = _("góp ý của nhân dân")
        verbose_name_plural = _("góp ý của nhân dân")
        ordering = ("-received_at", "-pk")
        indexes = [
            # The first screen asks for the oldest unread; the opinions of years past are all read.
            models.Index(fields=["received_at"], condition=Q(state="new"), name="articles_opinion_unread"),
        ]

    def __str__(self) -> str:
        return self.receipt


def opinion_count(translation_key: str = "translation_key") -> Coalesce:
    """How many opinions a page of an outer query has got, in whichever language they were sent."""
    key = OuterRef(translation_key)
    found: QuerySet[Opinion] = Opinion.objects.filter(notice__translation_key=key).order_by()
    counted = found.values("notice__translation_key").annotate(total=Count("pk")).values("total")
    return Coalesce(Subquery(counted), 0)
