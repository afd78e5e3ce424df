"""Files that stand in the page itself, so that a browser can draw it without asking for anything more.

On a slow telephone line each file that the first picture waits for costs a round trip. The page says in its content
security policy which texts these are, by their SHA-256 (CSP Level 3, 2.3.1), so that no other style or script gets in.
"""

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urljoin

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.contrib.staticfiles.storage import ManifestFilesMixin, staticfiles_storage
from django.core.signals import setting_changed
from django.http import HttpRequest, HttpResponseBase

# Which directive allows each file that a page may hold.
DIRECTIVES = {"css/site.css": "style-src", "js/settings.js": "script-src"}
_ADDRESS = re.compile(r"""url\((["']?)(?P<path>\.\./[^)"']+)\1\)""")


@dataclass(frozen=True, slots=True)
class PageFile:
    """The text of a static file as a page holds it."""

    text: str

    @property
    def source(self) -> str:
        """How a content security policy names it."""
        digest = hashlib.sha256(self.text.encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode()}'"


@cache
def page_file(name: str) -> PageFile | None:
    """A collected file of ``DIRECTIVES``; None in development, where files are sent as they are written."""
    if settings.DEBUG or not isinstance(staticfiles_storage, ManifestFilesMixin):
        return None
    address = staticfiles_storage.url(name)
    with staticfiles_storage.open(staticfiles_storage.stored_name(name)) as file:
        text = file.read().decode()
    return PageFile(_ADDRESS.sub(lambda found: f"url({urljoin(address, found['path'])})", text))


class PolicyMiddleware(CSPMiddleware):  # type: ignore[misc]
    """The content security policy of the settings, which also allows what stands in the pages."""

    def get_policy_parts(self, request: HttpRequest, response: HttpResponseBase, **options: Any) -> PolicyParts:
        """As the parent does, with the files of ``DIRECTIVES``."""
        parts = super().get_policy_parts(request, response, **options)
        update = dict(parts.update or {})
        for directive, source in _allowed().items():
            update[directive] = [*update.get(directive, []), source]
        parts.update = update
        return parts


@cache
def _allowed() -> dict[str, str]:
    found = {directive: page_file(name) for name, directive in DIRECTIVES.items()}
    return {directive: file.source for directive, file in found.items() if file}


def _forget(**_changed: Any) -> None:
    page_file.cache_clear()
    _allowed.cache_clear()


setting_changed.connect(_forget)
