"""Pages of the tree, found by their address."""

from django.urls import re_path
from wagtail.urls import serve_pattern

from portal.pages.routing import serve

urlpatterns = [re_path(serve_pattern, serve)]
