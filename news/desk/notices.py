"""Notices by e-mail about what was done to an article, to whom the table of actions names."""

from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _

from news.desk.actions import Action, Told
from news.desk.roles import Role

GROUPS = {Told.EDITORS: Role.EDITOR, Told.PUBLISHERS: Role.PUBLISHER}


def tell(
    action: Action,
    article: Any,
    person: Any,
    *,
    reason: str = "",
    holder: Any | None = None,
    new_holder: Any | None = None,
) -> None:
    """Tell, with the transaction, everybody whom ``action`` names and who has an address, except who did it."""
    people = {Told.AUTHOR: article.owner, Told.HOLDER: holder, Told.NEW_HOLDER: new_holder}
    named = [people[told] for told in action.tells if people.get(told)]
    roles = [GROUPS[told] for told in action.tells if told in GROUPS]
    told = _addresses([one.pk for one in named], roles, person)
    if not told:
        return
    title = article.get_admin_display_title()
    subject = _("%(action)s: %(title)s") % {"action": action.button, "title": title}
    text = render_to_string(
        "email/desk_notice.txt",
        {
            "action": action,
            "title": title,
            "person": person,
            "reason": reason,
            "new_holder": new_holder,
            "url": settings.WAGTAILADMIN_BASE_URL + reverse("wagtailadmin_pages:edit", args=[article.pk]),
        },
    )
    for address in told:
        EmailMessage(subject, text, to=[address]).send(fail_silently=True)


def _addresses(people: list[int], roles: list[Role], person: Any) -> list[str]:
    active = get_user_model().objects.filter(is_active=True).exclude(email="").exclude(pk=person.pk)
    found = {*active.filter(pk__in=people), *active.filter(groups__name__in=roles)}
    return sorted({one.email for one in found})
