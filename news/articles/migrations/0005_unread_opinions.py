"""The unread opinions are found without reading those of years past."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("articles", "0004_consultations")]

    operations = [
        migrations.AddIndex(
            model_name="opinion",
            index=models.Index(
                condition=models.Q(("state", "new")), fields=["received_at"], name="articles_opinion_unread"
            ),
        ),
    ]
