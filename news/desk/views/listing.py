"""Lists of sections and articles in the admin."""

from wagtail.admin.views.pages.listing import ExplorableIndexView


class NewestFirstView(ExplorableIndexView):
    """Adds to Wagtail's list: no order by hand, for which the whole section would have to be loaded."""

    def get_valid_orderings(self) -> list[str]:
        """Wagtail's orderings without the tree order; asking for it gives the default."""
        return [name for name in super().get_valid_orderings() if name.removeprefix("-") != self.sort_order_field]
