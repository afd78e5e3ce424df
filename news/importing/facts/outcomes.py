"""Roles that follow from what was decided: recipients, nominees, chosen leaders."""

from collections.abc import Sequence

from news.importing.model import AwardFact, LeadershipFact
from portal.vietnamese.fold import fold_key

_BY_STATUS = {"granted": "recipient", "nominated": "nominee", "registered": "nominee"}


def with_outcomes(
    roles: dict[str, tuple[str, ...]],
    subjects: frozenset[str],
    awards: Sequence[AwardFact],
    terms: Sequence[LeadershipFact],
) -> dict[str, tuple[str, ...]]:
    """Add to the roles by person what awards and terms say; keys of groups and units do no harm."""
    merged = dict(roles)
    for identity in subjects:
        merged[identity] = ("subject",)
    for fact in awards:
        _add(merged, fold_key(fact.recipient), award_role(fact))
    for term in terms:
        _add(merged, fold_key(term.holder), term.role)
    return merged


def award_role(fact: AwardFact) -> str:
    """The role of a recipient under the award's status."""
    return _BY_STATUS[fact.status]


def _add(roles: dict[str, tuple[str, ...]], identity: str, role: str) -> None:
    if role not in roles.get(identity, ()):
        roles[identity] = (*roles.get(identity, ()), role)
