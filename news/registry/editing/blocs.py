"""Editing blocs and movements."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column

from news.registry.editing.folded_list import FoldedViewSet, period_columns
from news.registry.models import Bloc, Movement

PERIOD = FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")])


class BlocViewSet(FoldedViewSet):
    """Blocs and clusters with names, members and terms."""

    model = Bloc
    name = "khoi-thi-dua"
    icon = "list-ul"
    menu_label = _("Khối, cụm thi đua")
    ordering = ("sort_key", "pk")
    related = ("province",)
    list_display = [
        "__str__",
        "kind",
        "level",
        Column("province", label=_("Tỉnh"), accessor=lambda bloc: bloc.province.name if bloc.province else ""),
    ]
    list_filter = ["kind", "level", "province"]
    panels = [
        InlinePanel(
            "names",
            heading=_("Tên gọi theo thời gian"),
            label=_("tên"),
            min_num=1,
            panels=[FieldPanel("name"), FieldRowPanel([FieldPanel("short_name"), FieldPanel("acronym")]), PERIOD],
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("level"), FieldPanel("number")]),
                FieldPanel("province"),
                FieldPanel("authority"),
                FieldPanel("creation_decision"),
                FieldRowPanel([FieldPanel("established"), FieldPanel("dissolved")]),
            ],
            heading=_("Tổ chức"),
        ),
        InlinePanel(
            "memberships",
            heading=_("Thành viên"),
            label=_("đơn vị thành viên"),
            help_text=_("Giữ thứ tự như danh sách của khối. Đơn vị rời khối thì ghi ngày kết thúc, không xóa dòng."),
            panels=[FieldPanel("unit"), PERIOD],
        ),
        InlinePanel(
            "terms",
            heading=_("Trưởng khối, Phó Trưởng khối từng năm"),
            label=_("nhiệm kỳ"),
            help_text=_("Mỗi dòng chọn một đơn vị hoặc một cá nhân."),
            panels=[
                FieldRowPanel([FieldPanel("year"), FieldPanel("role"), FieldPanel("since")]),
                FieldPanel("unit"),
                FieldPanel("person"),
                FieldPanel("note"),
            ],
        ),
        FieldPanel("alias_text"),
        FieldPanel("about"),
        FieldPanel("slug"),
    ]


class MovementViewSet(FoldedViewSet):
    """Emulation movements."""

    model = Movement
    name = "phong-trao"
    icon = "openquote"
    menu_label = _("Phong trào thi đua")
    list_display = ["name", "scope", *period_columns()]
    list_filter = ["scope", "form"]
    panels = [
        FieldPanel("name"),
        FieldPanel("name_en"),
        FieldPanel("slogan"),
        FieldRowPanel([FieldPanel("scope"), FieldPanel("form")]),
        PERIOD,
        FieldPanel("launcher"),
        FieldPanel("launcher_text"),
        FieldPanel("document"),
        FieldPanel("about"),
        FieldPanel("slug"),
    ]
