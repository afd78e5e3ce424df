"""Editing the award ledger."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic

from news.registry.editing.award_form_of_record import AwardRecordForm
from news.registry.editing.folded_list import FoldedViewSet
from news.registry.models import AwardRecord


class SignsNewSteps:
    """Writes beside each new step who recorded it."""

    def save_instance(self) -> Any:
        """Sign, then save."""
        view: Any = self
        for form in view.form.formsets["steps"].forms:
            if form.instance.pk is None:
                form.instance.recorded_by = view.request.user
        return super().save_instance()  # type: ignore[misc]


class AwardCreateView(SignsNewSteps, generic.CreateView):
    """A new record."""


class AwardEditView(SignsNewSteps, generic.EditView):
    """A further step in the life of a record."""


class AwardRecordViewSet(FoldedViewSet):
    """Awards with their history. The status is never typed: it follows from the steps."""

    model = AwardRecord
    name = "ho-so-khen-thuong"
    icon = "success"
    menu_label = _("Hồ sơ khen thưởng")
    add_view_class = AwardCreateView
    edit_view_class = AwardEditView
    related = ("form", "unit", "person", "decision")
    list_display = [
        Column("award_name", label=_("Danh hiệu, hình thức")),
        Column("recipient_name", label=_("Người nhận")),
        "year",
        "status",
        Column("decision", label=_("Quyết định"), accessor=lambda award: award.decision or ""),
    ]
    list_filter = ["status", "year", "form"]
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [
                    FieldPanel("form"),
                    FieldPanel("quoted_name"),
                    FieldRowPanel([FieldPanel("year"), FieldPanel("movement")]),
                ],
                heading=_("Danh hiệu, hình thức khen thưởng"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("unit"),
                    FieldPanel("person"),
                    FieldRowPanel([FieldPanel("group_kind"), FieldPanel("group_count")]),
                    FieldPanel("recipient_text"),
                ],
                heading=_("Người nhận"),
                help_text=_("Chọn một trong ba: đơn vị, cá nhân, hoặc nhóm không nêu tên kèm số lượng."),
            ),
            InlinePanel(
                "steps",
                heading=_("Các bước đã qua"),
                label=_("bước"),
                min_num=1,
                help_text=_("Tình trạng của hồ sơ được suy ra từ các bước. “Đề nghị” không bao giờ là “đã tặng”."),
                panels=[
                    FieldRowPanel([FieldPanel("step"), FieldPanel("happened")]),
                    FieldPanel("document"),
                    FieldPanel("note"),
                ],
            ),
            MultiFieldPanel(
                [FieldPanel("decision"), FieldPanel("decided"), FieldPanel("signer"), FieldPanel("signer_text")],
                heading=_("Quyết định khen thưởng"),
            ),
            FieldPanel("merit", help_text=_("Bạn đọc thấy khi đã có quyết định tặng.")),
            FieldPanel("slug"),
        ],
        base_form_class=AwardRecordForm,
    )
