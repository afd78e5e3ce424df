"""Addresses of the delivery room."""

from django.urls import re_path

from portal.delivery.media import media

urlpatterns = [
    re_path(r"^media/(?P<path>(?:images|cards)/[^\x00]+)$", media, name="media"),
]
