"""Which documents change with a record: a renamed unit changes its articles, its awards and its kin."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any, Final

from django.db.models import Q, QuerySet
from wagtail.models import Page

from news.articles.models import Article
from news.registry.models import AwardRecord, Bloc, LegalDocument, Movement, Person, Unit
from search.documents.kinds import ARTICLE, AWARD, BLOC, DOCUMENT, MOVEMENT, PERSON, UNIT
from search.documents.lineage import relatives

SUBTREE: Final = "subtree"
AWARD_FORM: Final = "award_form"
UNIT_KIND: Final = "unit_kind"
PROVINCE: Final = "province"
IMAGE: Final = "image"

Ids = set[int]
Affected = dict[str, Ids]


def affected(changed: Iterable[tuple[str, int]]) -> Affected:
    """Noun → ids of every document that shows something of the changed records."""
    by_noun: dict[str, Ids] = defaultdict(set)
    for noun, record_id in changed:
        by_noun[noun].add(record_id)
    found: Affected = defaultdict(set)
    for noun, ids in by_noun.items():
        for dependent, dependent_ids in _DEPENDENTS.get(noun, _only_itself(noun))(ids).items():
            found[dependent] |= set(dependent_ids)
    return found


def _only_itself(noun: str) -> Callable[[Ids], Affected]:
    return lambda ids: {noun: ids}


def _of_units(ids: Ids) -> Affected:
    family = ids | relatives(ids)
    return {
        UNIT: family,
        ARTICLE: _articles(unit_links__unit__in=family, people_links__unit__in=ids, leadership_outcomes__unit__in=ids),
        AWARD: _ids(AwardRecord.objects.filter(unit__in=family)),
        BLOC: _ids(Bloc.objects.filter(Q(memberships__unit__in=ids) | Q(terms__unit__in=ids))),
        PERSON: _ids(Person.objects.filter(positions__unit__in=ids)),
        DOCUMENT: _ids(LegalDocument.objects.filter(issuer__in=ids)),
        MOVEMENT: _ids(Movement.objects.filter(launcher__in=family)),
    }


def _of_unit_kinds(ids: Ids) -> Affected:
    return {UNIT: _ids(Unit.objects.filter(kind__in=ids))}


def _of_provinces(ids: Ids) -> Affected:
    return {UNIT: _ids(Unit.objects.filter(province__in=ids))}


def _of_blocs(ids: Ids) -> Affected:
    return {
        BLOC: ids,
        ARTICLE: _ids(Article.objects.filter(bloc_links__bloc__in=ids)),
        UNIT: _ids(Unit.objects.filter(bloc_memberships__bloc__in=ids)),
    }


def _of_people(ids: Ids) -> Affected:
    return {
        PERSON: ids,
        ARTICLE: _articles(people_links__person__in=ids, leadership_outcomes__person__in=ids),
        BLOC: _ids(Bloc.objects.filter(terms__person__in=ids)),
        AWARD: _ids(AwardRecord.objects.filter(person__in=ids)),
    }


def _of_documents(ids: Ids) -> Affected:
    return {
        DOCUMENT: ids,
        ARTICLE: _ids(Article.objects.filter(document_links__document__in=ids)),
        AWARD: _ids(AwardRecord.objects.filter(decision__in=ids)),
        MOVEMENT: _ids(Movement.objects.filter(document__in=ids)),
    }


def _of_awards(ids: Ids) -> Affected:
    return {AWARD: ids, ARTICLE: _ids(Article.objects.filter(award_links__record__in=ids))}


def _of_award_forms(ids: Ids) -> Affected:
    return _of_awards(_ids(AwardRecord.objects.filter(form__in=ids)))


def _of_movements(ids: Ids) -> Affected:
    return {
        MOVEMENT: ids,
        ARTICLE: _ids(Article.objects.filter(movement_links__movement__in=ids)),
        AWARD: _ids(AwardRecord.objects.filter(movement__in=ids)),
    }


def _of_images(ids: Ids) -> Affected:
    return {ARTICLE: _ids(Article.objects.filter(hero_image__in=ids))}


def _of_subtrees(ids: Ids) -> Affected:
    below: Ids = set()
    for path in Page.objects.filter(pk__in=ids).values_list("path", flat=True):
        below |= _ids(Article.objects.filter(path__startswith=path))
    return {ARTICLE: below}


_DEPENDENTS: Final[dict[str, Callable[[Ids], Affected]]] = {
    UNIT: _of_units,
    UNIT_KIND: _of_unit_kinds,
    PROVINCE: _of_provinces,
    BLOC: _of_blocs,
    PERSON: _of_people,
    DOCUMENT: _of_documents,
    AWARD: _of_awards,
    AWARD_FORM: _of_award_forms,
    MOVEMENT: _of_movements,
    IMAGE: _of_images,
    SUBTREE: _of_subtrees,
}


def _articles(**conditions: Ids) -> Ids:
    """Articles that meet any of the conditions, one query each: together, their joins would multiply."""
    return set().union(*(_ids(Article.objects.filter(**{path: ids})) for path, ids in conditions.items()))


def _ids(found: "QuerySet[Any]") -> Ids:
    return set(found.order_by().values_list("pk", flat=True))
