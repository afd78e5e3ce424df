"""Deciding what a proposed name stands for."""

from collections.abc import Callable
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from news.registry.models import Bloc, BlocName, Person, Proposal, Unit, UnitAlias, UnitName
from news.registry.signals import proposal_settled
from portal.vietnamese.fold import fold_key

Record = Unit | Person | Bloc


class AlreadySettled(Exception):
    """Somebody else decided first."""


@transaction.atomic
def create_from(proposal: Proposal, by: Any, name: str = "") -> Record:
    """Make a record of the proposed name, or of the better ``name`` that the decider gives, and settle with it."""
    _claim(proposal)
    record: Record = _MAKERS[Proposal.Kind(proposal.kind)](name or proposal.text)
    if name and fold_key(name) != proposal.search_key:
        _remember(record, proposal.text)
    _settle(proposal, Proposal.State.ACCEPTED, record, by)
    return record


@transaction.atomic
def settle_with(proposal: Proposal, record: Record, by: Any) -> None:
    """The name stands for a filed record, which remembers the spelling for the next text (people do not)."""
    _claim(proposal)
    _remember(record, proposal.text)
    _settle(proposal, Proposal.State.MERGED, record, by)


@transaction.atomic
def drop(proposal: Proposal, by: Any) -> None:
    """The name stands for nothing worth a record."""
    _claim(proposal)
    _settle(proposal, Proposal.State.REJECTED, None, by)


def _claim(proposal: Proposal) -> None:
    """Hold the proposal until the decision is written, so that two deciders do not make two records."""
    if not Proposal.objects.pending().select_for_update().filter(pk=proposal.pk).exists():
        raise AlreadySettled


def _settle(proposal: Proposal, state: Proposal.State, record: Record | None, by: Any) -> None:
    """Settle every waiting proposal of the same name at once, and tell whoever waits for it."""
    same = Proposal.objects.pending().filter(kind=proposal.kind, search_key=proposal.search_key)
    for waiting in same.select_for_update():
        waiting.state, waiting.decided_at, waiting.decided_by = state, timezone.now(), by
        if record is not None:
            setattr(waiting, proposal.kind, record)
        waiting.save()
        proposal_settled.send(sender=Proposal, proposal=waiting, record=record)


def _new_unit(name: str) -> Unit:
    unit = Unit.objects.create(name=name)
    UnitName.objects.create(unit=unit, name=name)
    return unit


def _new_bloc(name: str) -> Bloc:
    bloc = Bloc.objects.create(name=name)
    BlocName.objects.create(bloc=bloc, name=name)
    return bloc


def _new_person(name: str) -> Person:
    return Person.objects.create(full_name=name[:120])


_MAKERS: Final[dict[Proposal.Kind, Callable[[str], Record]]] = {
    Proposal.Kind.UNIT: _new_unit,
    Proposal.Kind.PERSON: _new_person,
    Proposal.Kind.BLOC: _new_bloc,
}


def _remember(record: Record, spelling: str) -> None:
    if isinstance(record, Unit) and not Unit.objects.known_as(spelling).filter(pk=record.pk).exists():
        UnitAlias.objects.create(unit=record, name=spelling)
    if isinstance(record, Bloc) and not Bloc.objects.known_as(spelling).filter(pk=record.pk).exists():
        record.alias_text = "\n".join([*record.other_names(), spelling])
        record.save()
