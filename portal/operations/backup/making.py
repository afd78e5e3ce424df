"""Making a backup."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from portal.operations.backup.bare_tables import bare_model, kept_models
from portal.operations.backup.manifest import FORMAT, Manifest, applied_migrations, digest_of
from portal.operations.backup.refusal import BackupRefused
from portal.operations.backup.rows import write_rows

ROWS, MEDIA = "rows", "media"
Tell = Callable[[str], None]


def make_backup(folder: Path, tell: Tell) -> Manifest:
    """Write rows, media and manifest to ``folder``, which appears when it is whole.

    Rows are those of one moment, whoever writes meanwhile. BackupRefused where something is there already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BackupRefused(f"{folder} đã có sẵn và không trống. Hãy chọn thư mục khác.")
    unfinished = folder.with_name(f"{folder.name}.dang-lam")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True, mode=0o700)  # it holds personal data
    with _one_moment():
        rows, migrations = _write_tables(unfinished / ROWS, tell), applied_migrations()
    _copy_media(unfinished / MEDIA, tell)
    files = {path.relative_to(unfinished).as_posix(): digest_of(path) for path in files_in(unfinished)}
    manifest = Manifest(FORMAT, timezone.localtime().isoformat(timespec="seconds"), migrations, rows, files)
    manifest.write(unfinished)
    if folder.exists():
        folder.rmdir()
    unfinished.rename(folder)
    return manifest


def files_in(folder: Path) -> Iterator[Path]:
    """Every file below the folder, by path, but those that are hidden."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.name.startswith("."))


@contextmanager
def _one_moment() -> Iterator[None]:
    nested = connection.in_atomic_block
    with transaction.atomic():
        if connection.vendor == "postgresql" and not nested:
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def _write_tables(folder: Path, tell: Tell) -> dict[str, int]:
    folder.mkdir()
    written = {
        model._meta.label: write_rows(bare_model(model), folder / f"{model._meta.label_lower}.jsonl.gz")
        for model in kept_models()
    }
    tell(f"Cơ sở dữ liệu: {sum(written.values())} dòng của {len(written)} bảng.")
    return written


def _copy_media(folder: Path, tell: Tell) -> None:
    source, number = Path(settings.MEDIA_ROOT), 0
    for number, path in enumerate(files_in(source), 1):  # noqa: B007 (the last number is told)
        target = folder / path.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    tell(f"Tệp tải lên: {number} tệp.")
