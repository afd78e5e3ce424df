"""The list of groups as the administrator sees it."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.users.views.groups import GroupViewSet, IndexView

from news.desk.roles import role_label


class RoleIndexView(IndexView):
    """Adds to Wagtail's list: roles by the names that people read, their keys beside them."""

    columns: ClassVar[list[Column]] = [
        TitleColumn(
            "label",
            label=_("Vai trò"),
            accessor=lambda group: role_label(group.name),
            url_name="wagtailusers_groups:edit",
        ),
        Column("name", label=_("Mã"), sort_key="name"),
    ]


class RoleViewSet(GroupViewSet):
    """Adds to Wagtail's view set: our list."""

    index_view_class = RoleIndexView
