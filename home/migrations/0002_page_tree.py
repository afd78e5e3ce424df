"""The tree that every portal starts from: home, news, sections. Wagtail's welcome page goes."""

import uuid
from typing import Any

from django.db import migrations

SECTIONS = (
    ("Hội nghị", "hoi-nghi", "Phát động, ký giao ước, sơ kết, tổng kết của các khối, cụm thi đua.", "|conference|"),
    ("Kiểm tra", "kiem-tra", "Kiểm tra công tác thi đua, khen thưởng tại đơn vị.", "|inspection|"),
    ("Gương điển hình", "guong-dien-hinh", "Người tốt, việc tốt; tập thể làm hay.", "|profile|"),
    ("Phong trào thi đua", "phong-trao", "Các phong trào đang được phát động và kết quả.", ""),
    ("Khen thưởng", "khen-thuong", "Quyết định khen thưởng, lễ trao tặng.", ""),
    ("Tin tức – sự kiện", "tin-tuc-su-kien", "Tin hoạt động của các đơn vị.", "|news|"),
    ("Thông báo", "thong-bao", "Thông báo, lấy ý kiến nhân dân, giấy mời.", "|notice|"),
)
HOME_PATH = "00010001"
INDEX_PATH = HOME_PATH + "0001"


def _content_type(apps: Any, app: str, model: str) -> Any:
    types = apps.get_model("contenttypes", "ContentType").objects
    return types.get_or_create(app_label=app, model=model)[0]


def _page_fields(apps: Any, title: str, slug: str, path: str, url_path: str, children: int) -> dict[str, Any]:
    locale = apps.get_model("wagtailcore", "Locale").objects.get(language_code="vi")
    return {
        "title": title,
        "draft_title": title,
        "slug": slug,
        "path": path,
        "depth": len(path) // 4,
        "numchild": children,
        "url_path": url_path,
        "locale": locale,
        "translation_key": uuid.uuid4(),
    }


def create_tree(apps: Any, schema_editor: Any) -> None:
    """Home, ``/tin-tuc/`` and its sections, below the root that Wagtail made."""
    apps.get_model("wagtailcore", "Page").objects.filter(path=HOME_PATH).delete()
    home = apps.get_model("home", "HomePage").objects.create(
        content_type=_content_type(apps, "home", "homepage"),
        **_page_fields(apps, "Thi đua – Khen thưởng", "home", HOME_PATH, "/home/", 1),
    )
    apps.get_model("articles", "NewsIndex").objects.create(
        content_type=_content_type(apps, "articles", "newsindex"),
        intro="Tin của các khối, cụm thi đua và đơn vị thành viên.",
        **_page_fields(apps, "Tin tức", "tin-tuc", INDEX_PATH, "/home/tin-tuc/", len(SECTIONS)),
    )
    for number, section in enumerate(SECTIONS, 1):
        _create_section(apps, number, section)
    apps.get_model("wagtailcore", "Page").objects.filter(path="0001").update(numchild=1)
    _serve_from(apps, home)


def _create_section(apps: Any, number: int, section: tuple[str, str, str, str]) -> None:
    title, slug, intro, receives = section
    path = f"{INDEX_PATH}{number:04d}"
    apps.get_model("articles", "Section").objects.create(
        content_type=_content_type(apps, "articles", "section"),
        intro=intro,
        receives=receives,
        **_page_fields(apps, title, slug, path, f"/home/tin-tuc/{slug}/", 0),
    )


def _serve_from(apps: Any, home: Any) -> None:
    sites = apps.get_model("wagtailcore", "Site").objects
    sites.all().delete()
    sites.create(hostname="localhost", site_name="Thi đua – Khen thưởng", root_page_id=home.pk, is_default_site=True)


def remove_tree(apps: Any, schema_editor: Any) -> None:
    """Take the tree away while it is still empty of articles; the site goes with its root page."""
    if apps.get_model("articles", "Article").objects.exists():
        raise RuntimeError("Articles exist below the sections: delete or export them before undoing this migration.")
    apps.get_model("wagtailcore", "Site").objects.all().delete()
    for app, model in (("articles", "Section"), ("articles", "NewsIndex"), ("home", "HomePage")):
        apps.get_model(app, model).objects.all().delete()
    apps.get_model("wagtailcore", "Page").objects.filter(path="0001").update(numchild=0)


class Migration(migrations.Migration):
    dependencies = [
        ("home", "0001_initial"),
        ("articles", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(create_tree, remove_tree)]
