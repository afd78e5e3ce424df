"""The rows that hang on an article: who took part, what it cites, what it left to do."""

from collections.abc import Mapping
from typing import Any, Final

from home.archive.cast import Cast
from home.archive.chance import Chance
from home.archive.composer import Composer
from home.archive.occasion import Occasion
from home.archive.story import LinkRows
from news.articles.keys import ArticleKind, FindingKind, PersonRole, ReportedStatus, TermRole, UnitRole

_FIRST_UNIT: Final[Mapping[ArticleKind, UnitRole]] = {
    ArticleKind.CONFERENCE: UnitRole.HOST,
    ArticleKind.INSPECTION: UnitRole.INSPECTED,
    ArticleKind.PROFILE: UnitRole.EMPLOYER,
    ArticleKind.NEWS: UnitRole.RECIPIENT,
    ArticleKind.NOTICE: UnitRole.ISSUER,
}
_AWARD_SHARE: Final = 0.2
_MOVEMENT_SHARE: Final = 0.15
_FINDING_SHARE: Final = 0.5


def links_of(found: Occasion, cast: Cast, composer: Composer, chance: Chance) -> LinkRows:
    """Rows by relation; an article of a bloc names the bloc and who leads it."""
    is_conference = found.kind == ArticleKind.CONFERENCE
    return {
        "unit_links": _units(found),
        "bloc_links": [_bloc(found)] if is_conference or chance.happens(0.4) else [],
        "people_links": _people(found, composer),
        "document_links": [_document(found)] if chance.happens(0.5) else [],
        "award_links": [_award(cast, chance)] if chance.happens(_AWARD_SHARE) else [],
        "movement_links": [_movement(cast, chance)] if chance.happens(_MOVEMENT_SHARE) else [],
        "findings": [_finding(found, composer)] if chance.happens(_FINDING_SHARE) else [],
        "leadership_outcomes": [_outcome(found)] if is_conference and chance.happens(0.3) else [],
        "bylines": [{"name": composer.write("person", {}), "role": "writer"}],
    }


def _units(found: Occasion) -> list[dict[str, Any]]:
    first, *others = found.units
    rows = [{"unit_id": first.pk, "role": str(_FIRST_UNIT[found.kind])}]
    return [*rows, *({"unit_id": unit.pk, "role": str(UnitRole.PARTICIPANT)} for unit in others)]


def _bloc(found: Occasion) -> dict[str, Any]:
    return {"bloc_id": found.bloc.pk, "year": found.happened.year}


def _people(found: Occasion, composer: Composer) -> list[dict[str, Any]]:
    role = PersonRole.SUBJECT if found.kind == ArticleKind.PROFILE else PersonRole.CHAIR
    post = found.post
    filed = {"person_id": post.person.pk, "role": str(role), "position": post.title, "unit_id": post.unit.pk}
    unfiled = {"written_name": composer.write("person", {}), "role": str(PersonRole.QUOTED)}
    return [filed, unfiled]


def _document(found: Occasion) -> dict[str, Any]:
    document = found.paper.document
    issued = document.issued
    return {
        "document_id": document.pk,
        "written_as": found.paper.citation,
        "number": document.number,
        "dated": issued.value if issued else None,
    }


def _award(cast: Cast, chance: Chance) -> dict[str, Any]:
    record = chance.one_of(cast.awards)
    status = ReportedStatus.GRANTED if record.is_granted else ReportedStatus.NOMINATED
    return {
        "record_id": record.pk,
        "award_text": record.award_name,
        "recipient_text": record.recipient_name,
        "unit_id": record.unit_id,
        "person_id": record.person_id,
        "year": record.year,
        "reported_status": str(status),
    }


def _movement(cast: Cast, chance: Chance) -> dict[str, Any]:
    return {"movement_id": chance.one_of(cast.movements).pk}


def _finding(found: Occasion, composer: Composer) -> dict[str, Any]:
    return {"kind": str(FindingKind.TASK), "text": composer.write("task", found.base)}


def _outcome(found: Occasion) -> dict[str, Any]:
    year = found.happened.year + 1
    return {"bloc_id": found.bloc.pk, "role": str(TermRole.LEADER), "year": year, "unit_id": found.units[0].pk}
