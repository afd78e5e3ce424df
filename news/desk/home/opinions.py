"""What the people wrote and nobody has read yet."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.translation import ngettext

from news.articles.models import Opinion
from news.desk.home.reading import COUNTED
from news.desk.listing.bounded import BoundedCount, count_up_to
from news.desk.listing.waits import wait_text, waits_too_long

MAY_READ = "articles.view_opinion"


@dataclass(frozen=True, slots=True)
class UnreadOpinions:
    """How many wait, and how long the oldest has waited."""

    total: BoundedCount
    wait: str
    late: bool

    @property
    def sentence(self) -> str:
        """``3 góp ý chưa ai đọc``."""
        words = ngettext("%(count)s góp ý chưa ai đọc", "%(count)s góp ý chưa ai đọc", self.total.number)
        return words % {"count": self.total}


def read_unread_opinions(user: Any, now: datetime) -> UnreadOpinions | None:
    """None for whoever may not read them, and when none waits. Two queries at the most."""
    if not user.has_perm(MAY_READ):
        return None
    unread = Opinion.objects.unread()
    oldest = unread.order_by("received_at").values_list("received_at", flat=True).first()
    if oldest is None:
        return None
    return UnreadOpinions(count_up_to(unread, COUNTED), wait_text(oldest, now), waits_too_long(oldest, now))
