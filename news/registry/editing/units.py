"""Editing units and the acts that end them."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.admin.viewsets.model import ModelViewSet

from news.registry.editing.folded_list import FoldedViewSet, partial_date_column
from news.registry.models import Unit, UnitKind, UnitSuccession

PERIOD = FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")])


class UnitViewSet(FoldedViewSet):
    """Units with their names, aliases and addresses."""

    model = Unit
    name = "don-vi"
    icon = "group"
    menu_label = _("Đơn vị")
    ordering = ("sort_key", "pk")
    related = ("kind", "province")
    list_display = [
        "__str__",
        Column("kind", label=_("Loại"), sort_key="kind__sort_order"),
        Column("province", label=_("Tỉnh"), accessor=lambda unit: unit.province.name if unit.province else ""),
        partial_date_column("established", _("Thành lập")),
        partial_date_column("dissolved", _("Kết thúc")),
    ]
    list_filter = ["kind", "province"]
    panels = [
        InlinePanel(
            "names",
            heading=_("Tên gọi theo thời gian"),
            label=_("tên"),
            min_num=1,
            help_text=_("Mỗi lần đổi tên là một dòng; dòng không có ngày kết thúc là tên hiện nay."),
            panels=[
                FieldPanel("name"),
                FieldRowPanel([FieldPanel("short_name"), FieldPanel("acronym")]),
                FieldPanel("name_en"),
                PERIOD,
            ],
        ),
        MultiFieldPanel(
            [
                FieldPanel("kind"),
                FieldPanel("province"),
                FieldPanel("parent"),
                FieldPanel("located_in"),
                FieldRowPanel([FieldPanel("established"), FieldPanel("dissolved")]),
            ],
            heading=_("Tổ chức"),
        ),
        InlinePanel(
            "aliases",
            heading=_("Cách gọi khác trong bài viết"),
            label=_("cách gọi"),
            help_text=_("Dùng để nhận ra đơn vị khi nhập bài: viết tắt, thiếu chữ, chính tả cũ."),
        ),
        InlinePanel(
            "addresses",
            heading=_("Địa chỉ, liên hệ theo thời gian"),
            label=_("địa chỉ"),
            panels=[
                FieldPanel("address"),
                FieldPanel("phones"),
                FieldRowPanel([FieldPanel("fax"), FieldPanel("email")]),
                FieldPanel("website"),
                PERIOD,
            ],
        ),
        FieldPanel("about"),
        FieldPanel("slug"),
    ]


class UnitSuccessionViewSet(ModelViewSet):
    """Mergers, splits, renamings, dissolutions and transfers."""

    model = UnitSuccession
    name = "to-chuc-lai"
    icon = "resubmit"
    menu_label = _("Sáp nhập, chia tách")
    ordering = ("-effective_day", "-pk")
    add_to_settings_menu = False
    copy_view_enabled = False
    list_display = [
        "__str__",
        Column("predecessors", label=_("Tiền nhiệm"), accessor=lambda act: ", ".join(map(str, act.predecessors()))),
        Column("successors", label=_("Kế tục"), accessor=lambda act: ", ".join(map(str, act.successors()))),
        "legal_basis",
    ]
    list_filter = ["kind"]
    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("effective")]),
        FieldPanel("legal_basis"),
        FieldPanel("legal_document"),
        InlinePanel(
            "links",
            heading=_("Từ đơn vị nào sang đơn vị nào"),
            label=_("cặp tiền nhiệm – kế tục"),
            min_num=1,
            help_text=_("Sáp nhập ba đơn vị là ba dòng cùng một đơn vị kế tục."),
        ),
        FieldPanel("note"),
    ]

    def get_index_view_kwargs(self, **kwargs: object) -> dict[str, object]:
        """Fetch the pairs of all listed acts at once."""
        acts = UnitSuccession.objects.prefetch_related("links__predecessor")
        view_kwargs: dict[str, object] = super().get_index_view_kwargs(queryset=acts, **kwargs)
        return view_kwargs


class UnitKindViewSet(ModelViewSet):
    """Kinds of units."""

    model = UnitKind
    name = "loai-don-vi"
    icon = "tag"
    menu_label = _("Loại đơn vị")
    add_to_settings_menu = False
    list_display = ["name", "key", "of_the_state", "sort_order"]
    form_fields = ["key", "name", "name_en", "of_the_state", "sort_order"]
