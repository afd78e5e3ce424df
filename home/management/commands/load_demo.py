"""``load_demo``: loads the demo portal into an empty database."""

from time import monotonic
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand
from django.urls import reverse

from home.demo.accounts import ACCOUNTS, accounts_allowed
from home.demo.loading import load_demo_portal
from news.articles.models import Article


class Command(BaseCommand):
    """Does nothing to a database that has articles, so that it may run at every start."""

    help = "Nạp cổng mẫu (tỉnh Lam Giang, hư cấu). Không làm gì khi cơ sở dữ liệu đã có bài."

    def handle(self, *args: Any, **options: Any) -> None:
        """Load with progress, then say where to look and who may sign in."""
        if count := Article.objects.count():
            self.stdout.write(f"Cổng đã có {count} bài: không nạp cổng mẫu.")
        else:
            self._load()
        self._tell_addresses()

    def _load(self) -> None:
        self.stdout.write("Nạp cổng mẫu tỉnh Lam Giang (hư cấu), mất chừng một phút")
        begun = monotonic()
        load_demo_portal(self._tell)
        self.stdout.write(f"Xong sau {monotonic() - begun:.0f} giây.")

    def _tell(self, step: str) -> None:
        self.stdout.write(f"  {step}")
        self.stdout.flush()

    def _tell_addresses(self) -> None:
        site = settings.SITE_URL.rstrip("/")
        self.stdout.write(f"Trang công khai:  {site}/")
        self.stdout.write(f"Trang quản trị:   {site}{reverse('wagtailadmin_home')}")
        if accounts_allowed():
            self._tell_accounts()
        else:
            self.stdout.write("Không lập tài khoản mẫu: cấu hình này không cho phép.")

    def _tell_accounts(self) -> None:
        names = [account.group for account in ACCOUNTS]
        filed = set(get_user_model().objects.filter(username__in=names).values_list("username", flat=True))
        if filed:
            self.stdout.write("Tài khoản mẫu (mật khẩu ban đầu, ai cũng biết: chỉ dùng trên máy này):")
        for account in ACCOUNTS:
            if account.group in filed:
                self.stdout.write(f"  {account.group:<14} {account.password:<26} {account.full_name}, {account.role}")
