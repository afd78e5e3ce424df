"""Addresses that stand outside the portal: in feeds, sitemaps and open data."""

from urllib.parse import urljoin

from django.conf import settings


def absolute(address: str) -> str:
    """``address`` below ``SITE_URL``, whatever host the request named; one that is absolute already stays."""
    return urljoin(f"{settings.SITE_URL.rstrip('/')}/", address)
