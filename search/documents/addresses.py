"""Addresses of pages."""

from typing import Any

from wagtail.models import Site


class Addresses:
    """Addresses of many pages, with one look at the sites. Pages keep in it what they know of the sites."""

    def __init__(self) -> None:
        self.is_one_site = len({root.site_id for root in Site.get_site_root_paths()}) == 1

    def of(self, page: Any) -> str:
        """The page's address as ``get_url`` gives it; empty for a page that no site shows."""
        parts = page.get_url_parts(request=self)
        if parts is None or parts[2] is None:
            return ""
        _site, root, path = parts
        return str(path if self.is_one_site else f"{root}{path}")
