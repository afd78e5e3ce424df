"""Wagtail's page views as the newsroom uses them."""

from typing import ClassVar

from wagtail.admin.viewsets.pages import PageViewSet

from news.articles.models import Article, Section
from news.desk.form.views import ArticleCreateView, ArticleEditView
from news.desk.views.compare import ArticleRevisionsCompareView
from news.desk.views.corrections import ReasonFirstView
from news.desk.views.editing import GuardedRevertView
from news.desk.views.listing import NewestFirstView
from news.desk.views.review import GuardedWorkflowActionView


class ArticleViewSet(PageViewSet):
    """Articles of every kind, and the lists of their sections."""

    model = Article
    parent_models: ClassVar[list[type[Section]]] = [Section]  # Wagtail finds none: only the five kinds are created
    add_view_class = ArticleCreateView
    edit_view_class = ArticleEditView
    revisions_compare_view_class = ArticleRevisionsCompareView
    revisions_revert_view_class = GuardedRevertView
    unpublish_view_class = ReasonFirstView
    workflow_action_view_class = GuardedWorkflowActionView
    index_view_class = NewestFirstView


class SectionViewSet(PageViewSet):
    """Sections, and the list below the news index."""

    model = Section
    index_view_class = NewestFirstView
