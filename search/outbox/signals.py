"""Every change that search shows is logged in its own transaction, whichever way it was made."""

from collections.abc import Callable
from typing import Any, Final

from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from modelcluster.fields import ParentalKey
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_slug_changed, post_page_move

from news.articles.models import Article
from news.registry import models as registry
from portal.library.models import Image
from search.documents.kinds import ARTICLE, AWARD, BLOC, DOCUMENT, MOVEMENT, PERSON, UNIT
from search.outbox.dependents import AWARD_FORM, IMAGE, PROVINCE, SUBTREE, UNIT_KIND
from search.outbox.log import note

# What Wagtail writes to a page when only a draft was saved.
_DRAFT_FIELDS: Final = frozenset(
    {"latest_revision", "draft_title", "has_unpublished_changes", "latest_revision_created_at", "locked"}
)

_RECORDS: Final[dict[type[Model], tuple[tuple[str, str], ...]]] = {
    registry.Unit: ((UNIT, "pk"),),
    registry.UnitName: ((UNIT, "unit_id"),),
    registry.UnitAlias: ((UNIT, "unit_id"),),
    registry.UnitAddress: ((UNIT, "unit_id"),),
    registry.UnitKind: ((UNIT_KIND, "pk"),),
    registry.Province: ((PROVINCE, "pk"),),
    registry.SuccessionLink: ((UNIT, "predecessor_id"), (UNIT, "successor_id")),
    registry.Bloc: ((BLOC, "pk"),),
    registry.BlocName: ((BLOC, "bloc_id"),),
    registry.BlocMembership: ((BLOC, "bloc_id"), (UNIT, "unit_id")),
    registry.BlocTerm: ((BLOC, "bloc_id"),),
    registry.Person: ((PERSON, "pk"),),
    registry.Position: ((PERSON, "person_id"),),
    registry.LegalDocument: ((DOCUMENT, "pk"),),
    registry.AwardRecord: ((AWARD, "pk"),),
    registry.AwardStatusEvent: ((AWARD, "award_id"),),
    registry.AwardForm: ((AWARD_FORM, "pk"),),
    registry.AwardFormName: ((AWARD_FORM, "form_id"),),
    registry.Movement: ((MOVEMENT, "pk"),),
    Image: ((IMAGE, "pk"),),
    PageViewRestriction: ((SUBTREE, "page_id"),),
}
"""Model → noun and column of the records that change with a row of it."""


def connect() -> None:
    """Listen to every model whose rows search shows."""
    for model, columns in _RECORDS.items():
        _listen(model, _note_columns(columns))
    for kind in _kinds_of_articles():
        _listen(kind, _note_article)
    for row in _rows_of_articles():
        _listen(row, _note_columns(((ARTICLE, "article_id"),)))
    post_page_move.connect(_note_move, dispatch_uid="search.move")
    page_slug_changed.connect(_note_subtree, dispatch_uid="search.slug")


def _listen(model: type[Model], receiver: Callable[..., None]) -> None:
    for signal, moment in ((post_save, "save"), (post_delete, "delete")):
        signal.connect(receiver, sender=model, weak=False, dispatch_uid=f"search.{moment}.{model._meta.label}")


def _note_columns(columns: tuple[tuple[str, str], ...]) -> Callable[..., None]:
    def receive(instance: Model, **_kwargs: Any) -> None:
        for noun, column in columns:
            note(noun, [getattr(instance, column)])

    return receive


def _note_article(instance: Any, update_fields: Any = None, **_kwargs: Any) -> None:
    if update_fields and set(update_fields) <= _DRAFT_FIELDS:
        return
    note(ARTICLE, [instance.pk])


def _note_move(instance: Page, url_path_before: str, url_path_after: str, **_kwargs: Any) -> None:
    if url_path_before != url_path_after:
        note(SUBTREE, [instance.pk])


def _note_subtree(instance: Page, **_kwargs: Any) -> None:
    note(SUBTREE, [instance.pk])


def _kinds_of_articles() -> list[type[Model]]:
    return [Article, *Article.__subclasses__()]


def _rows_of_articles() -> list[type[Model]]:
    """Models of the rows that belong to an article: links, bylines, findings; not what belongs to every page."""
    relations = [relation for relation in Article._meta.related_objects if isinstance(relation.field, ParentalKey)]
    return [relation.related_model for relation in relations if relation.field.name == "article"]
