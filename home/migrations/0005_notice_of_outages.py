"""How many working days ahead an outage is announced."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("home", "0004_rights_over_banners_and_visits")]

    operations = [
        migrations.AddField(
            model_name="agency",
            name="outage_notice_days",
            field=models.PositiveSmallIntegerField(
                default=7,
                help_text="Nghị định số 224/2026/NĐ-CP, Điều 13. Báo muộn hơn thì người soạn băng được nhắc.",
                verbose_name="số ngày làm việc phải báo trước khi tạm dừng cổng",
            ),
        ),
    ]
