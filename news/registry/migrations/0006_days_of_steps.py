"""The ledger's last changes are read from the end of an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("registry", "0005_days_off_of_2025_and_2026")]

    operations = [
        migrations.AddIndex(
            model_name="awardstatusevent",
            index=models.Index(fields=["happened_day", "award"], name="registry_step_day"),
        ),
    ]
