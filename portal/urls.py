"""All addresses. Rooms are named by dotted strings; nothing is imported from them."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from portal.delivery.api import api_of

handler400 = "portal.delivery.error_handlers.bad_request"
handler403 = "portal.delivery.error_handlers.permission_denied"
handler404 = "portal.delivery.error_handlers.page_not_found"
handler500 = "portal.delivery.error_handlers.server_error"

API_ROUTERS = ("search.public.api.router", "news.public.api.router.router")

urlpatterns = [
    path("", include("portal.operations.urls")),
    path("", include("portal.delivery.urls")),
    path("api/v1/", api_of(API_ROUTERS).urls),
    path("quan-tri/", include("wagtail.admin.urls")),
    path("tep/", include("wagtail.documents.urls")),
    *i18n_patterns(
        path("", include("search.urls")),
        path("", include("news.public.urls")),
        path("", include("home.urls")),
        path("", include("portal.pages.urls")),
        path("", include("wagtail.urls")),
        prefix_default_language=False,
    ),
]
