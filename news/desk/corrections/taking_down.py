"""Taking a published article down."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from news.articles.models import Article, TakeDown, TakeDownReason
from news.desk.actions import BY_KEY, Told, may, refusal
from news.desk.corrections.notice import tell_publishers
from news.desk.corrections.pictures import withdraw_pictures
from news.desk.notices import tell
from news.desk.translating.along import pull_back_translations, translations_to_take_along

# The publishers get a letter of their own, with the private note.
TO_THE_AUTHOR = replace(BY_KEY["take_down"], tells=(Told.AUTHOR,))


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why an article goes, and what readers are told ("" for nothing beyond the fact)."""

    reason: TakeDownReason
    legal_basis: str
    private_note: str = ""
    public_sentence: str = ""
    with_pictures: bool = False


@transaction.atomic
def take_down(article: Any, user: Any, grounds: Grounds) -> TakeDown:
    """Withdraw the article at once, keep everything on the server, tell the other publishers.

    An update of the article that is under review is cancelled with it, and a translation goes with its original or is
    pulled out of the schedule: what must not be read may not be read in English either. Raises PermissionDenied with
    the reason.
    """
    Page.objects.select_for_update().filter(pk=article.pk).values_list("pk").first()
    page = Article.objects.get(pk=article.pk).specific
    if not may(user, page, "take_down"):
        raise PermissionDenied(refusal(user, page, BY_KEY["take_down"]))
    at = timezone.now()
    made = _record(page, user, grounds, at)
    _withdraw(page, user)
    for translation in translations_to_take_along(page):
        _record(translation, user, grounds, at)
        _withdraw(translation, user)
    pull_back_translations(page, user)
    if grounds.with_pictures:
        withdraw_pictures(page)
    tell_publishers.enqueue(made.pk)
    tell(TO_THE_AUTHOR, page, user, reason=made.get_reason_display())
    return made


def _withdraw(page: Any, user: Any) -> None:
    if state := page.current_workflow_state:
        state.cancel(user=user)
    page.unpublish(user=user)


def _record(page: Any, user: Any, grounds: Grounds, at: datetime) -> TakeDown:
    return TakeDown.objects.create(
        article_id=page.pk,
        taken_down_at=at,
        reason=grounds.reason,
        legal_basis=grounds.legal_basis,
        private_note=grounds.private_note,
        public_sentence=grounds.public_sentence,
        with_pictures=grounds.with_pictures,
        by=user,
    )
