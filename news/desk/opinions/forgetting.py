"""Who wrote is forgotten some time after a consultation; what was written stays."""

from datetime import timedelta

from django.utils import timezone

from news.articles.models import ConsultationRule, Opinion
from portal.operations.schedule import repeats

ONCE_A_DAY = 24 * 3600


@repeats(every=ONCE_A_DAY)
def forget_senders() -> int:
    """Erase names, telephone numbers and addresses whose time is over; gives the number of opinions."""
    today = timezone.localdate()
    last_day = today - timedelta(days=ConsultationRule.objects.keep_days_on(today))
    due = Opinion.objects.with_details().of_consultations_over_since(last_day)
    return Opinion.objects.filter(pk__in=due.values("pk")).update(
        name="", phone="", address="", erased_at=timezone.now()
    )
