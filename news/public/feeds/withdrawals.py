"""When readers last lost an article: a program that asks by date alone must then read the feed again."""

from datetime import datetime

from django.db.models import Max

from news.articles.models import Article, TakeDown


def last_withdrawal() -> datetime | None:
    """The last take-down, restoration or expiry of any article. Two queries."""
    taken = TakeDown.objects.aggregate(down=Max("taken_down_at"), back=Max("restored_at"))
    expired = Article.objects.filter(expired=True).aggregate(at=Max("expire_at"))
    return max((at for at in (*taken.values(), *expired.values()) if at), default=None)
