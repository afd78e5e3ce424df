"""Who may choose what the front page shows."""

from wagtail.models import PagePermissionTester

CHOOSE = "home.change_homepage"


class FrontPagePermissionTester(PagePermissionTester):
    """Adds to Wagtail's rule a right over this page alone; rights over pages would reach everything below it."""

    def can_edit(self) -> bool:
        """Those who keep the structure, and those who choose."""
        return bool(super().can_edit() or self.user.has_perm(CHOOSE))

    def can_publish(self) -> bool:
        """As editing: a choice is shown at once."""
        return bool(super().can_publish() or self.user.has_perm(CHOOSE))

    def can_unpublish(self) -> bool:
        """Never: a portal has a front page."""
        return False

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """Never, for the same reason."""
        return False

    def can_move(self) -> bool:
        """Never: everything stands below it."""
        return False

    def can_copy(self) -> bool:
        """Never: everything would be copied along."""
        return False

    def can_set_view_restrictions(self) -> bool:
        """Never: a password here would close the whole portal."""
        return False
