"""A take-down: a published article that readers can no longer open, and why."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from news.articles.models.article import Article
from portal.pages.alternates import ORIGINAL


class TakeDownReason(models.TextChoices):
    """Why an article is taken down."""

    PERSONAL_DATA = "personal_data", _("Ảnh, thông tin cá nhân chưa được đồng ý")
    SERIOUS_ERROR = "serious_error", _("Sai sự thật nghiêm trọng")
    CONFIDENTIAL = "confidential", _("Nội dung mật, nội bộ")
    LAWFUL_REQUEST = "lawful_request", _("Theo yêu cầu của cơ quan có thẩm quyền")
    COPYRIGHT = "copyright", _("Chưa được phép dùng lại")
    BY_MISTAKE = "by_mistake", _("Đăng nhầm, đăng trùng")


class TakeDownQuerySet(models.QuerySet["TakeDown"]):
    """Take-downs, asked for in the words of the newsroom."""

    def standing(self) -> Self:
        """Not restored."""
        return self.filter(restored_at=None)

    def told_once(self) -> Self:
        """Without those of translations that went along with their original."""
        original = Q(article__locale__language_code=ORIGINAL)
        same_article = Q(article__translation_key=OuterRef("article__translation_key"))
        led = TakeDown.objects.filter(original, same_article, taken_down_at=OuterRef("taken_down_at"))
        return self.filter(original | ~Exists(led))

    def newest_first(self) -> Self:
        """By when the article went."""
        return self.order_by("-taken_down_at", "-pk")


class TakeDown(models.Model):
    """One take-down of one article, with reason and legal basis; an article has at most one that stands.

    ``private_note`` is for the newsroom alone. ``public_sentence`` may be empty: then readers learn that the article
    was taken down and nothing more. ``restore_reason`` opens the way back, ``restored_at`` says when it was gone.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="take_downs")
    taken_down_at = models.DateTimeField(_("gỡ lúc"), db_index=True)
    reason = models.CharField(_("lý do"), max_length=20, choices=TakeDownReason)
    legal_basis = models.CharField(_("căn cứ"), max_length=300)
    private_note = models.TextField(_("ghi chú nội bộ"), blank=True, max_length=2000)
    public_sentence = models.CharField(_("câu công khai"), blank=True, max_length=500)
    with_pictures = models.BooleanField(_("gỡ cả ảnh"), default=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    restore_reason = models.CharField(_("lý do đưa trở lại"), blank=True, max_length=500)
    restore_asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    restored_at = models.DateTimeField(_("đưa trở lại lúc"), null=True, blank=True)

    objects = TakeDownQuerySet.as_manager()

    class Meta:
        verbose_name = _("lần gỡ bài")
        verbose_name_plural = _("lần gỡ bài")
        constraints = [
            models.UniqueConstraint(
                fields=["article"], condition=Q(restored_at=None), name="one_standing_take_down_an_article"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_reason_display()}: {self.legal_basis}"
