"""Addresses of this room."""

from django.urls import path

from search.public.views import chosen, search

app_name = "search"

urlpatterns = [
    path("tim-kiem/", search, name="search"),
    path("tim-kiem/da-chon/", chosen, name="chosen"),
]
