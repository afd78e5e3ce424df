"""The concrete parent of all articles: everything that a list, a card, a feed entry or a search document needs."""

from datetime import datetime, time
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from news.articles.blocks import body_blocks
from news.articles.fields import KeyListField
from news.articles.keys import ArticleKind, EventType
from news.articles.managers import ArticleManager, EveryPublicArticleManager, PublicArticleManager
from news.articles.panels import ARTICLE_PANELS, PROMOTE_PANELS
from news.articles.permissions import ArticlePermissionTester
from news.articles.references import all_exist
from news.articles.unchanged_rows import unchanged_rows_left_alone
from portal.pages.fields import PartialDateField
from portal.pages.models import BasePage
from portal.richtext.streams import BodyField
from portal.vietnamese.normalise import to_nfc

HANOI = ZoneInfo("Asia/Ho_Chi_Minh")
TEXT_FIELDS = ("lead", "original_title", "place", "period_reviewed", "theme", "byline_text", "source_name")


class Article(BasePage):
    """An article of any kind. Editors create its five children; lists ask for this class alone.

    Publication and event are different times: ``published_at`` is when readers first could read it (None when an
    imported article states none), the event date says when things happened and how precisely that is known.
    """

    kind_of_class: ClassVar[ArticleKind | None] = None

    kind = models.CharField(_("loại bài"), max_length=16, choices=ArticleKind, db_index=True, editable=False)
    lead = models.TextField(_("câu dẫn"), blank=True, max_length=600)
    fetched_along: ClassVar[tuple[str, ...]] = ("hero_image",)
    hero_image = models.ForeignKey(
        "library.Image", verbose_name=_("ảnh chính"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    hero_caption = models.CharField(_("chú thích ảnh chính"), max_length=500, blank=True)
    hero_credit = models.CharField(_("nguồn ảnh chính"), max_length=160, blank=True)
    body = BodyField(body_blocks(), verbose_name=_("nội dung"), blank=True)

    original_title = models.CharField(_("tiêu đề nguyên bản"), max_length=400, blank=True)
    published_at = models.DateTimeField(_("ngày giờ đăng"), null=True, blank=True, db_index=True)
    published_stamp = models.CharField(_("dòng ngày đăng nguyên văn"), max_length=120, blank=True)
    publication_unknown = models.BooleanField(
        _("không rõ ngày đăng"), default=False, help_text=_("Bài cũ không ghi ngày đăng: xếp theo ngày diễn ra.")
    )
    migration_date_suspected = models.BooleanField(_("ngày đăng có thể là ngày chuyển trang"), default=False)
    listed_at = models.DateTimeField(_("thời điểm xếp danh sách"), null=True, editable=False, db_index=True)

    event_types = KeyListField(_("loại sự kiện"), keys=EventType)
    event_date = PartialDateField(_("ngày diễn ra"), first_day_field="event_first_day")
    event_first_day = models.DateField(null=True, editable=False, db_index=True)
    event_end = PartialDateField(_("ngày kết thúc"))
    event_last_day = models.DateField(null=True, editable=False, db_index=True)
    event_time = models.CharField(_("giờ diễn ra"), max_length=60, blank=True)
    event_date_inferred = models.BooleanField(_("năm do suy ra"), default=False)
    event_date_reason = models.CharField(_("suy ra từ đâu"), max_length=300, blank=True)
    place = models.CharField(_("nơi diễn ra"), max_length=300, blank=True)
    period_reviewed = models.CharField(_("giai đoạn đánh giá"), max_length=200, blank=True)
    theme = models.CharField(_("chủ đề, khẩu hiệu"), max_length=500, blank=True)

    byline_text = models.CharField(_("dòng ghi tác giả nguyên văn"), max_length=200, blank=True)
    source_name = models.CharField(_("nguồn tin"), max_length=200, blank=True)
    source_url = models.URLField(_("địa chỉ bài gốc"), max_length=500, blank=True)
    corrected_at = models.DateTimeField(_("đính chính lúc"), null=True, blank=True, editable=False)

    objects = ArticleManager()
    public = PublicArticleManager()
    public_everywhere = EveryPublicArticleManager()

    content_panels = ARTICLE_PANELS
    promote_panels = PROMOTE_PANELS
    is_creatable = False
    parent_page_types = ["articles.Section"]
    subpage_types: ClassVar[list[str]] = []
    # A copy is a fresh draft of its own: it has not been published, stamped or corrected yet.
    exclude_fields_in_copy = [
        "published_at",
        "published_stamp",
        "publication_unknown",
        "migration_date_suspected",
        "listed_at",
        "corrected_at",
        "original_title",
    ]

    class Meta:
        verbose_name = _("bài viết")
        verbose_name_plural = _("bài viết")
        indexes = [
            models.Index(fields=["kind", "-listed_at"], name="article_kind_listed"),
            models.Index(fields=["-listed_at", "-page_ptr"], name="article_listed"),
        ]

    def save(self, *args: Any, **kwargs: Any) -> Any:
        """Text to NFC and the derived columns brought up to date, whichever way the article was changed."""
        if self.kind_of_class:
            self.kind = self.kind_of_class
        for name in TEXT_FIELDS:
            setattr(self, name, to_nfc(getattr(self, name) or ""))
        self._derive_dates()
        with unchanged_rows_left_alone(self):
            return super().save(*args, **kwargs)

    @classmethod
    def from_serializable_data(cls, data: dict[str, Any], check_fks: bool = True, strict_fks: bool = False) -> Any:
        """Adds to the rule of revisions: where nothing is missing, rows are not asked for one by one."""
        missing = check_fks and not all_exist(cls, data)
        return super().from_serializable_data(data, check_fks=missing, strict_fks=strict_fks)

    def permissions_for_user(self, user: Any) -> ArticlePermissionTester:
        """Adds to Wagtail's rule: nobody publishes around the workflow."""
        return ArticlePermissionTester(user, self)

    def _derive_dates(self) -> None:
        if self.live and self.published_at is None and not self.publication_unknown:
            self.published_at = self.first_published_at or timezone.now()
        start = PartialDateField().to_python(self.event_date)
        end = PartialDateField().to_python(self.event_end) or start
        self.event_last_day = end.last_day if end else None
        self.listed_at = self.published_at or self._event_instant(start) or self.listed_at or timezone.now()

    @staticmethod
    def _event_instant(start: Any) -> datetime | None:
        return datetime.combine(start.first_day, time(), HANOI) if start else None

    @property
    def event_type_labels(self) -> list[str]:
        """Vietnamese names of the event types, in the order chosen."""
        return [str(EventType(key).label) for key in self.event_types if key in EventType.values]

    @property
    def kicker(self) -> str:
        """The short word above a title: what kind of event, else what kind of article."""
        labels = self.event_type_labels
        return labels[0] if labels else str(self.get_kind_display())
