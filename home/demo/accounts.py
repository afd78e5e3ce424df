"""One account for each role of the newsroom, for trying the portal out on one's own machine."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings

from news.desk.accounts import create_account


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """An account of the demo; its name is that of its group."""

    group: str
    full_name: str
    role: str
    password: str


@dataclass(frozen=True, slots=True)
class Newsroom:
    """Who wrote, edited and published the demo articles; nobody where demo accounts are not allowed."""

    contributor: Any = None
    editor: Any = None
    publisher: Any = None


# Known to everybody who reads this file, hence only where the settings allow them.
ACCOUNTS = (
    DemoAccount("contributor", "Đỗ Hải Yến", "Cộng tác viên", "cay-cau-bac-qua-song"),
    DemoAccount("editor", "Hà Thu Lan", "Biên tập viên", "nuong-lua-chin-som-mai"),
    DemoAccount("publisher", "Trịnh Vĩnh An", "Lãnh đạo ban biên tập", "tieng-chuong-dau-gio-hoc"),
    DemoAccount("records", "Phạm Thục Quyên", "Văn thư – thi đua", "ngan-tu-ho-so-ngay-nang"),
    DemoAccount("administrator", "Lương Quốc Bình", "Quản trị", "may-chu-chay-ca-dem-dong"),
)


def accounts_allowed() -> bool:
    """Whether this installation may have accounts whose passwords are public."""
    return bool(getattr(settings, "DEMO_ACCOUNTS_ALLOWED", False))


def create_newsroom() -> Newsroom:
    """The five accounts, or nobody where they are not allowed."""
    if not accounts_allowed():
        return Newsroom()
    made = {
        account.group: create_account(account.group, account.group, account.full_name, account.password)
        for account in ACCOUNTS
    }
    return Newsroom(made["contributor"], made["editor"], made["publisher"])
