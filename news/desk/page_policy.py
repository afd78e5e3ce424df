"""Which pages a person finds in the admin: lists, search, reports."""

from typing import Any

from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from news.articles.models import Article
from news.desk.roles import only_contributes


class NewsroomPagePolicy(PagePermissionPolicy):
    """Adds to Wagtail's policy: a contributor finds no articles but their own."""

    def explorable_instances(self, user: Any) -> Any:
        """Pages that ``user`` may come across."""
        found = super().explorable_instances(user)
        if not only_contributes(user):
            return found
        return found.exclude(pk__in=Article.objects.exclude(owner=user).values("pk"))


newsroom_page_policy = NewsroomPagePolicy(Page)
