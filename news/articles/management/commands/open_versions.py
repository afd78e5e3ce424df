"""Open the chain of articles that were public before versions were kept, or that a command made public."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from news.articles.models import Article, PublishedVersion
from news.articles.versions.ledger import open_chain
from news.articles.versions.verification import public_or_chained

AT_ONCE = 200


class Command(BaseCommand):
    """``manage.py open_versions``: what is public today becomes the first link. Running it again changes nothing."""

    help = "Mở chuỗi phiên bản cho những bài đã đăng mà chưa có."

    def handle(self, *args: Any, **options: Any) -> None:
        """Print how many chains were opened."""
        opened = 0
        missing = public_or_chained().exclude(pk__in=PublishedVersion.objects.values("article_id"))
        while ids := list(missing.values_list("pk", flat=True)[:AT_ONCE]):
            with transaction.atomic():
                for article in Article.objects.filter(pk__in=ids).specific():
                    open_chain(article)
            opened += len(ids)
        self.stdout.write(f"Đã mở chuỗi phiên bản của {opened} bài.")
