"""The worker's part of the library."""

import structlog
from django_tasks import task

from portal.library.making_sizes import make_sizes
from portal.library.models import Image
from portal.operations.tasks import SLOW

log = structlog.get_logger("portal.library")


@task(queue_name=SLOW, priority=20)
def make_sizes_for(image_id: int, places: list[str]) -> None:
    """Make what is missing of a picture for these places, if the picture is still there and can be read."""
    image = Image.objects.filter(pk=image_id).first()
    if image is None:
        return
    try:
        make_sizes(image, places)
    except OSError as error:
        log.warning("picture cannot be read", image=image_id, error=str(error))
