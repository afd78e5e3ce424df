"""Who may do what to articles, sections and the news index, whichever path asks: form, menu, bulk action, action class.

Page permissions granted at the news index or below speak of articles; those granted above it speak of structure, that
is, of the index and its sections. Publishing is nobody's right, superusers included: an article goes live only when
the last task of its workflow is approved, when its approved time comes, or by a command that acts for no user.
"""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.utils.functional import cached_property
from django.utils.module_loading import import_string
from wagtail.models import Page, PagePermissionTester

NEWS_INDEX_DEPTH = 3
EVERY_RIGHT = frozenset({"add", "change", "publish", "lock", "unlock", "bulk_delete"})


class NewsroomPermissionTester(PagePermissionTester):
    """Adds to Wagtail's tester: rights over articles (``permissions``) apart from rights over the structure."""

    def __init__(self, user: Any, page: Page) -> None:
        super().__init__(user, page)
        self.permissions = self._rights(granted_above_index=False)
        self.structure = self._rights(granted_above_index=True)

    def _rights(self, *, granted_above_index: bool) -> frozenset[str]:
        if not self.user.is_active:
            return frozenset()
        if self.user.is_superuser:
            return EVERY_RIGHT
        return frozenset(
            row.permission.codename.rsplit("_", maxsplit=1)[0]
            for row in self.permission_policy.get_cached_permissions_for_user(self.user)
            if self.page.path.startswith(row.page.path) and (row.page.depth < NEWS_INDEX_DEPTH) == granted_above_index
        )

    def can_set_view_restrictions(self) -> bool:
        """Never: news is public or not published; a password on it would be a take-down without a trace."""
        return False

    def can_reorder_children(self) -> bool:
        """Never: order by hand means loading a whole section, and moving one page rewrites the paths of the rest."""
        return False


class ArticlePermissionTester(NewsroomPermissionTester):
    """Rights over one article: Wagtail's questions, put to the rules that the setting ``ARTICLE_RULES`` names.

    The setting is the dotted name of a function that takes a user and a page and gives the keys of the actions that are
    open; it is asked once for a tester.
    """

    @cached_property
    def open_actions(self) -> frozenset[str]:
        """Keys of what the person may do to the article now."""
        rules: Callable[[Any, Page], frozenset[str]] = import_string(settings.ARTICLE_RULES)
        return rules(self.user, self.page)

    def can_edit(self) -> bool:
        """Opening the editing form; whether it takes anything is said by the locks."""
        return "view" in self.open_actions

    def can_submit_for_moderation(self) -> bool:
        """Handing in."""
        return self.page.has_workflow and "submit" in self.open_actions

    def can_publish(self) -> bool:
        """Never: only an approval publishes."""
        return False

    def can_unschedule(self) -> bool:
        """Pulling an approved article back before its time."""
        return "pull_back" in self.open_actions

    def can_unpublish(self) -> bool:
        """Take-down, also while an update of the article is under review."""
        return "take_down" in self.open_actions

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """Only what no reader has seen and nobody is reviewing."""
        return "delete" in self.open_actions

    def can_move(self) -> bool:
        """To another section, which gives the article another address."""
        return "move" in self.open_actions

    def can_move_to(self, destination: Page) -> bool:
        """Only where this kind of page may stand and the person may write; the rules say who moves what is live."""
        if self.page == destination or not self.can_move():
            return False
        if not self.page.is_child_of(destination) and not self.page.specific.can_move_to(destination):
            return False
        return destination.specific.permissions_for_user(self.user).can_add_subpage()

    def can_copy(self) -> bool:
        """As a new draft."""
        return "copy" in self.open_actions

    def can_lock(self) -> bool:
        """Never: whoever edits holds the article by a claim, which others see and can take over."""
        return False


class StructurePermissionTester(NewsroomPermissionTester):
    """Rights over the news index and the sections."""

    def can_edit(self) -> bool:
        """Writing articles below gives no say in the structure."""
        return "change" in self.structure

    def can_publish(self) -> bool:
        """Sections are published by those who keep the structure, without a workflow."""
        return "publish" in self.structure

    def can_unpublish(self) -> bool:
        """As publishing, and only what is live."""
        return self.page.live and "publish" in self.structure

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """Only what is empty: nothing published may vanish with what stands above it."""
        return self.page.is_leaf() and "publish" in self.structure

    def can_move(self) -> bool:
        """Never: sections have one place."""
        return False

    def can_copy(self) -> bool:
        """Never: a copied branch would carry live copies of its articles."""
        return False


class SectionPermissionTester(StructurePermissionTester):
    """Rights over a section, below which articles are written."""

    def can_add_subpage(self) -> bool:
        """Whoever may write articles."""
        return "add" in self.permissions and super().can_add_subpage()

    def can_publish_subpage(self) -> bool:
        """Never: only an approval publishes."""
        return False


class NewsIndexPermissionTester(StructurePermissionTester):
    """Rights over the news index, below which sections are made."""

    def can_add_subpage(self) -> bool:
        """Sections are structure."""
        return "add" in self.structure

    def can_publish_subpage(self) -> bool:
        """Sections are structure."""
        return "publish" in self.structure
