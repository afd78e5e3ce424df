"""The way from an address down to its page, in every language at once.

Wagtail walks the tree from the front page and asks the database twice at every level. The addresses of this portal are
fixed by ``url_path``, so the page, all that stand above it and its translations are found in one query.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from portal.pages.alternates import language_of

MAX_LEVELS = 8


@dataclass(frozen=True, slots=True)
class Way:
    """The page at a path with those above it, the highest first, and its live versions in other languages."""

    page: Page
    above: Sequence[Page]
    translations: tuple[Page, ...]

    def route(self) -> RouteResult:
        """For Wagtail: the page as what it is, with all that was found along with it."""
        specific = _specific(self.page)
        specific.locale = self.page.locale
        specific.found_below = list(self.above)
        specific.found_translations = self.translations
        return RouteResult(specific)

    def version_in(self, language: str) -> Page | None:
        """The live translation into ``language``."""
        return next((version for version in self.translations if language_of(version) == language), None)


def ways_to(request: HttpRequest, path: str) -> Mapping[str, Way]:
    """The page at ``path`` by the language of the tree it stands in, live or not; a tree without it is missing."""
    site: Site | None = Site.find_for_request(request)
    slugs = [slug for slug in path.split("/") if slug]
    if site is None or len(slugs) > MAX_LEVELS or "\x00" in path:
        return {}
    steps = {
        root.language_code: [
            root.root_path + "".join(f"{slug}/" for slug in slugs[:end]) for end in range(len(slugs) + 1)
        ]
        for root in Site.get_site_root_paths()
        if root.site_id == site.pk
    }
    found = _pages_at(steps.values())
    by_path = {page.url_path: page for page in found}
    return {
        language: _way([by_path[step] for step in down if step in by_path], found)
        for language, down in steps.items()
        if down[-1] in by_path
    }


def _pages_at(ways: Any) -> Sequence[Page]:
    """The pages at all steps, and the live translations of those at the ends."""
    steps = [step for way in ways for step in way]
    ends = [way[-1] for way in ways]
    on_the_way = _at(steps)
    versions = Page.objects.order_by().live().filter(translation_key__in=_at(ends).values("translation_key"))
    return list(on_the_way.select_related("locale").union(versions.select_related("locale")))


def _specific(page: Page) -> Any:
    """The page as what it is, with the relations that its kind names."""
    along = getattr(page.specific_class, "fetched_along", ())
    if not along:
        return page.specific
    return page.specific_class._base_manager.select_related(*along).get(pk=page.pk)


def _at(paths: Sequence[str]) -> Any:
    """By slug too, because slugs have an index and paths have none."""
    return Page.objects.filter(slug__in={path.split("/")[-2] for path in paths}, url_path__in=paths).order_by()


def _way(down: Sequence[Page], found: Sequence[Page]) -> Way:
    page = down[-1]
    same = (other for other in found if other.translation_key == page.translation_key and other.pk != page.pk)
    return Way(page, down[:-1], tuple(version for version in same if version.live))
