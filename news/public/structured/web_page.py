"""Pages, the trail to them, and the site that they belong to (https://schema.org/WebPage)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from news.public.structured.thing import Reference, Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem(Thing):
    """A place in a list, counted from one; ``item`` is an address, as search engines ask of a trail."""

    schema_type: ClassVar[str] = "ListItem"

    position: int
    name: str
    item: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreadcrumbList(Thing):
    """The way from the front page."""

    schema_type: ClassVar[str] = "BreadcrumbList"

    item_list_element: Sequence[ListItem]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemList(Thing):
    """What a list page shows."""

    schema_type: ClassVar[str] = "ItemList"

    number_of_items: int
    item_list_element: Sequence[ListItem]


@dataclass(frozen=True, slots=True, kw_only=True)
class WebPage(Thing):
    """A page of the portal."""

    schema_type: ClassVar[str] = "WebPage"

    name: str
    url: str
    description: str = ""
    in_language: str = "vi"
    is_part_of: Reference | None = None
    breadcrumb: Reference | None = None
    main_entity: Reference | None = None
    about: Sequence[Thing] = ()
    primary_image_of_page: Thing | None = None
    date_created: datetime | None = None
    date_modified: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionPage(WebPage):
    """A page that lists others."""

    schema_type: ClassVar[str] = "CollectionPage"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfilePage(WebPage):
    """A page about one person or body."""

    schema_type: ClassVar[str] = "ProfilePage"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResultsPage(WebPage):
    """A page of answers."""

    schema_type: ClassVar[str] = "SearchResultsPage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What stands in a list: its name and its absolute address."""

    name: str
    url: str


def breadcrumbs(page_url: str, steps: Sequence[Entry]) -> BreadcrumbList:
    """The trail of a page; the last step is the page itself."""
    places = (ListItem(position=place, name=step.name, item=step.url) for place, step in enumerate(steps, 1))
    return BreadcrumbList(id=f"{page_url}#duong-dan", item_list_element=tuple(places))


def item_list(page_url: str, entries: Iterable[Entry], total: int, first: int = 1) -> ItemList:
    """The entries of a page of a list of ``total``, counted from ``first`` on."""
    places = (ListItem(position=place, name=entry.name, url=entry.url) for place, entry in enumerate(entries, first))
    return ItemList(id=f"{page_url}#danh-sach", number_of_items=total, item_list_element=tuple(places))
