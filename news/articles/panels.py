"""The editing form, in the order of the work: title, lead, event, people and units, body, awards, publication."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, TitleFieldPanel

from news.articles.models.citations import ArticleAward
from news.articles.parts import Part, PartPanel
from portal.pages.models import BasePage

HELP = _(
    "<p>Viết tiêu đề câu thường, không viết hoa cả dòng. Ghi ngày diễn ra kèm năm. "
    "Chọn đơn vị và người từ hồ sơ; chưa có thì ghi tên, văn thư sẽ bổ sung. "
    "Khen thưởng chỉ ghi “Đã tặng” khi có quyết định.</p>"
)

TITLE = PartPanel(
    [
        HelpPanel(content=HELP),
        TitleFieldPanel("title", placeholder=_("Ai làm gì, ở đâu")),
        FieldPanel("lead"),
        FieldPanel("hero_image"),
        FieldRowPanel([FieldPanel("hero_caption"), FieldPanel("hero_credit")]),
    ],
    Part.TITLE,
    heading=_("Tiêu đề và câu dẫn"),
)

EVENT = PartPanel(
    [
        FieldPanel("event_types"),
        FieldRowPanel([FieldPanel("event_date"), FieldPanel("event_end")]),
        FieldRowPanel([FieldPanel("event_date_inferred"), FieldPanel("event_date_reason")]),
        FieldRowPanel([FieldPanel("place"), FieldPanel("event_time")]),
        FieldRowPanel([FieldPanel("period_reviewed"), FieldPanel("theme")]),
        InlinePanel("bloc_links", label=_("khối, cụm thi đua")),
        InlinePanel("movement_links", label=_("phong trào")),
    ],
    Part.EVENT,
)

PARTICIPANTS = PartPanel(
    [InlinePanel("unit_links", label=_("đơn vị")), InlinePanel("people_links", label=_("người"))],
    Part.PEOPLE,
)

BODY = PartPanel([FieldPanel("body", heading=_("Thân bài"))], Part.BODY)


def _outcomes(awards: InlinePanel) -> PartPanel:
    return PartPanel(
        [
            awards,
            InlinePanel("leadership_outcomes", label=_("kết quả bầu, phân công")),
            InlinePanel("pacts", label=_("giao ước thi đua")),
            InlinePanel("findings", label=_("kết quả, hạn chế, nhiệm vụ")),
            InlinePanel("document_links", label=_("văn bản")),
        ],
        Part.OUTCOMES,
        heading=_("Khen thưởng, kết quả, văn bản"),
    )


OUTCOMES = _outcomes(InlinePanel("award_links", label=_("khen thưởng")))

PUBLICATION = PartPanel(
    [
        InlinePanel("bylines", label=_("tác giả")),
        FieldRowPanel([FieldPanel("source_name"), FieldPanel("source_url")]),
        FieldRowPanel([FieldPanel("published_at"), FieldPanel("publication_unknown")]),
        FieldRowPanel([FieldPanel("published_stamp"), FieldPanel("migration_date_suspected")]),
        FieldRowPanel([FieldPanel("original_title"), FieldPanel("byline_text")]),
    ],
    Part.PUBLICATION,
)

PARTS = HelpPanel(template="admin/articles/parts.html", heading=_("Các phần của bài"))

ARTICLE_PANELS: list[Any] = [PARTS, TITLE, EVENT, PARTICIPANTS, BODY, OUTCOMES, PUBLICATION]
NOMINEES = InlinePanel("award_links", label=_("khen thưởng"), panels=ArticleAward.panels_of_nominee)
NOTICE_PANELS: list[Any] = [_outcomes(NOMINEES) if panel is OUTCOMES else panel for panel in ARTICLE_PANELS]
PROMOTE_PANELS = BasePage.promote_panels


def with_own_fields(panels: Sequence[Any], own: Any) -> list[Any]:
    """``panels`` with the fields of one kind right after the event."""
    place = list(panels).index(EVENT) + 1
    return [*panels[:place], own, *panels[place:]]
