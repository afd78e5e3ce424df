"""An article is taken down with a reason, at once, and comes back only through approval."""

import io
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image as Picture
from wagtail.models import ReferenceIndex, Revision

from news.articles.models import Article, PublishedVersion, TakeDown, TakeDownReason
from news.desk.corrections.restoring import ask_to_restore
from news.desk.corrections.taking_down import Grounds, take_down
from news.desk.due import publish_due
from portal.library.models import Image
from tests.desk.conftest import Newsroom
from tests.desk.matrix import bulk
from tests.desk.steps import approve, fresh, published_by, signed_in, submit
from tests.factories.article import NewsItemFactory, section
from tests.factories.user import UserFactory

GROUNDS = Grounds(
    TakeDownReason.PERSONAL_DATA, "Đơn ngày 13/10/2026", "Đã gọi điện xin lỗi.", "Bài đã gỡ theo đề nghị."
)
FORM = {
    "reason": "personal_data",
    "legal_basis": "Đơn ngày 13/10/2026",
    "private_note": "Đã gọi điện xin lỗi.",
    "public_sentence": "Bài đã gỡ theo đề nghị.",
    "sure": "on",
}


@pytest.fixture
def photograph(db: None) -> Image:
    """A small photograph."""
    content = io.BytesIO()
    Picture.new("RGB", (40, 30), (120, 30, 30)).save(content, "JPEG")
    return Image.objects.create(title="Hội trường", file=ContentFile(content.getvalue(), "hoi-truong.jpg"))


def _published(room: Newsroom, **fields: Any) -> Any:
    return published_by(room.author, room.editor, room.publisher, **fields)


def _post(user: Any, page: Any, **changes: str) -> Any:
    return signed_in(user).post(reverse("desk_take_down", args=[page.pk]), FORM | changes)


def test_a_publisher_takes_an_article_down_with_reason_and_basis(newsroom: Newsroom) -> None:
    page = _published(newsroom)

    _post(newsroom.publisher, page)

    made = TakeDown.objects.get()
    assert not fresh(page).live
    assert (made.reason, made.legal_basis, made.by) == ("personal_data", "Đơn ngày 13/10/2026", newsroom.publisher)
    assert not Article.public.filter(pk=page.pk).exists()
    assert fresh(page).title == page.title


def test_the_take_down_and_its_grounds_are_a_link_of_the_chain(newsroom: Newsroom) -> None:
    page = _published(newsroom)

    take_down(page, newsroom.publisher, GROUNDS)

    kept = PublishedVersion.objects.filter(article_id=page.pk).order_by("number")
    assert [version.event for version in kept] == ["published", "taken_down"]
    assert "Đơn ngày 13/10/2026" in kept[1].content
    assert "Đã gọi điện" not in kept[1].content


@pytest.mark.parametrize(
    ("field", "said"),
    [("reason", "Chọn lý do gỡ."), ("legal_basis", "Ghi căn cứ"), ("sure", "Đánh dấu xác nhận trước khi gỡ.")],
)
def test_nothing_is_taken_down_without_reason_basis_and_confirmation(newsroom: Newsroom, field: str, said: str) -> None:
    page = _published(newsroom)

    answer = _post(newsroom.publisher, page, **{field: ""})

    assert answer.status_code == 200
    assert said in answer.content.decode()
    assert fresh(page).live


@pytest.mark.parametrize("role", ["author", "editor", "records", "administrator"])
def test_others_take_nothing_down(newsroom: Newsroom, role: str) -> None:
    page = _published(newsroom)

    _post(getattr(newsroom, role), page)

    assert fresh(page).live
    with pytest.raises(PermissionDenied):
        take_down(page, getattr(newsroom, role), GROUNDS)


