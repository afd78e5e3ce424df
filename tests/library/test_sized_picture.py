"""A page shows what is there and makes nothing."""

from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django_tasks_db.models import DBTaskResult
from PIL import features

from portal.library.making_sizes import make_sizes
from portal.library.models import Image, Rendition
from portal.library.sized_picture import load_sizes, sized
from portal.operations.slow_tasks import run_slow_tasks
from tests.library.pictures import filed, picture_bytes

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def nothing_asked_before(settings: Any, tmp_path: Path) -> None:
    """Other tests had pictures of the same keys."""
    settings.MEDIA_ROOT = tmp_path
    cache.clear()


def _asked() -> int:
    return DBTaskResult.objects.filter(task_path__endswith="make_sizes_for").count()


def test_a_picture_comes_in_every_format_with_its_space_reserved() -> None:
    image = filed()
    make_sizes(image, ["hero"])

    picture = sized(image, "hero")

    assert picture is not None
    assert [source.media_type for source in picture.sources][-1] == "image/webp"
    assert ("image/avif" in [source.media_type for source in picture.sources]) == features.check("avif")
    assert picture.sources[-1].srcset.count(" 480w") == picture.sources[-1].srcset.count(" 1200w") == 1
    assert picture.url.endswith(".jpg")
    assert (picture.width, picture.height) == (1200, 800)
    assert picture.alt == "Hội trường kín chỗ"


def test_until_the_worker_is_done_the_base_stands_in_and_the_worker_is_asked_once() -> None:
    image = filed()
    before = Rendition.objects.count()

    first, second = sized(image, "portrait"), sized(image, "portrait")

    assert first == second
    assert first is not None
    assert (first.width, first.height) == (1280, 800)
    assert Rendition.objects.count() == before
    assert _asked() == 1
    run_slow_tasks()
    made = sized(Image.objects.get(pk=image.pk), "portrait")
    assert made is not None
    assert (made.width, made.height) == (800, 1000)  # of eight hundred lines no taller cut


def test_an_older_cut_stands_in_while_the_new_one_is_made() -> None:
    image = filed(picture_bytes((3000, 800)))
    make_sizes(image, ["portrait"])
    before = sized(image, "portrait")
    image.focal_point_x, image.focal_point_y = 2700, 400
    image.focal_point_width = image.focal_point_height = 200

    assert sized(image, "portrait") == before
    assert _asked() == 1


def test_a_picture_without_any_file_is_left_out() -> None:
    image = filed()
    image.renditions.all().delete()

    assert sized(image, "hero") is None
    assert sized(None, "hero") is None


def test_many_pictures_cost_one_query() -> None:
    images = [filed(name=f"anh-{number}.jpg", title=f"Ảnh {number}") for number in range(4)]
    for image in images:
        make_sizes(image, ["story"])

    with CaptureQueriesContext(connection) as queries:
        load_sizes(images, "story")
        assert all(sized(image, "story") for image in images)

    assert len(queries) == 1


def test_a_small_original_is_offered_in_the_one_size_it_has() -> None:
    image = filed(picture_bytes((300, 200)))
    make_sizes(image, ["figure"])

    picture = sized(image, "figure")

    assert picture is not None
    assert {(source.has_choice, " " in source.srcset) for source in picture.sources} == {(False, False)}
    assert picture.is_small
    assert (picture.width, picture.height) == (300, 200)


@pytest.mark.parametrize(
    ("size", "shape"),
    [((2400, 800), "r30"), ((1600, 900), "r18"), ((1500, 1000), "r15"), ((810, 800), "r10"), ((800, 1200), "r7")],
)
def test_the_shape_is_told_for_the_layout(size: tuple[int, int], shape: str) -> None:
    picture = sized(filed(picture_bytes(size)), "gallery")

    assert picture is not None
    assert picture.shape == shape
