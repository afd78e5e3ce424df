"""What the demo portal lacks for a full audit: an expired article, a page in English alone, a PDF that failed."""

from home.models import HomePage, ServicePage
from news.articles.models import Article
from news.public.models import ArticlePdf, PdfState
from news.public.pdf.digest import digest_of
from news.public.pdf.paper import paper_html
from tests.audit.pages import ENGLISH_PAGE, GONE_ARTICLE, NO_PDF


def stage() -> None:
    """Add all to the database of the present settings; a second call changes nothing."""
    _expire(Article.objects.get(slug=_last_part(GONE_ARTICLE)))
    _add_english_page(_last_part(ENGLISH_PAGE))
    _fail(Article.objects.get(slug=_last_part(NO_PDF.removesuffix("pdf/")), locale__language_code="vi"))


def _last_part(address: str) -> str:
    return address.strip("/").rsplit("/", 1)[-1]


def _expire(article: Article) -> None:
    if article.live:
        article.specific.unpublish(set_expired=True)


def _add_english_page(slug: str) -> None:
    front = HomePage.objects.get(locale__language_code="en")
    if not ServicePage.objects.filter(slug=slug).exists():
        body = "<p>What this portal holds, and how to search it.</p>"
        front.add_child(instance=ServicePage(title="A guide in English", slug=slug, body=body, locale=front.locale))


def _fail(article: Article) -> None:
    failed = {"state": PdfState.FAILED, "asked": digest_of(paper_html(article.specific)), "digest": "", "file": ""}
    ArticlePdf.objects.update_or_create(article=article, defaults=failed)
