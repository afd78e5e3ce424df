"""Days off and days worked in exchange."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registry", "0003_english_forms_of_names")]

    operations = [
        migrations.CreateModel(
            name="CalendarException",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("off", "nghỉ"), ("worked", "làm bù")],
                        default="off",
                        max_length=8,
                        verbose_name="loại",
                    ),
                ),
                ("first_day", models.DateField(unique=True, verbose_name="từ ngày")),
                (
                    "last_day",
                    models.DateField(
                        blank=True,
                        db_index=True,
                        help_text="Để trống nếu chỉ một ngày.",
                        verbose_name="đến hết ngày",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="Ví dụ: Tết Nguyên đán; Làm bù cho ngày 2/1.", max_length=120, verbose_name="tên"
                    ),
                ),
                ("name_en", models.CharField(blank=True, max_length=120, verbose_name="tên tiếng Anh")),
                ("legal_basis", models.CharField(blank=True, max_length=300, verbose_name="căn cứ")),
                ("note", models.TextField(blank=True, verbose_name="ghi chú")),
            ],
            options={
                "verbose_name": "ngày nghỉ, ngày làm bù",
                "verbose_name_plural": "ngày nghỉ, ngày làm bù",
                "ordering": ("first_day",),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("last_day__gte", models.F("first_day"))), name="registry_calendar_period"
                    )
                ],
            },
        ),
    ]
