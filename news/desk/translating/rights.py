"""Who may begin the English version of a page."""

from typing import Any

from wagtail.models import Page

from portal.pages.alternates import LANGUAGES, ORIGINAL, language_of

TARGET = next(code for code in LANGUAGES if code != ORIGINAL)


def may_translate(user: Any, page: Page) -> bool:
    """Whoever reads the page and may add pages where its English version will stand; a page has one such version."""
    if page.is_root() or language_of(page) != ORIGINAL:
        return False
    place = place_of_translation(page)
    if place is None or page.get_translations().filter(locale__language_code=TARGET).exists():
        return False
    return _may_read(user, page) and bool(place.permissions_for_user(user).can_add_subpage())


def place_of_translation(page: Page) -> Page | None:
    """The page below which the English version belongs; None while nobody has translated that page."""
    parent = page.get_parent()
    if parent.is_root():
        return parent
    above = parent.get_translations().filter(locale__language_code=TARGET).first()
    return above.specific if above else None


def _may_read(user: Any, page: Page) -> bool:
    return page.live or bool(page.specific.permissions_for_user(user).can_edit())
