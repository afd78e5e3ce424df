"""Consultations: what is filed of nominees, what the law asks, and what the people write."""

import uuid
from typing import Any

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import news.articles.models.opinion
import portal.pages.fields

RULES = (
    ("2024-01-01", "2025-06-30", "Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2"),
    ("2025-07-01", None, "Nghị định 152/2025/NĐ-CP, Điều 44 khoản 2"),
)


def file_rules(apps: Any, schema_editor: Any) -> None:
    """Ten working days since the decree of 2023; the practice before it had no number."""
    rows = apps.get_model("articles", "ConsultationRule").objects
    for first, last, basis in RULES:
        rows.create(valid_from=first, valid_to=last, least_days=10, legal_basis=basis)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0003_english_locale"),
        ("library", "0002_originals_have_a_store_of_their_own"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="articleaward",
            name="merit",
            field=models.TextField(
                blank=True,
                help_text="Chỉ hiện khi đang lấy ý kiến; hết hạn cổng tự cất. Đừng chép vào thân bài.",
                max_length=600,
                verbose_name="tóm tắt thành tích",
            ),
        ),
        migrations.AddField(
            model_name="articleaward",
            name="place_text",
            field=models.CharField(
                blank=True,
                help_text="Để trống thì lấy từ hồ sơ.",
                max_length=300,
                verbose_name="đơn vị, nơi công tác của người được đề nghị",
            ),
        ),
        migrations.AddField(
            model_name="articleaward",
            name="report",
            field=models.ForeignKey(
                blank=True,
                help_text="Chỉ tải được khi đang lấy ý kiến.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="nominations",
                to="library.document",
                verbose_name="tệp báo cáo thành tích",
            ),
        ),
        migrations.CreateModel(
            name="ConsultationRule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "valid_from",
                    portal.pages.fields.PartialDateField(
                        blank=True, first_day_field="valid_from_day", max_length=10, null=True, verbose_name="từ"
                    ),
                ),
                ("valid_from_day", models.DateField(db_index=True, editable=False, null=True)),
                (
                    "valid_to",
                    portal.pages.fields.PartialDateField(
                        blank=True, last_day_field="valid_to_day", max_length=10, null=True, verbose_name="đến hết"
                    ),
                ),
                ("valid_to_day", models.DateField(db_index=True, editable=False, null=True)),
                (
                    "least_days",
                    models.PositiveSmallIntegerField(
                        help_text="Không tính ngày mở. Ngắn hơn thì người soạn thông báo được nhắc.",
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="số ngày làm việc ít nhất",
                    ),
                ),
                ("legal_basis", models.CharField(max_length=300, verbose_name="căn cứ")),
                (
                    "keep_days",
                    models.PositiveSmallIntegerField(
                        default=90,
                        help_text="Tính từ ngày kết thúc lấy ý kiến. Sau đó máy tự xóa; nội dung góp ý và số lượng giữ lại.",
                        verbose_name="số ngày giữ họ tên, điện thoại, địa chỉ người góp ý",
                    ),
                ),
            ],
            options={
                "verbose_name": "quy định lấy ý kiến nhân dân",
                "verbose_name_plural": "quy định lấy ý kiến nhân dân",
                "ordering": ("-valid_from_day",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("valid_from_day__isnull", True),
                            ("valid_to_day__isnull", True),
                            ("valid_to_day__gte", models.F("valid_from_day")),
                            _connector="OR",
                        ),
                        name="articles_consultation_rule_in_order",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Opinion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "receipt",
                    models.CharField(
                        default=news.articles.models.opinion.new_receipt,
                        editable=False,
                        max_length=12,
                        unique=True,
                        verbose_name="số biên nhận",
                    ),
                ),
                ("form_key", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("name", models.CharField(blank=True, max_length=120, verbose_name="họ và tên")),
                ("phone", models.CharField(blank=True, max_length=20, verbose_name="điện thoại")),
                ("address", models.CharField(blank=True, max_length=300, verbose_name="địa chỉ")),
                ("about", models.CharField(blank=True, max_length=300, verbose_name="góp ý về")),
                ("text", models.TextField(verbose_name="nội dung")),
                (
                    "received_at",
                    models.DateTimeField(db_index=True, default=django.utils.timezone.now, verbose_name="nhận lúc"),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("new", "mới"), ("read", "đã đọc"), ("answered", "đã trả lời")],
                        default="new",
                        max_length=10,
                        verbose_name="tình trạng",
                    ),
                ),
                ("handled_at", models.DateTimeField(null=True, verbose_name="xử lý lúc")),
                (
                    "erased_at",
                    models.DateTimeField(db_index=True, null=True, verbose_name="xóa thông tin người gửi lúc"),
                ),
                (
                    "handled_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="người xử lý",
                    ),
                ),
                (
                    "notice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="opinions",
                        to="articles.notice",
                        verbose_name="đợt lấy ý kiến",
                    ),
                ),
            ],
            options={
                "verbose_name": "góp ý của nhân dân",
                "verbose_name_plural": "góp ý của nhân dân",
                "ordering": ("-received_at", "-pk"),
            },
        ),
        migrations.RunPython(file_rules, migrations.RunPython.noop),
    ]
