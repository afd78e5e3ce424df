"""Choosers of registry records, for every form of the editing rooms.

Registering them makes each a form's widget for foreign keys to its model; ``viewset.widget_class`` and
``viewset.get_block_class()`` serve where a widget or a block is named.
"""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.chooser import ChooseResultsView, ChooseView
from wagtail.admin.viewsets.chooser import ChooserViewSet

from news.registry.editing.people import present_posts
from news.registry.models import AwardRecord, Bloc, LegalDocument, Movement, Person, Unit


class FoldedFilterForm(BaseFilterForm):
    """A search box that compares folded names, so that "so xay dung" finds Sở Xây dựng."""

    q = forms.CharField(
        label=_("Tìm theo tên"),
        widget=forms.TextInput(attrs={"placeholder": _("Gõ không dấu cũng được")}),
        required=False,
    )

    def filter(self, objects: Any) -> Any:
        """Objects that contain each word of the query."""
        found = super().filter(objects)
        query = self.cleaned_data.get("q")
        if not query:
            return found
        self.is_searching, self.search_query = True, query
        return found.matching(query)


class FoldedChooseMixin:
    """What the window and its list of results share; ``shown`` are the columns beside the name."""

    filter_form_class = FoldedFilterForm
    results_template_name = "admin/registry/chooser_results.html"
    shown: tuple[Column, ...] = ()
    proposes = False

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Whether a name that is not found may be written into the article and proposed."""
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        return {**context, "proposes": self.proposes}

    @property
    def title_column(self) -> Column:
        """The link that chooses; records have names, not titles."""
        column: Column = super().title_column  # type: ignore[misc]
        column.label = _("Tên")
        return column

    @property
    def columns(self) -> list[Column]:
        """The name, and what tells namesakes apart."""
        return [*super().columns, *self.shown]  # type: ignore[misc]


class FoldedChooseView(FoldedChooseMixin, ChooseView):
    """The window."""


class FoldedChooseResultsView(FoldedChooseMixin, ChooseResultsView):
    """The results alone, while typing."""


class FoldedChooserViewSet(ChooserViewSet):
    """A chooser of records with a ``search_key``."""

    choose_view_class = FoldedChooseView
    choose_results_view_class = FoldedChooseResultsView
    choose_another_text = _("Chọn lại")
    edit_item_text = _("Sửa")
    search_tab_label = _("Tìm")
    per_page = 20
    shown: tuple[Column, ...] = ()
    proposes = False

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        """Pass on the columns, and whether the window offers to propose."""
        ours = {"shown": self.shown, "proposes": self.proposes}
        view_kwargs: dict[str, Any] = super().get_common_view_kwargs(**ours, **kwargs)
        return view_kwargs

    def get_object_list(self) -> Any:
        """All records, with what the columns show."""
        return self.model.objects.all()


class UnitChooserViewSet(FoldedChooserViewSet):
    """Units, living and historic."""

    model = Unit
    icon = "group"
    choose_one_text = _("Chọn đơn vị")
    proposes = True
    shown = (
        Column("province", label=_("Tỉnh"), accessor=lambda unit: unit.province.name if unit.province else ""),
        Column("life", label=_("Kết thúc"), accessor=lambda unit: unit.dissolved.display() if unit.dissolved else ""),
    )

    def get_object_list(self) -> Any:
        """In the order of the alphabet."""
        return Unit.objects.select_related("province").alphabetical()


class BlocChooserViewSet(FoldedChooserViewSet):
    """Blocs and clusters."""

    model = Bloc
    icon = "list-ul"
    choose_one_text = _("Chọn khối, cụm thi đua")
    proposes = True
    shown = (
        Column("province", label=_("Tỉnh"), accessor=lambda bloc: bloc.province.name if bloc.province else ""),
        Column("level", label=_("Cấp"), accessor="get_level_display"),
    )

    def get_object_list(self) -> Any:
        """In the order of the alphabet."""
        return Bloc.objects.select_related("province").alphabetical()


class PersonChooserViewSet(FoldedChooserViewSet):
    """People; posts tell namesakes apart."""

    model = Person
    icon = "user"
    choose_one_text = _("Chọn cá nhân")
    proposes = True
    shown = (
        Column("posts", label=_("Chức vụ"), accessor=present_posts),
        Column("distinction", label=_("Để phân biệt")),
    )

    def get_object_list(self) -> Any:
        """By given name, posts fetched along."""
        return Person.objects.with_positions().order_by("sort_key", "pk")


class LegalDocumentChooserViewSet(FoldedChooserViewSet):
    """Documents, by number or words of the title."""

    model = LegalDocument
    icon = "doc-full"
    choose_one_text = _("Chọn văn bản")
    shown = (Column("abstract", label=_("Trích yếu"), accessor="title"),)

    def get_object_list(self) -> Any:
        """Newest first."""
        return LegalDocument.objects.newest_first()


class AwardRecordChooserViewSet(FoldedChooserViewSet):
    """Award records."""

    model = AwardRecord
    icon = "success"
    choose_one_text = _("Chọn hồ sơ khen thưởng")
    shown = (Column("status", label=_("Tình trạng"), accessor="get_status_display"),)

    def get_object_list(self) -> Any:
        """Newest first, with form and recipient."""
        return AwardRecord.objects.with_parties().newest_first()


class MovementChooserViewSet(FoldedChooserViewSet):
    """Movements."""

    model = Movement
    icon = "openquote"
    choose_one_text = _("Chọn phong trào thi đua")


unit_chooser = UnitChooserViewSet("chon-don-vi")
bloc_chooser = BlocChooserViewSet("chon-khoi")
person_chooser = PersonChooserViewSet("chon-ca-nhan")
document_chooser = LegalDocumentChooserViewSet("chon-van-ban")
award_chooser = AwardRecordChooserViewSet("chon-ho-so-khen-thuong")
movement_chooser = MovementChooserViewSet("chon-phong-trao")

CHOOSERS = (unit_chooser, bloc_chooser, person_chooser, document_chooser, award_chooser, movement_chooser)
