import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        migrations.CreateModel(
            name="EditorialTaskState",
            fields=[
                (
                    "taskstate_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to="wagtailcore.taskstate",
                    ),
                ),
            ],
            options={
                "verbose_name": "lượt duyệt",
                "verbose_name_plural": "lượt duyệt",
            },
            bases=("wagtailcore.taskstate",),
        ),
        migrations.CreateModel(
            name="EditorialTask",
            fields=[
                (
                    "task_ptr",
                    models.OneToOneField(
                        auto_created=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        parent_link=True,
                        primary_key=True,
                        serialize=False,
                        to="wagtailcore.task",
                    ),
                ),
                (
                    "hands_on",
                    models.BooleanField(
                        default=False,
                        help_text="Biên tập viên sửa xong thì gửi duyệt; bước sau vẫn phải do người khác duyệt.",
                        verbose_name="người sửa cuối được chuyển tiếp",
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        help_text="Pages/snippets at this step in a workflow will be moderated or approved by these groups of users",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
            ],
            options={
                "verbose_name": "bước biên tập",
                "verbose_name_plural": "bước biên tập",
            },
            bases=("wagtailcore.task",),
        ),
    ]