def test_wagtails_own_page_leads_to_our_form(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    client, url = signed_in(newsroom.publisher), reverse("wagtailadmin_pages:unpublish", args=[page.pk])

    asked, posted = client.get(url), client.post(url)

    assert asked["Location"] == posted["Location"] == reverse("desk_take_down", args=[page.pk])
    assert fresh(page).live


@pytest.mark.parametrize("role", ["publisher", "superuser"])
def test_articles_are_not_taken_down_in_bulk(newsroom: Newsroom, role: str) -> None:
    page = _published(newsroom)

    for target in (page, section()):
        bulk(signed_in(getattr(newsroom, role)), "unpublish", target)

    assert fresh(page).live


def test_articles_do_not_go_along_with_their_section(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    url = reverse("wagtailadmin_pages:unpublish", args=[section().pk])

    signed_in(newsroom.superuser).post(url, {"include_descendants": "on"})

    assert fresh(page).live


def test_an_update_under_review_ends_with_the_take_down(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    page.save_revision(user=newsroom.author)
    page = submit(fresh(page), newsroom.author)

    take_down(page, newsroom.publisher, GROUNDS)

    assert not fresh(page).workflow_in_progress


def test_an_update_with_a_time_does_not_bring_the_article_back(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    revision = page.save_revision(user=newsroom.author)
    Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=timezone.now() - timedelta(minutes=1))

    take_down(page, newsroom.publisher, GROUNDS)
    publish_due()

    assert not fresh(page).live


def test_without_a_reason_to_restore_no_approval_and_no_command_publishes_it_again(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    take_down(page, newsroom.publisher, GROUNDS)
    page = approve(submit(fresh(page), newsroom.author), newsroom.editor)

    with pytest.raises(PermissionDenied):
        approve(page, newsroom.publisher)
    with pytest.raises(PermissionDenied):
        fresh(page).get_latest_revision().publish()


def test_a_publisher_brings_an_article_back_with_a_reason_through_approval(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    take_down(page, newsroom.publisher, GROUNDS)

    url = reverse("desk_restore", args=[page.pk])
    refused = signed_in(newsroom.publisher).post(url, {"reason": ""})
    signed_in(newsroom.publisher).post(url, {"reason": "Gia đình đã đồng ý bằng văn bản."})
    assert refused.status_code == 200
    assert not fresh(page).live
    page = approve(approve(fresh(page), newsroom.editor), newsroom.publisher)

    made = TakeDown.objects.get()
    assert page.live
    assert made.restored_at is not None
    assert (made.restore_reason, made.restore_asked_by) == ("Gia đình đã đồng ý bằng văn bản.", newsroom.publisher)
    assert [kept.event for kept in PublishedVersion.objects.order_by("number")] == [
        "published",
        "taken_down",
        "published",
    ]


@pytest.mark.parametrize("role", ["author", "editor", "administrator"])
def test_only_a_publisher_asks_to_restore(newsroom: Newsroom, role: str) -> None:
    page = _published(newsroom)
    take_down(page, newsroom.publisher, GROUNDS)

    with pytest.raises(PermissionDenied):
        ask_to_restore(page, getattr(newsroom, role), "Vì sao không?")


def test_an_article_can_be_taken_down_again(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    take_down(page, newsroom.publisher, GROUNDS)
    ask_to_restore(page, newsroom.publisher, "Gỡ nhầm.")
    page = approve(approve(fresh(page), newsroom.editor), newsroom.publisher)

    take_down(page, newsroom.publisher, GROUNDS)

    assert TakeDown.objects.count() == 2
    assert TakeDown.objects.standing().count() == 1


def test_an_article_that_went_without_a_record_is_handed_in_like_any_other(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    page.unpublish()

    with pytest.raises(PermissionDenied):
        ask_to_restore(fresh(page), newsroom.publisher, "Đưa lại.")
    assert approve(approve(submit(fresh(page), newsroom.author), newsroom.editor), newsroom.publisher).live


def test_pictures_of_its_own_go_along_and_shared_ones_stay(newsroom: Newsroom, photograph: Image) -> None:
    shared = _copy_of(photograph)
    page = _published(newsroom, hero_image=photograph, social_image=shared)
    ReferenceIndex.create_or_update_for_object(NewsItemFactory(hero_image=shared))
    for image in (photograph, shared):
        image.get_rendition("width-20")

    take_down(page, newsroom.publisher, Grounds(TakeDownReason.PERSONAL_DATA, "Đơn", with_pictures=True))

    assert not photograph.renditions.exists()
    assert shared.renditions.exists()
    assert Image.objects.filter(pk=photograph.pk).exists()


def test_the_form_says_what_goes_and_who_is_told(newsroom: Newsroom, photograph: Image) -> None:
    other = UserFactory(role="publisher", full_name="Triệu Đức Thử")
    page = _published(newsroom, hero_image=photograph)

    shown = signed_in(newsroom.publisher).get(reverse("desk_take_down", args=[page.pk])).content.decode()

    assert "1 ảnh chỉ dùng trong bài này" in shown
    assert str(other) in shown
    assert "Gỡ bài này ngay" in shown


def test_the_book_offers_the_way_back(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    take_down(page, newsroom.publisher, GROUNDS)

    shown = signed_in(newsroom.publisher).get(reverse("desk_corrections")).content.decode()

    assert "0 đính chính, 1 bài gỡ" in shown
    assert reverse("desk_restore", args=[page.pk]) in shown


def test_the_editing_form_offers_what_may_be_done(newsroom: Newsroom) -> None:
    page = _published(newsroom)
    client = signed_in(newsroom.publisher)

    live = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    take_down(page, newsroom.publisher, GROUNDS)
    gone = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()

    assert reverse("desk_correct", args=[page.pk]) in live
    assert reverse("desk_restore", args=[page.pk]) not in live
    assert reverse("desk_restore", args=[page.pk]) in gone


def _copy_of(image: Image) -> Image:
    made = Image.objects.get(pk=image.pk)
    made.pk = made.id = None
    made.save()
    return made
