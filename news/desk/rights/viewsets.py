"""Where delegations and exceptions are entered."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.viewsets.model import ModelViewSet

from news.desk.models import Delegation, FourEyesException


class DelegationForm(WagtailAdminModelForm):
    """Nobody gives themselves the step of somebody else."""

    def clean(self) -> dict[str, Any]:
        """Adds to the model's rules: only one's own step is given, or a step to somebody else."""
        cleaned: dict[str, Any] = super().clean()
        if self.for_user is not None and cleaned.get("stand_in") == self.for_user:
            raise ValidationError(
                {"stand_in": _("Không tự nhận việc của người khác. Hãy nhờ người khác ghi ủy quyền.")}
            )
        return cleaned


class ExceptionForm(WagtailAdminModelForm):
    """Whoever grants or changes an exception answers for it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.for_user is not None:
            self.instance.granted_by = self.for_user


class DelegationViewSet(ModelViewSet):
    """Delegations, for publishers and administrators."""

    model = Delegation
    icon = "user"
    menu_label = gettext_lazy("Ủy quyền")
    name = "delegations"
    url_prefix = "quyen-han/uy-quyen"
    add_to_admin_menu = False
    copy_view_enabled = False
    list_display: ClassVar[list[str]] = ["stand_in", "delegator", "role", "section", "first_day", "last_day"]
    edit_handler = ObjectList(
        [FieldPanel(name) for name in ("delegator", "stand_in", "role", "section", "first_day", "last_day")],
        base_form_class=DelegationForm,
    )


class ExceptionViewSet(ModelViewSet):
    """Exceptions to four eyes, for administrators."""

    model = FourEyesException
    icon = "warning"
    menu_label = gettext_lazy("Ngoại lệ tự duyệt")
    name = "four_eyes_exceptions"
    url_prefix = "quyen-han/ngoai-le"
    add_to_admin_menu = False
    copy_view_enabled = False
    list_display: ClassVar[list[str]] = ["person", "first_day", "last_day", "reason", "granted_by"]
    edit_handler = ObjectList(
        [FieldPanel(name) for name in ("person", "first_day", "last_day", "reason")], base_form_class=ExceptionForm
    )
