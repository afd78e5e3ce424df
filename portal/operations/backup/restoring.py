"""Putting a backup back."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.models import Model

from portal.operations.backup.bare_tables import bare_model, kept_models
from portal.operations.backup.making import MEDIA, ROWS, Tell, files_in
from portal.operations.backup.manifest import Manifest, applied_migrations
from portal.operations.backup.refusal import BackupRefused
from portal.operations.backup.rows import insert_rows
from portal.operations.backup.signals import portal_restored


def restore_backup(folder: Path, tell: Tell, force: bool = False) -> Manifest:
    """Make this portal what it was when the backup in ``folder`` was made.

    Everything is looked at before anything is changed; all rows change at once or none. BackupRefused where the backup
    is damaged, was made by another version, or, without ``force``, where this portal holds people or files.
    """
    manifest = Manifest.read(folder)
    _check_version(manifest)
    if not force and not is_empty():
        raise BackupRefused(
            "Cổng này đã có người dùng hoặc tệp tải lên. Hãy khôi phục vào cổng trống; "
            "muốn thay toàn bộ cổng này bằng bản sao lưu thì thêm --force."
        )
    tell("Đang kiểm tra bản sao lưu…")
    manifest.check_files(folder)
    _copy_media(folder / MEDIA)
    _replace_rows(folder / ROWS, manifest)
    _remove_other_media(folder / MEDIA)
    cache.clear()
    ContentType.objects.clear_cache()
    tell(f"Đã khôi phục {sum(manifest.rows.values())} dòng, bản sao lưu lúc {manifest.made_at}.")
    portal_restored.send(sender=None, tell=tell)
    return manifest


def is_empty() -> bool:
    """Whether this portal holds neither people nor files."""
    return not get_user_model()._default_manager.exists() and not any(files_in(Path(settings.MEDIA_ROOT)))


def _check_version(manifest: Manifest) -> None:
    here, there = set(applied_migrations()), set(manifest.migrations)
    if missing := sorted(there - here):
        raise BackupRefused(
            f"Cơ sở dữ liệu chưa có {missing[0]} như bản sao lưu. Hãy cài đúng phiên bản đã sao lưu, chạy migrate rồi "
            "thử lại."
        )
    if newer := sorted(here - there):
        raise BackupRefused(
            f"Cơ sở dữ liệu mới hơn bản sao lưu ({newer[0]}). Hãy khôi phục bằng phiên bản đã sao lưu rồi nâng cấp."
        )


def _replace_rows(folder: Path, manifest: Manifest) -> None:
    models = list(kept_models())
    with transaction.atomic():
        connection.check_constraints()  # checks that are put off stand in the way of emptying tables
        _empty_all_tables()
        for model in models:
            _fill(model, folder, manifest)
        _run(connection.ops.sequence_reset_sql(no_style(), models))
        connection.check_constraints()


def _empty_all_tables() -> None:
    tables = connection.introspection.django_table_names(only_existing=True, include_views=False)
    _run(connection.ops.sql_flush(no_style(), tables, allow_cascade=True))


def _fill(model: type[Model], folder: Path, manifest: Manifest) -> None:
    label = model._meta.label
    inserted = insert_rows(bare_model(model), folder / f"{label.lower()}.jsonl.gz")
    if inserted != manifest.rows.get(label):
        raise BackupRefused(f"Bảng {label} có {inserted} dòng thay vì {manifest.rows.get(label)}.")


def _run(statements: Iterable[str]) -> None:
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _copy_media(folder: Path) -> None:
    for path in files_in(folder):
        target = Path(settings.MEDIA_ROOT) / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)


def _remove_other_media(folder: Path) -> None:
    root = Path(settings.MEDIA_ROOT)
    for path in files_in(root):
        if not (folder / path.relative_to(root)).exists():
            path.unlink()
