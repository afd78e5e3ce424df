"""Old addresses of pages that were published keep working; drafts leave no trace."""

from typing import Any

from django.dispatch import receiver
from wagtail.contrib.redirects.signal_handlers import create_redirects
from wagtail.models import Page, Site
from wagtail.signals import page_slug_changed, post_page_move


def _sites_of(page: Page) -> list[Site]:
    site_ids = [option.site_id for option in page._get_relevant_site_root_paths(cache_object=page)]
    return list(Site.objects.filter(id__in=site_ids).exclude(root_page=page))


@receiver(page_slug_changed)
def redirect_after_slug_change(instance_before: Page, instance: Page, **_kwargs: Any) -> None:
    """A new slug of a page that readers have seen redirects from the old one, descendants included."""
    if instance_before.live or instance_before.first_published_at:
        create_redirects(page=instance, page_old=instance_before, sites=_sites_of(instance))


@receiver(post_page_move)
def redirect_after_move(instance: Page, url_path_before: str, url_path_after: str, **_kwargs: Any) -> None:
    """A page that readers have seen redirects from where it was; a mere change of order does not."""
    if url_path_before == url_path_after or not (instance.live or instance.first_published_at):
        return
    page = instance.specific
    before = type(page)()
    before.__dict__.update(page.__dict__)
    before.url_path = url_path_before
    create_redirects(page=page, page_old=before, sites=_sites_of(page))
