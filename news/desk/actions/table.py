"""The one table of who may do what to an article. Forms, menus, tasks and the screen of rights all ask it."""

from django.utils.translation import gettext_lazy as _

from news.desk.actions.action import Action, Condition, Grant, Told
from news.desk.roles import Role
from news.desk.standing import State

ALL = frozenset(State)
UNSENT = frozenset({State.DRAFT, State.RETURNED})
READERS_KNOW = frozenset({State.PUBLISHED, State.TAKEN_DOWN, State.EXPIRED})
PUBLISHED = frozenset({State.PUBLISHED})
RETURNED = frozenset({State.RETURNED})
WAITING_EDITOR = frozenset({State.WAITING_EDITOR})
CLAIMED = frozenset({State.CLAIMED})
WAITING_PUBLISHER = frozenset({State.WAITING_PUBLISHER})
ONLINE = frozenset({State.PUBLISHED, State.UPDATING})

OWN, HOLDER, NEVER_PUBLIC = (Condition.OWN,), (Condition.HOLDER,), (Condition.NEVER_PUBLIC,)
OTHERS_TEXT = (Condition.NOT_LAST_EDITOR,)


def _writers(states: frozenset[State]) -> tuple[Grant, ...]:
    """A contributor for what is their own, editors and publishers for everything."""
    return (Grant(Role.CONTRIBUTOR, states, OWN), Grant(Role.EDITOR, states), Grant(Role.PUBLISHER, states))


EDITOR_HERE = (Grant(Role.EDITOR, WAITING_EDITOR), Grant(Role.EDITOR, CLAIMED, HOLDER))
AUTHORS = tuple(Grant(role, WAITING_EDITOR, OWN) for role in (Role.CONTRIBUTOR, Role.EDITOR, Role.PUBLISHER))

VIEW = Action("view", _("xem"), _writers(ALL))
SAVE = Action("save", _("sửa"), (*_writers(UNSENT), *EDITOR_HERE, Grant(Role.PUBLISHER, WAITING_PUBLISHER)))
UPDATE = Action("update", _("làm bản sửa"), _writers(READERS_KNOW))
SUBMIT = Action(
    "submit",
    _("gửi biên tập"),
    _writers(UNSENT | READERS_KNOW - {State.TAKEN_DOWN}),
    leads_to=State.WAITING_EDITOR,
    tells=(Told.EDITORS,),
)
WITHDRAW = Action("withdraw", _("rút lại"), AUTHORS, leads_to=State.DRAFT)
CLAIM = Action(
    "claim",
    _("nhận bài"),
    (Grant(Role.EDITOR, WAITING_EDITOR),),
    leads_to=State.CLAIMED,
    tells=(Told.AUTHOR,),
)
TAKE_OVER = Action(
    "take_over",
    _("nhận thay"),
    (Grant(Role.EDITOR, CLAIMED, (Condition.NOT_HOLDER,)),),
    reason_required=True,
    leads_to=State.CLAIMED,
    tells=(Told.HOLDER,),
)
HAND_OVER = Action(
    "hand_over",
    _("chuyển người giữ"),
    (Grant(Role.EDITOR, CLAIMED, HOLDER), Grant(Role.PUBLISHER, WAITING_EDITOR | CLAIMED)),
    leads_to=State.CLAIMED,
    tells=(Told.NEW_HOLDER, Told.HOLDER),
)
RELEASE = Action("release", _("thôi giữ"), (Grant(Role.EDITOR, CLAIMED, HOLDER),), leads_to=State.WAITING_EDITOR)
FORWARD = Action("forward", _("gửi duyệt"), EDITOR_HERE, leads_to=State.WAITING_PUBLISHER, tells=(Told.PUBLISHERS,))
RETURN = Action(
    "return",
    _("trả lại"),
    (*EDITOR_HERE, Grant(Role.PUBLISHER, WAITING_PUBLISHER)),
    reason_required=True,
    leads_to=State.RETURNED,
    tells=(Told.AUTHOR,),
)
RECALL = Action(
    "recall",
    _("rút về sửa"),
    (Grant(Role.EDITOR, WAITING_PUBLISHER),),
    leads_to=State.CLAIMED,
    tells=(Told.PUBLISHERS,),
)
APPROVE = Action(
    "approve",
    _("duyệt"),
    (Grant(Role.PUBLISHER, WAITING_PUBLISHER, OTHERS_TEXT),),
    leads_to=State.PUBLISHED,
    tells=(Told.AUTHOR,),
)
SCHEDULE = Action(
    "schedule",
    _("hẹn giờ"),
    (Grant(Role.PUBLISHER, WAITING_PUBLISHER, OTHERS_TEXT),),
    leads_to=State.SCHEDULED,
    tells=(Told.AUTHOR,),
)
PULL_BACK = Action(
    "pull_back",
    _("hủy hẹn"),
    (Grant(Role.PUBLISHER, frozenset({State.SCHEDULED})),),
    leads_to=State.DRAFT,
    tells=(Told.AUTHOR, Told.EDITORS),
)
CORRECT = Action(
    "correct",
    _("đính chính"),
    (
        *(Grant(role, PUBLISHED) for role in (Role.EDITOR, Role.PUBLISHER)),
        *(Grant(role, RETURNED, (Condition.ONLINE,)) for role in (Role.EDITOR, Role.PUBLISHER)),
    ),
    reason_required=True,
    leads_to=State.WAITING_EDITOR,
    tells=(Told.AUTHOR, Told.PUBLISHERS),
)
TAKE_DOWN = Action(
    "take_down",
    _("gỡ bài"),
    (Grant(Role.PUBLISHER, ONLINE),),
    reason_required=True,
    leads_to=State.TAKEN_DOWN,
    tells=(Told.AUTHOR, Told.PUBLISHERS),
)
RESTORE = Action(
    "restore",
    _("đưa bài trở lại"),
    (Grant(Role.PUBLISHER, frozenset({State.TAKEN_DOWN})),),
    reason_required=True,
    leads_to=State.WAITING_EDITOR,
    tells=(Told.AUTHOR, Told.EDITORS, Told.PUBLISHERS),
)
MOVE = Action(
    "move",
    _("chuyển mục"),
    (
        Grant(Role.CONTRIBUTOR, UNSENT, (Condition.OWN, Condition.NEVER_PUBLIC)),
        Grant(Role.EDITOR, UNSENT | WAITING_EDITOR, NEVER_PUBLIC),
        Grant(Role.EDITOR, CLAIMED, (Condition.HOLDER, Condition.NEVER_PUBLIC)),
        Grant(Role.PUBLISHER, UNSENT | READERS_KNOW | WAITING_PUBLISHER),
    ),
)
COPY = Action("copy", _("sao thành bản nháp"), _writers(ALL))
DELETE = Action(
    "delete",
    _("xóa nháp"),
    (
        Grant(Role.CONTRIBUTOR, UNSENT, (Condition.OWN, Condition.NEVER_PUBLIC)),
        *(Grant(role, UNSENT, NEVER_PUBLIC) for role in (Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR)),
    ),
)

ACTIONS = (
    VIEW,
    SAVE,
    UPDATE,
    SUBMIT,
    WITHDRAW,
    CLAIM,
    HAND_OVER,
    TAKE_OVER,
    RELEASE,
    FORWARD,
    RECALL,
    RETURN,
    APPROVE,
    SCHEDULE,
    PULL_BACK,
    CORRECT,
    TAKE_DOWN,
    RESTORE,
    MOVE,
    COPY,
    DELETE,
)
BY_KEY = {action.key: action for action in ACTIONS}
