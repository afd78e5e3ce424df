"""Emulation titles and commendation forms, as rows that follow the law."""

from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from news.registry.models.dated_row import DatedQuerySet, DatedRow, Day, as_day, in_order
from news.registry.models.name_as_of import row_as_of
from news.registry.models.naming import NamedQuerySet, NamedRecord, NameRow, NameRowQuerySet, name_lines
from portal.pages.fields import PartialDateField


class AwardFormQuerySet(NamedQuerySet["AwardForm"]):
    """Questions to the taxonomy."""

    def in_force(self, on: Day) -> Self:
        """Forms that the law knew on the day."""
        return self.existing_on("valid_from_day", "valid_to_day", as_day(on))


class AwardForm(NamedRecord):
    """An emulation title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng).

    ``key`` is stable; names, authority and money are dated. Law 06/2022/QH15, Arts 9, 19–31, 78–80.
    """

    class Category(models.TextChoices):
        """Titles, and the seven forms of Art 9."""

        EMULATION_TITLE = "danh_hieu_thi_dua", _("Danh hiệu thi đua")
        ORDER = "huan_chuong", _("Huân chương")
        MEDAL = "huy_chuong", _("Huy chương")
        STATE_TITLE = "danh_hieu_vinh_du_nha_nuoc", _("Danh hiệu vinh dự nhà nước")
        PRIZE = "giai_thuong", _("Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước")
        COMMEMORATIVE_MEDAL = "ky_niem_chuong", _("Kỷ niệm chương")
        BANG_KHEN = "bang_khen", _("Bằng khen")
        GIAY_KHEN = "giay_khen", _("Giấy khen")

    class Subject(models.TextChoices):
        """Who may receive it."""

        ANY = "", _("tập thể, cá nhân, hộ gia đình")
        INDIVIDUAL = "ca_nhan", _("cá nhân")
        COLLECTIVE = "tap_the", _("tập thể")
        COMMUNE = "xa", _("xã, phường, đặc khu")
        VILLAGE = "thon", _("thôn, tổ dân phố")
        HOUSEHOLD = "ho_gia_dinh", _("hộ gia đình")

    class Authority(models.TextChoices):
        """Who decides."""

        PRESIDENT = "chu_tich_nuoc", _("Chủ tịch nước")
        GOVERNMENT = "chinh_phu", _("Chính phủ")
        PRIME_MINISTER = "thu_tuong", _("Thủ tướng Chính phủ")
        MINISTER_OR_PROVINCE = "bo_tinh", _("Bộ trưởng, Chủ tịch UBND cấp tỉnh và tương đương")
        UNIT_HEAD = "thu_truong", _("Thủ trưởng cơ quan, đơn vị")
        COMMUNE_CHAIR = "xa", _("Chủ tịch UBND cấp xã")

    key = models.SlugField(_("khóa"), max_length=80, unique=True, help_text=_("Không đổi về sau."))
    category = models.CharField(_("nhóm"), max_length=32, choices=Category)
    subject = models.CharField(_("đối tượng"), max_length=12, choices=Subject, blank=True, default=Subject.ANY)
    authority = models.CharField(_("cấp quyết định"), max_length=16, choices=Authority)
    grade = models.PositiveSmallIntegerField(_("hạng"), null=True, blank=True, help_text=_("1 là hạng Nhất."))
    valid_from = PartialDateField(_("áp dụng từ"), first_day_field="valid_from_day")
    valid_from_day = models.DateField(null=True, editable=False)
    valid_to = PartialDateField(_("áp dụng đến hết"), last_day_field="valid_to_day")
    valid_to_day = models.DateField(null=True, editable=False)
    legal_basis = models.CharField(_("căn cứ"), max_length=300, blank=True)
    alias_text = models.TextField(
        _("cách gọi khác"), blank=True, help_text=_("Mỗi dòng một cách: chữ viết tắt, tên cũ, cách viết trong bài báo.")
    )
    sort_order = models.PositiveSmallIntegerField(_("thứ tự"), default=500)

    objects = AwardFormQuerySet.as_manager()

    class Meta:
        verbose_name = _("danh hiệu, hình thức khen thưởng")
        verbose_name_plural = _("danh hiệu, hình thức khen thưởng")
        ordering = ("sort_order", "key")
        constraints = [in_order("registry_award_form_period")]

    def other_names(self) -> list[str]:
        """The aliases."""
        return name_lines(self.alias_text)

    def name_on(self, day: Day = None) -> str:
        """The name as the law of the day has it, the latest when None."""
        row = row_as_of(list(self.names.all()), as_day(day))
        return row.shown_name if row else self.shown_name


class AwardFormName(NameRow):
    """The wording of a form in the law for a time."""

    form = ParentalKey(AwardForm, on_delete=models.CASCADE, related_name="names", verbose_name=_("hình thức"))
    legal_basis = models.CharField(_("căn cứ"), max_length=300, blank=True)

    objects = NameRowQuerySet["AwardFormName"].as_manager()

    class Meta:
        verbose_name = _("tên gọi theo luật")
        verbose_name_plural = _("tên gọi theo luật")
        ordering = ("valid_from_day", "pk")
        constraints = [in_order("registry_award_form_name_period")]

    @property
    def record(self) -> AwardForm:
        """The form."""
        form: AwardForm = self.form
        return form


class AwardFormMoney(DatedRow):
    """Award money for a time, as a multiple of the base salary in force on the day of the decision."""

    form = ParentalKey(AwardForm, on_delete=models.CASCADE, related_name="money", verbose_name=_("hình thức"))
    coefficient = models.DecimalField(_("hệ số"), max_digits=6, decimal_places=2)
    subject = models.CharField(_("áp dụng cho"), max_length=12, choices=AwardForm.Subject, blank=True)
    legal_basis = models.CharField(_("căn cứ"), max_length=300, blank=True)

    objects = DatedQuerySet["AwardFormMoney"].as_manager()

    class Meta:
        verbose_name = _("mức tiền thưởng")
        verbose_name_plural = _("mức tiền thưởng")
        ordering = ("valid_from_day", "pk")
        constraints = [
            in_order("registry_award_money_period"),
            models.CheckConstraint(name="registry_award_money_positive", condition=Q(coefficient__gt=0)),
        ]

    def __str__(self) -> str:
        return gettext("%(times)s × lương cơ sở") % {"times": f"{self.coefficient.normalize():f}"}
