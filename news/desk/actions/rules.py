"""The table asked: may this person do that to this article now?"""

from collections.abc import Callable, Iterable
from typing import Any

from news.desk.actions.action import Action, Condition, Grant
from news.desk.actions.facts import ArticleFacts, facts_of
from news.desk.actions.person import DeskPerson, person_of
from news.desk.actions.table import ACTIONS, BY_KEY
from news.desk.standing import State

CHECKS: dict[Condition, Callable[[DeskPerson, ArticleFacts], bool]] = {
    Condition.OWN: lambda person, facts: facts.author == person.pk,
    Condition.HOLDER: lambda person, facts: facts.holder == person.pk,
    Condition.NOT_HOLDER: lambda person, facts: facts.holder != person.pk,
    Condition.NOT_LAST_EDITOR: lambda person, facts: person.excepted or person.pk not in facts.last_editors,
    Condition.NEVER_PUBLIC: lambda _person, facts: not facts.was_public,
    Condition.ONLINE: lambda _person, facts: facts.standing.state in (State.PUBLISHED, State.UPDATING),
}


def allowed(user: Any, article: Any) -> list[Action]:
    """What a person may do to an article now, in the order of the table."""
    facts = facts_of([article.pk]).get(article.pk)
    return actions_open_to(person_of(user), facts) if facts else []


def allowed_for(user: Any, page_ids: Iterable[int]) -> dict[int, list[Action]]:
    """As :func:`allowed` for many articles at once, in a constant number of queries."""
    person = person_of(user)
    return {pk: actions_open_to(person, facts) for pk, facts in facts_of(page_ids).items()}


def may(user: Any, article: Any, key: str) -> bool:
    """Whether a person may do the action with this key now. Raises KeyError for an unknown key."""
    action = BY_KEY[key]
    facts = facts_of([article.pk]).get(article.pk)
    return facts is not None and is_open(action, person_of(user), facts)


def open_keys(user: Any, article: Any) -> frozenset[str]:
    """The keys of what a person may do to an article now."""
    return frozenset(action.key for action in allowed(user, article))


def actions_open_to(person: DeskPerson, facts: ArticleFacts) -> list[Action]:
    """The part of the table that is open to a person at an article."""
    return [action for action in ACTIONS if is_open(action, person, facts)]


def is_open(action: Action, person: DeskPerson, facts: ArticleFacts) -> bool:
    """Whether one grant of the action fits role, state and conditions."""
    roles = person.roles_at(facts.path)
    return any(grant.role in roles and _fits(grant, person, facts) for grant in grants_here(action, facts))


def grants_here(action: Action, facts: ArticleFacts) -> list[Grant]:
    """The grants that speak of the state of the article or of the stage of its update."""
    here = {facts.standing.state, facts.standing.stage}
    return [grant for grant in action.grants if grant.states & here]


def failing(grant: Grant, person: DeskPerson, facts: ArticleFacts) -> list[Condition]:
    """The conditions of a grant that do not hold."""
    return [condition for condition in grant.conditions if not CHECKS[condition](person, facts)]


def _fits(grant: Grant, person: DeskPerson, facts: ArticleFacts) -> bool:
    return not failing(grant, person, facts)
