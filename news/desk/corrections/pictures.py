"""The pictures that go with an article that is taken down."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from portal.library.models import Image


def pictures_of_its_own(article: Any) -> list[Image]:
    """Pictures that the article uses and no other public page does."""
    ReferenceIndex.create_or_update_for_object(article)
    images = ContentType.objects.get_for_model(Image)
    found = ReferenceIndex.get_references_for_object(article).filter(to_content_type=images)
    used = Image.objects.filter(pk__in=[int(pk) for pk in found.values_list("to_object_id", flat=True)])
    return [image for image in used.order_by("pk") if not _shown_elsewhere(image, article)]


def withdraw_pictures(article: Any) -> None:
    """Delete every size of them that readers could open. The originals stay in the library."""
    for image in pictures_of_its_own(article):
        for rendition in image.renditions.all():
            rendition.delete()


def _shown_elsewhere(image: Image, article: Any) -> bool:
    pages = ContentType.objects.get_for_model(Page)
    users = ReferenceIndex.get_references_to(image).filter(base_content_type=pages).exclude(object_id=str(article.pk))
    ids = [int(pk) for pk in users.values_list("object_id", flat=True)]
    return bool(Page.objects.filter(pk__in=ids, live=True).exists())
