"""The banners of this minute, without a query for each page."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.core.cache import cache
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils import timezone

from home.models import Banner, BannerKind

KEY = "home.banners"
# Seconds until another process notices a banner that was set for at once; one set ahead appears on the minute.
KEPT_SECONDS = 15


def banners_at(now: datetime) -> Sequence[Banner]:
    """The banners whose window holds ``now``: mourning on top, then by kind, then the one that began first."""
    shown = (banner for banner in _not_over(now) if banner.shown_from <= now)
    return sorted(shown, key=lambda banner: (banner.rank, banner.shown_from, banner.pk))


def look_of(banners: Iterable[Banner]) -> str:
    """The look that banners give the whole portal: ``mourning`` comes before any other, else none."""
    return "mourning" if any(banner.kind == BannerKind.MOURNING for banner in banners) else ""


@receiver([post_save, post_delete], sender=Banner)
def forget_banners(**_kwargs: object) -> None:
    """A change is seen at once where it was made."""
    cache.delete(KEY)


def _not_over(now: datetime) -> list[Banner]:
    kept: list[Banner] = cache.get_or_set(KEY, _stored, KEPT_SECONDS) or []
    return [banner for banner in kept if banner.shown_until > now]


def _stored() -> list[Banner]:
    return list(Banner.objects.filter(shown_until__gt=timezone.now()))
