"""Addresses of this room."""

from django.urls import include, path

from home.counters.views import note_visit

app_name = "home"

urlpatterns = [
    path("luot-xem/", note_visit, name="visit"),
    path("thanh-phan/", include("home.gallery.urls")),
]
