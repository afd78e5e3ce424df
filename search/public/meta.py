"""What the search page says of itself: followed, never indexed."""

from django.urls import reverse
from django.utils.translation import gettext as _

from news.public.metadata.subject import Subject
from news.public.structured.web_page import SearchResultsPage
from search.public.page import SearchPage


def search_subject(page: SearchPage) -> Subject:
    """The page under the parameters that were understood."""
    words = page.answer.query.text
    return Subject(
        title=_("Tìm kiếm: %(words)s") % {"words": words} if words else _("Tìm kiếm"),
        description=_("Tìm trong bài viết, hồ sơ đơn vị, khối, cá nhân, văn bản và sổ khen thưởng của cổng."),
        path=reverse("search:search"),
        query=page.paging.query,
        paging=page.paging,
        is_indexed=False,
        page_type=SearchResultsPage,
    )
