"""The internal API of the admin, of which the admin itself only reads."""

from typing import Any, ClassVar

from wagtail.admin.api.views import PagesAdminAPIViewSet


class ReadOnlyPagesAPI(PagesAdminAPIViewSet):
    """Adds to Wagtail's endpoint: no actions, since some of them skip the locks of a review."""

    actions: ClassVar[dict[str, Any]] = {}
