"""The draft of a planned article."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from news.articles.models import ArticleBloc
from news.desk.listing.new_article import sections_to_write_in, usual_first
from news.desk.listing.newest import CLASSES
from news.desk.models import PlannedArticle


@transaction.atomic
def begin_article(plan: PlannedArticle, writer: Any) -> Any:
    """Make the draft below the usual section of its kind, ``writer`` its author, and file it in the plan.

    Raises PermissionDenied where the writer may not begin an article in any section.
    """
    sections = usual_first(plan.kind, sections_to_write_in(writer))
    if not sections:
        raise PermissionDenied(_("Chưa có chuyên mục nào để viết bài này."))
    article = CLASSES[plan.kind](title=plan.title, event_date=plan.day.isoformat(), owner=writer, live=False)
    if plan.bloc_id:
        article.bloc_links.add(ArticleBloc(bloc_id=plan.bloc_id, year=plan.day.year))
    sections[0].add_child(instance=article)
    article.save_revision(user=writer)
    log(article, "wagtail.create", user=writer, content_changed=True)
    plan.article = article
    plan.save(update_fields=["article"])
    return article
