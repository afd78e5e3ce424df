"""Saved questions to the list of articles, planned articles, and titles without marks for those that exist."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from portal.vietnamese.fold import fold_key

LONGEST = 600
AT_ONCE = 1_000


def fold_titles(apps: Any, schema_editor: Any) -> None:
    """File the titles of the articles that are there already."""
    folded = apps.get_model("desk", "FoldedTitle")
    rows = apps.get_model("articles", "Article").objects.values_list("pk", "draft_title", "title")
    made = (folded(article_id=pk, key=_key(draft, title)) for pk, draft, title in rows.iterator(AT_ONCE))
    folded.objects.bulk_create(made, batch_size=AT_ONCE)


def _key(draft: str, title: str) -> str:
    keys = dict.fromkeys((fold_key(draft or ""), fold_key(title or "")))
    return " | ".join(key for key in keys if key)[:LONGEST]


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0002_corrections_take_downs_versions"),
        ("desk", "0008_kept_versions_and_traces"),
        ("registry", "0002_taxonomy"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="FoldedTitle",
            fields=[
                (
                    "article",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="folded_title",
                        serialize=False,
                        to="articles.article",
                        verbose_name="bài",
                    ),
                ),
                ("key", models.CharField(max_length=600, verbose_name="tên bài không dấu")),
            ],
            options={
                "verbose_name": "tên bài không dấu",
                "verbose_name_plural": "tên bài không dấu",
            },
        ),
        migrations.CreateModel(
            name="PlannedArticle",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200, verbose_name="sự kiện, tên bài")),
                ("day", models.DateField(db_index=True, verbose_name="ngày sự kiện")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("conference", "Hội nghị"),
                            ("inspection", "Kiểm tra"),
                            ("profile", "Gương điển hình"),
                            ("news", "Tin tức"),
                            ("notice", "Thông báo"),
                        ],
                        default="conference",
                        max_length=16,
                        verbose_name="loại bài",
                    ),
                ),
                (
                    "note",
                    models.CharField(
                        blank=True, help_text="Giờ, nơi diễn ra, cần mấy bài.", max_length=200, verbose_name="ghi chú"
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="plans",
                        to="articles.article",
                        verbose_name="bài đã có",
                    ),
                ),
                (
                    "bloc",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="registry.bloc",
                        verbose_name="khối, cụm thi đua",
                    ),
                ),
                (
                    "writer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="planned_articles",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="người lo",
                    ),
                ),
            ],
            options={
                "verbose_name": "bài dự kiến",
                "verbose_name_plural": "bài dự kiến",
                "ordering": ("day", "pk"),
            },
        ),
        migrations.CreateModel(
            name="SavedView",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=60, verbose_name="tên")),
                ("query", models.CharField(max_length=500, verbose_name="bộ lọc")),
                (
                    "owner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="saved_views",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="của ai",
                    ),
                ),
            ],
            options={
                "verbose_name": "cách xem đã lưu",
                "verbose_name_plural": "cách xem đã lưu",
                "ordering": ("pk",),
                "constraints": [models.UniqueConstraint(fields=("owner", "name"), name="desk_saved_view_name_once")],
            },
        ),
        migrations.RunPython(fold_titles, migrations.RunPython.noop),
    ]
