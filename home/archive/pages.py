"""Stories as pages: a row in each table of the page's class, its links, its revision, its place in the tree."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Page, Revision

from home.archive.chance import Chance
from home.archive.story import Story
from home.archive.story_tables import StoryTables
from home.archive.table import Table, follow_up_sequences
from news.articles.keys import ArticleKind
from news.articles.models import Section
from portal.vietnamese.slug import slugify

_SECTIONS: Final[dict[str, str]] = {
    ArticleKind.CONFERENCE: "hoi-nghi",
    ArticleKind.INSPECTION: "kiem-tra",
    ArticleKind.PROFILE: "guong-dien-hinh",
    ArticleKind.NEWS: "tin-tuc-su-kien",
    ArticleKind.NOTICE: "thong-bao",
}
_SLUG_LENGTH: Final = 80
_HANOI: Final = ZoneInfo("Asia/Ho_Chi_Minh")


class PageWriter:
    """Puts stories below the sections, a batch at a time; ``close`` brings the sections' own rows up to date."""

    def __init__(self, chance: Chance) -> None:
        self.chance = chance
        self.sections = {kind: Section.objects.get(slug=slug) for kind, slug in _SECTIONS.items()}
        self.children = {kind: section.numchild for kind, section in self.sections.items()}
        self.pages = Table(Page, locale_id=Locale.get_default().pk, depth=self.sections[ArticleKind.NEWS].depth + 1)
        self.revisions = Table(Revision, base_content_type_id=ContentType.objects.get_for_model(Page).pk)
        self.tables = StoryTables()

    def write(self, stories: Iterable[Story]) -> int:
        """Write one batch; returns how many stories it had."""
        pages, revisions = [], []
        for story in stories:
            page = self._page(story)
            content = self.pages.serialised(page) | self.tables.take(story, page["id"], _times(story))
            revision = self._revision(story, page, content)
            page |= _published(story, revision["id"])
            pages.append(page)
            revisions.append(revision)
        self.revisions.insert(revisions)
        self.pages.insert(pages)
        self.tables.flush()
        return len(pages)

    def close(self) -> None:
        """Tell the tree how many children the sections have now."""
        for kind, section in self.sections.items():
            Page.objects.filter(pk=section.pk).update(numchild=self.children[kind])
        follow_up_sequences([self.pages, self.revisions, *self.tables.links.values()])

    def _page(self, story: Story) -> dict[str, Any]:
        section = self.sections[story.kind]
        self.children[story.kind] += 1
        slug = f"{slugify(story.title, _SLUG_LENGTH)}-{self.pages.next_id}"
        return self.pages.numbered(
            path=Page._get_path(section.path, section.depth + 1, self.children[story.kind]),
            translation_key=self.chance.uuid(),
            title=story.title,
            draft_title=story.title,
            slug=slug,
            url_path=f"{section.url_path}{slug}/",
            content_type_id=self.tables.content_types[story.kind],
            search_description=story.lead[:255],
            live=story.published is not None,
            has_unpublished_changes=story.published is None,
            first_published_at=_utc(story.published),
            last_published_at=_utc(story.published),
        )

    def _revision(self, story: Story, page: dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
        return self.revisions.numbered(
            content_type_id=page["content_type_id"],
            object_id=str(page["id"]),
            created_at=_utc(story.written),
            object_str=story.title,
            content={"pk": page["id"], "wagtail_admin_comments": []} | content,
        )


def _times(story: Story) -> dict[str, Any]:
    """When an article appeared, and the instant that lists sort on: a draft's is that of its event."""
    if story.published:
        return {"published_at": _utc(story.published), "listed_at": _utc(story.published)}
    day: date = story.columns["event_first_day"]
    return {"listed_at": _utc(datetime.combine(day, time(), _HANOI))}


def _published(story: Story, revision_id: int) -> dict[str, Any]:
    latest = {"latest_revision_id": revision_id, "latest_revision_created_at": _utc(story.written)}
    return latest | ({"live_revision_id": revision_id} if story.published else {})


def _utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment else None
