"""Who publishes the portal. The room above knows the agency and registers here how it is found."""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.templatetags.static import static

from news.public.structured.organization import GovernmentOrganization
from portal.delivery.site_address import absolute


@dataclass(frozen=True, slots=True)
class Publisher:
    """The agency as pages name it; what is not filed is empty."""

    name: str
    address: str = ""
    phone: str = ""
    email: str = ""

    def as_organization(self) -> GovernmentOrganization:
        """The agency in the graph of a page."""
        return GovernmentOrganization(
            id=f"{absolute('/')}#co-quan",
            name=self.name,
            url=absolute("/"),
            logo=absolute(static("img/seal.svg")),
            address=self.address,
            telephone=self.phone,
            email=self.email,
        )


PublisherSource = Callable[[HttpRequest], Publisher]
_sources: list[PublisherSource] = []


def knows_publisher(source: PublisherSource) -> PublisherSource:
    """Decorate the function that finds the publisher; the last one counts."""
    _sources[:] = [source]
    return source


def publisher_of(request: HttpRequest) -> Publisher:
    """The agency behind the portal; the portal's own name where none is filed."""
    found = _sources[0](request) if _sources else Publisher("")
    return found if found.name else Publisher(settings.WAGTAIL_SITE_NAME)
