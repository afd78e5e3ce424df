"""Which articles a person finds in lists."""

from typing import Any

from news.articles.models import Article
from news.desk.page_policy import newsroom_page_policy
from news.desk.roles import only_contributes

RIGHTS = frozenset({"add", "change", "publish", "lock", "unlock", "bulk_delete"})


def articles_seen_by(user: Any) -> Any:
    """Contributors find their own articles, everybody else with a right over articles finds all of them."""
    if not newsroom_page_policy.user_has_any_permission(user, RIGHTS):
        return Article.objects.none()
    return Article.objects.filter(owner=user) if only_contributes(user) else Article.objects.all()
