"""The registry's place in the editing menu."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup

from news.registry.choosers import CHOOSERS
from news.registry.editing.award_forms import AwardFormViewSet
from news.registry.editing.awards import AwardRecordViewSet
from news.registry.editing.blocs import BlocViewSet, MovementViewSet
from news.registry.editing.calendar import CalendarViewSet
from news.registry.editing.calendar_log import CALENDAR_EDITED, CalendarEditFormatter
from news.registry.editing.documents import LegalDocumentViewSet
from news.registry.editing.people import PersonViewSet
from news.registry.editing.proposals import ProposalViewSet
from news.registry.editing.provinces import ProvinceSuccessionViewSet, ProvinceViewSet
from news.registry.editing.units import UnitKindViewSet, UnitSuccessionViewSet, UnitViewSet


class RegistryGroup(ViewSetGroup):
    """The menu of the records office."""

    menu_label = _("Hồ sơ")
    menu_icon = "folder-open-inverse"
    menu_order = 250
    items = (
        UnitViewSet,
        UnitSuccessionViewSet,
        BlocViewSet,
        PersonViewSet,
        MovementViewSet,
        LegalDocumentViewSet,
        AwardRecordViewSet,
        AwardFormViewSet,
        ProposalViewSet,
        CalendarViewSet,
        ProvinceViewSet,
        ProvinceSuccessionViewSet,
        UnitKindViewSet,
    )


@hooks.register("register_admin_viewset")
def register_choosers() -> tuple[ViewSet, ...]:
    """Choosers come first: the forms of the group take their widgets from them."""
    return CHOOSERS


@hooks.register("register_admin_viewset")
def register_registry() -> ViewSetGroup:
    """Lists and forms."""
    return RegistryGroup()


@hooks.register("register_log_actions")
def register_changes(actions: Any) -> None:
    """What the history says of a changed calendar."""
    actions.register_action(CALENDAR_EDITED)(CalendarEditFormatter)
