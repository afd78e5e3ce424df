"""Reports on nominees: files of the library that readers get for the term of a consultation and no longer."""

from typing import Any

from django.utils.timezone import localdate

from news.articles.consultation_term import Stage, stage_on
from news.articles.models import Article, ArticleAward, NoticeKind

USES_THE_ADMIN = "wagtailadmin.access_admin"


def is_withheld(document: Any, user: Any) -> bool:
    """Whether readers do not get the document now: it reports on a nominee of no consultation that is open.

    The newsroom gets it always. Two queries.
    """
    nominations = ArticleAward.objects.filter(report=document.pk)
    if not nominations.exists():
        return False
    today = localdate()
    return not user.has_perm(USES_THE_ADMIN) and all(
        stage_on(opens_on, closes_on, today) is not Stage.OPEN for opens_on, closes_on in _terms(nominations)
    )


def _terms(nominations: Any) -> Any:
    asked = Article.public_everywhere.filter(
        pk__in=nominations.values("article"), notice__notice_kind=NoticeKind.CONSULTATION
    )
    return asked.values_list("notice__opens_on", "notice__closes_on")
