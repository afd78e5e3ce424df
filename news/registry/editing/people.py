"""Editing people and their posts."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.admin.ui.tables import Column

from news.registry.editing.folded_list import FoldedViewSet
from news.registry.models import Person


def present_posts(person: Person) -> str:
    """The posts that tell namesakes apart in a list."""
    return "; ".join(str(position) for position in person.positions_on())


class PersonViewSet(FoldedViewSet):
    """People with dated posts."""

    model = Person
    name = "nhan-su"
    icon = "user"
    menu_label = _("Cá nhân")
    ordering = ("sort_key", "pk")
    list_display = [
        "full_name",
        Column("posts", label=_("Chức vụ hiện nay"), accessor=present_posts),
        "distinction",
    ]
    panels = [
        FieldRowPanel([FieldPanel("honorific"), FieldPanel("full_name")]),
        FieldPanel("distinction"),
        InlinePanel(
            "positions",
            heading=_("Chức vụ theo thời gian"),
            label=_("chức vụ"),
            help_text=_("Khi thôi giữ chức, ghi ngày kết thúc và thêm dòng mới; không sửa dòng cũ."),
            panels=[
                FieldRowPanel([FieldPanel("title"), FieldPanel("qualifier")]),
                FieldPanel("title_en"),
                FieldPanel("unit"),
                FieldPanel("unit_text"),
                FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
            ],
        ),
        FieldPanel("gender"),
        FieldPanel("alias_text"),
        FieldPanel("about"),
        FieldPanel("slug"),
    ]

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """Fetch the posts of all listed people at once."""
        return super().get_index_view_kwargs(queryset=Person.objects.with_positions(), **kwargs)
