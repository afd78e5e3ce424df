"""What the front page and plain pages say of themselves."""

from html import unescape

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import strip_tags
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from home.models import HomePage, ServicePage
from news.public.metadata.subject import Subject
from news.public.metadata.tree import plain_subject
from news.public.structured.thing import Reference
from news.public.structured.web_page import CollectionPage
from news.public.structured.web_site import EntryPoint, SearchAction, WebSite
from portal.delivery.site_address import absolute


def front_subject(page: HomePage, request: HttpRequest) -> Subject:
    """The front page with the portal as a whole and how to search it."""
    about = _("Tin thi đua, khen thưởng; hồ sơ khối, cụm thi đua; sổ khen thưởng.")
    return Subject(
        title=_("Trang chủ"),
        description=page.search_description or about,
        path=page.get_url(request) or "/",
        page_type=CollectionPage,
        others=[_portal(about)],
    )


def service_subject(page: ServicePage, request: HttpRequest) -> Subject:
    """An introduction, a contact page, a guide."""
    return plain_subject(page, request, unescape(strip_tags(str(page.body).replace("</", " </"))))


def _portal(about: str) -> WebSite:
    words = absolute(f"{reverse('search:search')}?q=") + "{search_term_string}"
    return WebSite(
        id=f"{absolute('/')}#trang-web",
        name=settings.WAGTAIL_SITE_NAME,
        url=absolute("/"),
        in_language=get_language() or settings.LANGUAGE_CODE,
        publisher=Reference(f"{absolute('/')}#co-quan"),
        potential_action=SearchAction(target=EntryPoint(url_template=words)),
    )
