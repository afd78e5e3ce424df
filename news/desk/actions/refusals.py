"""Why not, and who may instead, in a sentence."""

from typing import Any

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _

from news.desk.actions.action import Action, Condition
from news.desk.actions.facts import ArticleFacts, facts_of
from news.desk.actions.person import DeskPerson, person_of
from news.desk.actions.rules import failing, grants_here, is_open
from news.desk.four_eyes import OWN_TEXT
from news.desk.roles import Role
from news.desk.standing import State

NAMED = 3


def refusal(user: Any, article: Any, action: Action) -> str:
    """Why a person may not do this to the article now and who may instead; empty when they may."""
    facts = facts_of([article.pk]).get(article.pk)
    if facts is None:
        return _("Bài này không còn.")
    person = person_of(user)
    return "" if is_open(action, person, facts) else _reason(action, person, facts)


def _reason(action: Action, person: DeskPerson, facts: ArticleFacts) -> str:
    open_grants = grants_here(action, facts)
    if not open_grants:
        return _elsewhere(action, facts)
    roles = person.roles_at(facts.path)
    for grant in open_grants:
        if grant.role in roles:
            return _condition_failed(failing(grant, person, facts)[0], action, facts)
    return _for_others(action, facts, {grant.role for grant in open_grants})


def _elsewhere(action: Action, facts: ArticleFacts) -> str:
    states = ", ".join(f"“{state.label}”" for state in State if state in action.from_states)
    return _("Bài đang ở “%(state)s”; việc “%(action)s” chỉ làm khi bài ở: %(states)s.") % {
        "state": facts.standing.label,
        "action": action.label,
        "states": states,
    }


def _condition_failed(condition: Condition, action: Action, facts: ArticleFacts) -> str:
    if condition is Condition.NOT_LAST_EDITOR:
        return str(OWN_TEXT)
    if condition is Condition.HOLDER:
        return _("%(holder)s đang giữ bài. Hãy nhờ %(holder)s chuyển bài, hoặc nhận thay kèm lý do.") % {
            "holder": _name(facts.holder)
        }
    if condition is Condition.NOT_HOLDER:
        return _("Bạn đang giữ bài này rồi.")
    if condition is Condition.NEVER_PUBLIC:
        return _("Bài đã từng lên cổng nên chỉ lãnh đạo ban biên tập mới chuyển mục được, và không ai xóa.")
    if condition is Condition.ONLINE:
        return _("Bài chưa đăng nên chưa có gì để đính chính: hãy sửa bài rồi gửi biên tập.")
    return _("Việc “%(action)s” ở đây chỉ dành cho người viết bài: %(author)s.") % {
        "action": action.label,
        "author": _name(facts.author),
    }


def _for_others(action: Action, facts: ArticleFacts, roles: set[Role]) -> str:
    ordered = [role for role in Role if role in roles]
    sentence = _("Bài đang ở “%(state)s”; việc “%(action)s” lúc này thuộc %(roles)s.") % {
        "state": facts.standing.label,
        "action": action.label,
        "roles": " / ".join(str(role.label).lower() for role in ordered),
    }
    held = facts.holder and all(Condition.HOLDER in grant.conditions for grant in grants_here(action, facts))
    names = [_name(facts.holder)] if held else people_with(ordered)
    return f"{sentence} {_('Hãy nhờ: %(names)s.') % {'names': ', '.join(names)}}" if names else sentence


def people_with(roles: list[Role]) -> list[str]:
    """Names of a few people who have one of the roles."""
    people = get_user_model().objects.filter(is_active=True, groups__name__in=roles).distinct().order_by("pk")
    return [str(person) for person in people[:NAMED]]


def _name(pk: int | None) -> str:
    return str(get_user_model().objects.filter(pk=pk or 0).first() or _("người khác"))
