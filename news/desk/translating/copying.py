"""Making the English version: a draft with everything but its words already right."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.actions.copy_for_translation import CopyPageForTranslationAction
from wagtail.models import GroupPagePermission, Locale, Page, WorkflowPage

from news.articles.models import NewsIndex
from news.desk.translating.rights import TARGET, may_translate


@transaction.atomic
def begin_translation(page: Page, user: Any) -> Page:
    """A draft copy of ``page`` below the English tree, with its rows of units, blocs, people, documents and awards.

    It belongs to ``user`` and goes the way of every article from there. Raises PermissionDenied.
    """
    original = Page.objects.select_for_update().get(pk=page.pk).specific
    if not may_translate(user, original):
        raise PermissionDenied(_("Không mở được bản dịch của trang này."))
    locale = Locale.objects.get(language_code=TARGET)
    made: Page = CopyPageForTranslationAction(original, locale, user=user).execute(skip_permission_checks=True)
    made.owner = user
    made.save(update_fields=["owner"])
    return made


def carry_over_rights(original: Page, translation: Page) -> None:
    """The English news index has the groups and the workflow of the Vietnamese one: four eyes hold there too."""
    if not isinstance(original.specific, NewsIndex):
        return
    for granted in GroupPagePermission.objects.filter(page_id=original.pk):
        GroupPagePermission.objects.get_or_create(
            group_id=granted.group_id, page_id=translation.pk, permission_id=granted.permission_id
        )
    for placed in WorkflowPage.objects.filter(page_id=original.pk):
        WorkflowPage.objects.update_or_create(page_id=translation.pk, defaults={"workflow": placed.workflow})
