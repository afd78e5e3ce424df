"""Addresses for monitors."""

from django.urls import path

from portal.operations.views import healthz, readyz

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
]
