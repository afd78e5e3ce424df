"""What follows when a picture comes into the library or is changed."""

from functools import partial
from typing import Any, Final

import structlog
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver

from portal.library.making_sizes import make_base
from portal.library.models import Image
from portal.library.tasks import make_sizes_for

log = structlog.get_logger("portal.library")
FIRST: Final = ("story",)


@receiver(post_save, sender=Image)
def picture_is_in(instance: Image, raw: bool = False, **_kwargs: Any) -> None:
    """A new file is given its base size at once, so that pages have something to show, and lists theirs soon."""
    if raw or not instance.has_new_file:
        return
    instance.has_new_file = False
    try:
        make_base(instance)
    except OSError as error:
        log.warning("picture cannot be read", image=instance.pk, error=str(error))
        return
    transaction.on_commit(partial(make_sizes_for.enqueue, instance.pk, list(FIRST)))
