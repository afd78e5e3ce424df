"""The agency as machines read of it."""

from django.http import HttpRequest

from home.models import Agency
from news.public.metadata.publisher import Publisher, knows_publisher


@knows_publisher
def agency_as_publisher(request: HttpRequest) -> Publisher:
    """The agency of the site; asked for once a request, and the foot of the page needs it as well."""
    agency = Agency.for_request(request)
    return Publisher(agency.name, agency.address, agency.phone, agency.email)
