"""A portal goes into a folder and comes back as it was."""

import gzip
import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as portal_settings
from django.contrib.auth import authenticate, get_user_model
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from PIL import Image as Picture
from pytest_django import Settings
from wagtail.models import Page

from news.articles.models import NewsItem
from portal.library.models import Image
from portal.operations.backup.bare_tables import kept_models
from portal.operations.backup.making import make_backup
from portal.operations.backup.manifest import Manifest
from portal.operations.backup.refusal import BackupRefused
from portal.operations.backup.restoring import restore_backup
from search.indexes import embedded_engine
from search.query.parsing import parse_query
from search.thesaurus import synonym_table
from tests.factories.article import NewsItemFactory
from tests.factories.bloc import BlocFactory
from tests.factories.person import PersonFactory
from tests.factories.unit import UnitFactory
from tests.factories.user import PASSWORD, UserFactory
from tests.public.scene import make_full_conference

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def own_folders(settings: Settings, tmp_path: Path) -> None:
    """Media and index of this test alone."""
    settings.MEDIA_ROOT = str(tmp_path / "media")
    settings.SEARCH_INDEX_DIR = tmp_path / "search"
    (tmp_path / "media").mkdir()


@pytest.fixture
def photograph(own_folders: None) -> Image:
    """A picture in the library."""
    content = io.BytesIO()
    Picture.new("RGB", (60, 40), (120, 30, 30)).save(content, "JPEG")
    return Image.objects.create(title="Hội trường", file=ContentFile(content.getvalue(), "hoi-truong.jpg"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the backup goes."""
    return tmp_path / "sao-luu"


def _silently(_line: str) -> None:
    """Progress is for people."""


def _everything() -> dict[str, list[Any]]:
    """Every row of every table of a backup, as the database has it."""
    rows = {}
    with connection.cursor() as cursor:
        for model in kept_models():
            meta = model._meta
            cursor.execute(f'SELECT * FROM "{meta.db_table}" ORDER BY "{meta.pk.column}"')  # noqa: S608 (our own names)
            rows[meta.label] = cursor.fetchall()
    return rows


def _media() -> dict[str, bytes]:
    root = Path(portal_settings.MEDIA_ROOT)
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def _titles(text: str) -> list[str]:
    return [hit.document.title for hit in embedded_engine().search(parse_query(text, synonym_table())).hits]


def test_everything_comes_back_as_it_was(folder: Path, photograph: Image, client: Client) -> None:
    make_full_conference(UnitFactory(), BlocFactory(), PersonFactory())
    article = NewsItemFactory(title="Trước khi mất máy", hero_image=photograph)
    person = UserFactory(role="editor")
    article.save_revision(user=person).publish()
    shown = client.get(article.url).status_code
    rows, media = _everything(), _media()

    call_command("backup", folder)
    NewsItemFactory(title="Viết sau khi sao lưu")
    UnitFactory(name="Đơn vị lập sau")
    Page.objects.filter(pk=article.pk).update(title="Đã sửa")
    photograph.file.storage.delete(photograph.file.name)
    photograph.file.storage.save("viet-sau.txt", photograph.file.storage.open(next(iter(_media()))))
    call_command("restore", folder, "--force")

    assert _everything() == rows
    assert _media() == media
    assert shown == client.get(article.url).status_code == 200
    assert authenticate(username=person.username, password=PASSWORD) == person
    assert _titles("truoc khi mat may") == ["Trước khi mất máy"]
    assert _titles("viet sau khi sao luu") == []


def test_a_portal_comes_back_though_its_search_server_is_away(
    folder: Path, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    NewsItemFactory(title="Trước khi mất máy")
    make_backup(folder, _silently)
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:9"  # nobody listens there

    call_command("restore", folder, "--force")

    assert _titles("truoc khi mat may") == ["Trước khi mất máy"]
    assert "search_index rebuild" in capsys.readouterr().out


def test_new_rows_get_new_keys_after_a_restore(folder: Path) -> None:
    NewsItemFactory()
    make_backup(folder, _silently)
    restore_backup(folder, _silently, force=True)

    assert NewsItemFactory(title="Bài mới").pk == NewsItem.objects.latest("pk").pk
    assert UnitFactory().pk


def test_a_portal_that_holds_people_or_files_is_only_replaced_when_that_is_meant(folder: Path) -> None:
    UserFactory()
    call_command("backup", folder)

    with pytest.raises(CommandError, match="--force"):
        call_command("restore", folder)

    get_user_model().objects.all().delete()
    call_command("restore", folder)
    assert get_user_model().objects.count() == 1


def test_files_alone_make_a_portal_that_is_not_empty(folder: Path, settings: Settings) -> None:
    call_command("backup", folder)
    (Path(settings.MEDIA_ROOT) / "anh.jpg").write_bytes(b"x")

    with pytest.raises(CommandError, match="--force"):
        call_command("restore", folder)
    assert (Path(settings.MEDIA_ROOT) / "anh.jpg").exists()


def test_a_folder_in_use_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    (folder / "thu.txt").write_text("giữ lại")

    with pytest.raises(CommandError, match="không trống"):
        call_command("backup", folder)

    assert [path.name for path in folder.iterdir()] == ["thu.txt"]


def test_an_empty_folder_may_be_named(folder: Path) -> None:
    folder.mkdir()

    call_command("backup", folder)

    assert Manifest.read(folder).rows["wagtailcore.Page"] == Page.objects.count()


def test_only_the_owner_may_look_into_a_backup(folder: Path) -> None:
    call_command("backup", folder)

    assert folder.stat().st_mode & 0o777 == 0o700


def test_sessions_do_not_come_back(folder: Path) -> None:
    client = Client()
    client.force_login(UserFactory())
    make_backup(folder, _silently)

    restore_backup(folder, _silently, force=True)

    assert "_auth_user_id" not in client.session


def _damage(folder: Path, how: str) -> None:
    rows = folder / "rows" / "accounts.user.jsonl.gz"
    match how:
        case "missing":
            rows.unlink()
        case "changed":
            rows.write_bytes(gzip.compress(b""))
        case "no manifest":
            (folder / "manifest.json").unlink()
        case "broken manifest":
            (folder / "manifest.json").write_text("{")
        case "strange manifest":
            (folder / "manifest.json").write_text('{"x": 1}')


@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("missing", "thiếu tệp rows/accounts.user.jsonl.gz"),
        ("changed", "đã hỏng hoặc bị sửa"),
        ("no manifest", "thiếu tệp manifest.json"),
        ("broken manifest", "Không đọc được"),
        ("strange manifest", "Không đọc được"),
    ],
)
def test_a_damaged_backup_changes_nothing(folder: Path, how: str, told: str) -> None:
    UserFactory()
    make_backup(folder, _silently)
    _damage(folder, how)
    before = _everything()

    with pytest.raises(CommandError, match=told):
        call_command("restore", folder, "--force")

    assert _everything() == before


def _with_manifest(folder: Path, **changes: Any) -> None:
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def test_rows_that_do_not_add_up_are_not_put_back(folder: Path) -> None:
    UserFactory()
    make_backup(folder, _silently)
    found = Manifest.read(folder)
    _with_manifest(folder, rows=dict(found.rows) | {"accounts.User": 7})
    before = _everything()

    with pytest.raises(BackupRefused, match=r"accounts\.User có 1 dòng thay vì 7"):
        restore_backup(folder, _silently, force=True)

    assert _everything() == before


@pytest.mark.parametrize(
    ("there", "told"),
    [(["articles.9999_mai_sau"], "chưa có articles.9999_mai_sau"), ([], "mới hơn bản sao lưu")],
)
def test_a_backup_of_another_version_is_refused(folder: Path, there: list[str], told: str) -> None:
    make_backup(folder, _silently)
    known = list(Manifest.read(folder).migrations)
    _with_manifest(folder, migrations=[*known, *there] if there else known[1:])

    with pytest.raises(BackupRefused, match=told):
        restore_backup(folder, _silently)


def test_a_format_of_later_years_is_refused(folder: Path) -> None:
    make_backup(folder, _silently)
    _with_manifest(folder, format=2)

    with pytest.raises(BackupRefused, match="định dạng 2"):
        restore_backup(folder, _silently)


def test_an_unfinished_backup_is_never_taken_for_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(*_arguments: Any) -> None:
        raise OSError("hết chỗ")

    monkeypatch.setattr("portal.operations.backup.making._copy_media", stops)

    with pytest.raises(CommandError, match="hết chỗ"):
        call_command("backup", folder)
    assert not folder.exists()
    monkeypatch.undo()
    call_command("backup", folder)
    assert Manifest.read(folder)
