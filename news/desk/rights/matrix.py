"""States down, roles across: what the table of actions opens, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from news.desk.actions import ACTIONS, Action, Condition, Grant
from news.desk.actions.table import APPROVE, COPY, SCHEDULE, VIEW
from news.desk.roles import Role
from news.desk.standing import State

DECISIONS = (APPROVE, SCHEDULE)
EVERYWHERE = (VIEW, COPY)  # said once above the matrix, and in a cell only where nothing else is open
HEADING_NOTES: dict[Role, str | Promise] = {Role.CONTRIBUTOR: gettext_lazy("bài của mình")}


@dataclass(frozen=True, slots=True)
class Deed:
    """An action in a cell: its word, whether it is set in bold, and what it takes in grey."""

    label: str
    is_decision: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Actions that are open under the same conditions, and those conditions in grey."""

    deeds: tuple[Deed, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one role may do in one state; no phrases mean nothing."""

    phrases: tuple[Phrase, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class Column:
    """A role at the head of the matrix."""

    label: str
    note: str
    own: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A state and its cells, in the order of the columns."""

    state: State
    cells: tuple[Cell, ...]


def columns(own: Iterable[Role], you: str) -> list[Column]:
    """The roles; the reader's own say so, to ``you`` (``chị``, ``anh``, ``bạn``)."""
    mine = {role: _("vai của %(you)s") % {"you": you} for role in own}
    return [Column(str(role.label), _heading_note(role, mine.get(role, "")), role in mine) for role in Role]


def rows(own: Iterable[Role]) -> list[Row]:
    """The ten states with what is open to each role."""
    mine = set(own)
    return [Row(state, tuple(Cell(phrases(role, state), role in mine) for role in Role)) for state in State]


def phrases(role: Role, state: State) -> tuple[Phrase, ...]:
    """What a role may do in a state, actions under the same conditions together, those without conditions first."""
    found: dict[tuple[Condition, ...], list[Action]] = {}
    for action in ACTIONS:
        for grant in action.grants:
            if grant.role is role and _speaks_of(grant, state):
                found.setdefault(_shown(grant, role, state), []).append(action)
    if any(action not in EVERYWHERE for actions in found.values() for action in actions):
        found = {key: [action for action in actions if action not in EVERYWHERE] for key, actions in found.items()}
    return tuple(_phrase(key, found[key]) for key in sorted(found, key=len) if found[key])


def _speaks_of(grant: Grant, state: State) -> bool:
    """An update that waits for approval is open to what the step opens, except to what needs an unseen article."""
    if state is State.UPDATING:
        here = {State.UPDATING, State.WAITING_PUBLISHER}
        return bool(grant.states & here) and Condition.NEVER_PUBLIC not in grant.conditions
    return state in grant.states


def _shown(grant: Grant, role: Role, state: State) -> tuple[Condition, ...]:
    """The conditions that the head of the column or the state has not said already."""
    said = {Condition.OWN} if role is Role.CONTRIBUTOR else set()
    said |= {Condition.NEVER_PUBLIC} if state is State.DRAFT else set()
    return tuple(condition for condition in grant.conditions if condition not in said)


def _phrase(conditions: tuple[Condition, ...], actions: list[Action]) -> Phrase:
    return Phrase(tuple(_deed(action) for action in actions), ", ".join(str(one.label) for one in conditions))


def _deed(action: Action) -> Deed:
    return Deed(str(action.label), action in DECISIONS, _("kèm lý do") if action.reason_required else "")


def _heading_note(role: Role, mine: str) -> str:
    return ", ".join(str(note) for note in (HEADING_NOTES.get(role), mine) if note)
