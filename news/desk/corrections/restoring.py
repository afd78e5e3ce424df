"""The way back of an article that was taken down."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from news.articles.models import Article, TakeDown
from news.desk.actions import BY_KEY, may, refusal
from news.desk.notices import tell

NO_RECORD = _("Bài không có lần gỡ nào trong sổ. Hãy gửi biên tập như một bài thường.")


@transaction.atomic
def ask_to_restore(article: Any, user: Any, reason: str) -> TakeDown:
    """Note why the article should come back and send it through approval, like any other text.

    Raises PermissionDenied with the reason.
    """
    Page.objects.select_for_update().filter(pk=article.pk).values_list("pk").first()
    page = Article.objects.get(pk=article.pk).specific
    if not may(user, page, "restore"):
        raise PermissionDenied(refusal(user, page, BY_KEY["restore"]))
    standing: TakeDown | None = page.take_downs.standing().first()
    if standing is None:
        raise PermissionDenied(NO_RECORD)
    standing.restore_reason = reason
    standing.restore_asked_by = user
    standing.save(update_fields=["restore_reason", "restore_asked_by"])
    if page.current_workflow_state is None:
        page.get_workflow().start(page, user)
    tell(BY_KEY["restore"], page, user, reason=reason)
    return standing
