"""Originals are for the desk; readers get sizes of what is public."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from portal.library.models import Image
from tests.desk.steps import signed_in
from tests.factories.user import UserFactory
from tests.library.pictures import bomb, filed, picture_bytes

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def empty_folder(settings: Any, tmp_path: Path) -> None:
    """Files of this test alone."""
    settings.MEDIA_ROOT = tmp_path


def test_a_reader_gets_a_size_and_may_keep_it_for_a_year(client: Client) -> None:
    response = client.get(filed().renditions.get().url)

    assert response.status_code == 200
    assert response["Content-Type"] == "image/webp"
    assert "immutable" in response["Cache-Control"]


@pytest.mark.parametrize("address", ["/media/{name}", "/media/images/../{name}", "/media/cards/%2e%2e/{name}"])
def test_no_public_address_leads_to_an_original(client: Client, address: str) -> None:
    image = filed()

    assert client.get(address.format(name=image.file.name)).status_code == 404


@pytest.mark.parametrize("name", ["a" * 300, "a/" * 2_040])
def test_a_name_longer_than_any_file_has_is_not_found(client: Client, name: str) -> None:
    filed()

    assert client.get(f"/media/images/{name}").status_code == 404


def test_an_original_wants_a_signed_in_person(client: Client) -> None:
    image = filed()

    response = client.get(image.file.url)

    assert response.status_code == 302
    assert reverse("wagtailadmin_login") in response["Location"]


def test_an_editor_opens_the_original(client: Client) -> None:
    data = picture_bytes()
    image = filed(data)

    response = signed_in(UserFactory(role="editor")).get(image.file.url)

    assert response.status_code == 200
    assert b"".join(response) == data  # type: ignore[call-overload]
    assert "private" in response["Cache-Control"]


def test_an_original_whose_file_is_gone_is_not_found() -> None:
    image = filed()
    Path(image.file.path).unlink()

    assert signed_in(UserFactory(role="editor")).get(image.file.url).status_code == 404


def test_the_page_of_a_picture_leads_to_the_original_and_makes_no_public_copy() -> None:
    image = filed()

    page = signed_in(UserFactory(role="editor")).get(reverse("wagtailimages:edit", args=[image.pk]))

    assert page.status_code == 200
    assert image.file.url in page.content.decode()
    assert not image.renditions.filter(filter_spec="original").exists()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("cut.jpg", picture_bytes()[:-900], "bị cắt mất phần cuối"),
        ("bomb.png", bomb(), "quá nhiều điểm ảnh"),
        ("not.jpg", b"no picture", "không phải là hình ảnh"),
    ],
)
def test_hostile_and_broken_files_are_refused_at_the_door(name: str, data: bytes, words: str) -> None:
    upload = {"title": "Ảnh", "file": SimpleUploadedFile(name, data)}

    page = signed_in(UserFactory(role="editor")).post(reverse("wagtailimages:add"), upload)

    assert page.status_code == 200
    assert words in page.content.decode()
    assert not Image.objects.exists()


def test_a_sound_picture_is_taken_in_at_the_door() -> None:
    upload = {"title": "Ảnh", "file": SimpleUploadedFile("anh.jpg", picture_bytes()), "collection": 1}

    signed_in(UserFactory(role="editor")).post(reverse("wagtailimages:add"), upload)

    assert Image.objects.count() == 1
