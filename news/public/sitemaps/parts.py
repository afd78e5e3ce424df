"""Everything that a search engine should know of, by kind."""

from django.db.models import QuerySet
from wagtail.models import Page
from wagtail.query import PageQuerySet

from news.articles.models import Article
from news.public.sitemaps.list_part import ListPart
from news.public.sitemaps.part import PagePart, Part
from news.registry.models import AwardRecord, Bloc, LegalDocument, Movement, Person, Unit
from news.registry.models.public_record import PublicRecord

RECORDS: dict[str, type[PublicRecord]] = {
    "don-vi": Unit,
    "khoi-thi-dua": Bloc,
    "khen-thuong": AwardRecord,
    "nhan-su": Person,
    "van-ban": LegalDocument,
    "phong-trao": Movement,
}
LISTS = "danh-muc"
NAMES = ("trang", LISTS, "bai-viet", *RECORDS)


def part_named(name: str) -> Part | ListPart | None:
    """The part whose files are called ``sitemap-<name>-<number>.xml``; None if there is no such part."""
    if name == "bai-viet":
        return PagePart(Article.public_everywhere.only("url_path", "path", "last_published_at"))
    if name == LISTS:
        return ListPart()
    if name == "trang":
        return PagePart(other_pages())
    model = RECORDS.get(name)
    return Part(_records(model)) if model else None


def other_pages() -> PageQuerySet:
    """Public pages of the tree that are no articles: the front page, sections, introductions."""
    found: PageQuerySet = Page.objects.live().public().filter(depth__gt=1).not_type(Article)
    return found


def _records(model: type[PublicRecord]) -> "QuerySet[PublicRecord]":
    return model._default_manager.only("slug", "updated_at")
