"""What a backup holds, so that it can be told whether it is whole and fits this portal."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from portal.operations.backup.refusal import BackupRefused

FORMAT = 1
NAME = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """``migrations`` are those of the database, ``rows`` the numbers by table, ``files`` the SHA-256 by path."""

    format: int
    made_at: str
    migrations: Sequence[str]
    rows: Mapping[str, int]
    files: Mapping[str, str]

    def write(self, folder: Path) -> None:
        """Beside what it speaks of."""
        text = json.dumps(asdict(self), ensure_ascii=False, indent=1)
        (folder / NAME).write_text(text, encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> "Manifest":
        """The manifest in ``folder``. BackupRefused where there is none that can be read."""
        try:
            found = cls(**json.loads((folder / NAME).read_text(encoding="utf-8")))
        except FileNotFoundError:
            raise BackupRefused(f"Không thấy bản sao lưu ở {folder}: thiếu tệp {NAME}.") from None
        except (OSError, ValueError, TypeError) as error:
            raise BackupRefused(f"Không đọc được {folder / NAME}: {error}") from error
        if found.format != FORMAT:
            raise BackupRefused(f"Bản sao lưu có định dạng {found.format}, cổng này đọc được định dạng {FORMAT}.")
        return found

    def check_files(self, folder: Path) -> None:
        """BackupRefused, naming the first of them, where a file is missing or is not what was written."""
        for name, digest in self.files.items():
            path = folder / name
            if not path.is_file():
                raise BackupRefused(f"Bản sao lưu thiếu tệp {name}.")
            if digest_of(path) != digest:
                raise BackupRefused(f"Tệp {name} trong bản sao lưu đã hỏng hoặc bị sửa.")


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def applied_migrations() -> list[str]:
    """What has been done to this database, ``app.name``, sorted."""
    return sorted(f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations())
