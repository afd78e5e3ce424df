"""Another publisher learns of a take-down."""

from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django_tasks import task

from news.articles.models import TakeDown
from news.desk.roles import Role


def others_to_tell(user: Any) -> list[Any]:
    """The other publishers; the administrators where there is no other."""
    people = get_user_model().objects.filter(is_active=True).exclude(pk=user.pk).order_by("pk")
    publishers = list(people.filter(groups__name=Role.PUBLISHER))
    return publishers or list(people.filter(groups__name=Role.ADMINISTRATOR))


@task()
def tell_publishers(take_down_id: int) -> None:
    """Send the notice of a take-down."""
    made = TakeDown.objects.select_related("article", "by").get(pk=take_down_id)
    addresses = [person.email for person in others_to_tell(made.by) if person.email]
    url = settings.WAGTAILADMIN_BASE_URL + reverse("desk_corrections")
    subject = _("Bài đã gỡ: %(title)s") % {"title": made.article.title}
    body = render_to_string("email/take_down.txt", {"take_down": made, "url": url})
    for address in addresses:
        send_mail(subject, body, settings.DEFAULT_FROM_EMAIL, [address])
