"""Units as facts: each once, with its strongest role."""

from collections.abc import Sequence

from news.importing.facts.members import Membership
from news.importing.facts.outcomes import award_role
from news.importing.facts.scene import Scene
from news.importing.facts.unit_issuers import issuers_by_symbol
from news.importing.facts.unit_roles import UnitRoles
from news.importing.facts.units import UnitMention
from news.importing.model import AwardFact, DocumentFact, LeadershipFact, Span, UnitFact

_THIS_EVENT = 9999


def unit_facts(
    scene: Scene,
    membership: Membership,
    awards: Sequence[AwardFact],
    terms: Sequence[LeadershipFact],
    documents: Sequence[DocumentFact],
) -> tuple[UnitFact, ...]:
    """Return the units of the article in order of their first mention."""
    roles = UnitRoles(scene)
    roles.read(membership)
    for award in _latest(awards) if scene.event_types else awards:
        if award.status == "registered":
            continue
        roles.add_recipient(award.recipient, award_role(award), award.span)
    for term in terms:
        roles.add_named(term.holder, term.role)
    for document in documents:
        roles.add_named(document.issuer, "issuer")
    for issuer in issuers_by_symbol(scene, documents):
        roles.add(issuer, "issuer")
    return tuple(_fact(scene, unit, role) for unit, role in roles.strongest())


def _latest(awards: Sequence[AwardFact]) -> list[AwardFact]:
    """Leave out what a unit won before, where the event has something newer for it: history gives no part."""
    newest: dict[str, int] = {}
    for award in awards:
        newest[award.recipient] = max(newest.get(award.recipient, 0), award.year or _THIS_EVENT)
    return [award for award in awards if (award.year or _THIS_EVENT) == newest[award.recipient]]


def _fact(scene: Scene, unit: UnitMention, role: str) -> UnitFact:
    return UnitFact(
        name=unit.name,
        text=" ".join(scene.view.text[unit.start : unit.end].split()),
        role=role,
        span=Span(unit.start, unit.end),
        key=unit.key,
        province=unit.province,
    )
