"""Feeds at three file names under each address that has one."""

from collections.abc import Callable

from django.http.response import HttpResponseBase
from django.urls import URLPattern, path

from news.public.feeds import views
from news.public.feeds.response import FORMATS

Sources = tuple[str, str, Callable[..., HttpResponseBase]]
SOURCES: tuple[Sources, ...] = (
    ("", "site", views.site_feed),
    ("tin-tuc/<slug:slug>/", "section", views.section_feed),
    ("don-vi/<slug:slug>/", "unit", views.unit_feed),
    ("khoi-thi-dua/<slug:slug>/", "bloc", views.bloc_feed),
    ("khen-thuong/<slug:slug>/", "award", views.award_feed),
)

urlpatterns: list[URLPattern] = [
    path(f"{address}{file}", view, {"file": file}, name=f"{source}_{file.split('.')[0]}")
    for address, source, view in SOURCES
    for file in FORMATS
]
