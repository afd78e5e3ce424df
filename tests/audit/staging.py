"""What the demo portal lacks for a full audit: an expired article, a plain page, one in English alone."""

from home.models import HomePage, ServicePage
from news.articles.models import Article
from tests.audit.pages import ENGLISH_PAGE, GONE_ARTICLE, SERVICE_PAGE

_BODY = """<h2>Cổng này làm gì</h2>
<p>Cổng đăng tin, giữ hồ sơ các khối thi đua và sổ khen thưởng, mỗi dòng có quyết định đi kèm.</p>
<ul><li>Tra cứu theo tên người, tên đơn vị</li><li>Tải dữ liệu về máy</li></ul>"""


def stage() -> None:
    """Add all to the database of the present settings; a second call changes nothing."""
    article = Article.objects.filter(slug=GONE_ARTICLE.strip("/").rsplit("/", 1)[-1]).first()
    if article and article.live:
        article.specific.unpublish(set_expired=True)
    _add_page("vi", SERVICE_PAGE, "Giới thiệu", _BODY)
    _add_page("en", ENGLISH_PAGE, "A guide in English", "<p>What this portal holds, and how to search it.</p>")


def _add_page(language: str, address: str, title: str, body: str) -> None:
    slug = address.strip("/")
    front = HomePage.objects.filter(locale__language_code=language).first()
    if front and not ServicePage.objects.filter(slug=slug).exists():
        front.add_child(instance=ServicePage(title=title, slug=slug, body=body, locale=front.locale))
