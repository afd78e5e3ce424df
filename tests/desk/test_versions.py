"""Every version that readers could read is kept, and tampering with one is found."""

from datetime import UTC, datetime
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models import ProtectedError
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from news.articles.models import AppendOnly, Article, ArticleUnit, PublishedVersion
from news.articles.versions import verification
from news.articles.versions.content import content_of
from news.articles.versions.link import NO_PREVIOUS, Link, canonical
from news.articles.versions.verification import check_chain, verify
from tests.desk.conftest import Newsroom
from tests.desk.steps import approve, draft_by, fresh, published_by, submit
from tests.factories.article import NewsItemFactory
from tests.factories.unit import UnitFactory


def _published(room: Newsroom, **fields: Any) -> Any:
    return published_by(room.author, room.editor, room.publisher, **fields)


def _updated(room: Newsroom, page: Any, **fields: Any) -> Any:
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision(user=room.author)
    return approve(approve(submit(fresh(page), room.author), room.editor), room.publisher)


def _versions(page: Any) -> list[PublishedVersion]:
    return list(PublishedVersion.objects.filter(article_id=page.pk).order_by("number"))


def _verify(*arguments: str) -> tuple[int, str]:
    out, errors = StringIO(), StringIO()
    try:
        call_command("verify_versions", *arguments, stdout=out, stderr=errors)
    except SystemExit as left:
        return int(left.code or 0), errors.getvalue()
    return 0, out.getvalue()


def _tamper(sql: str, *values: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


def test_each_approval_keeps_a_version_with_its_approver_and_the_hash_of_the_one_before(newsroom: Newsroom) -> None:
    page = _updated(newsroom, _published(newsroom), lead="Cập nhật số liệu đến hết quý.")

    first, second = _versions(page)

    assert (first.number, first.previous_hash, first.approved_by) == (1, NO_PREVIOUS, newsroom.publisher)
    assert second.previous_hash == first.hash
    assert "Cập nhật số liệu đến hết quý." in second.content
    assert "Cập nhật số liệu đến hết quý." not in first.content
    assert second.revision_number == fresh(page).live_revision_id


def test_what_a_command_publishes_is_kept_without_an_approver(newsroom: Newsroom) -> None:
    page = draft_by(newsroom.author)

    page.latest_revision.publish()

    assert [(kept.event, kept.approver) for kept in _versions(page)] == [("published", "")]


def test_an_article_that_only_has_a_time_keeps_no_version_yet(newsroom: Newsroom) -> None:
    page = _published(newsroom, go_live_at=timezone.now() + timezone.timedelta(days=1))

    assert not page.live
    assert not _versions(page)


def test_an_article_that_expires_ends_its_chain_with_that(newsroom: Newsroom) -> None:
    page = _published(newsroom)

    page.unpublish(set_expired=True)

    assert [kept.event for kept in _versions(page)] == ["published", "expired"]
    assert _verify() == (0, "Đã kiểm 1 bài, 0 bài có chỗ đứt.\n")


def test_a_version_cannot_be_changed_or_deleted(newsroom: Newsroom) -> None:
    (kept,) = _versions(_published(newsroom))

    with pytest.raises(AppendOnly):
        kept.save()
    with pytest.raises(AppendOnly):
        kept.delete()
    with pytest.raises(AppendOnly):
        PublishedVersion.objects.update(content="{}")
    with pytest.raises(AppendOnly):
        PublishedVersion.objects.all().delete()
    with pytest.raises(AppendOnly):
        PublishedVersion.objects.bulk_update([kept], ["content"])


def test_an_article_with_a_kept_version_cannot_be_deleted_by_any_code(newsroom: Newsroom) -> None:
    page = _published(newsroom)

    with pytest.raises(ProtectedError):
        page.delete()

    assert Article.objects.filter(pk=page.pk).exists()


def test_a_person_who_leaves_takes_no_proof_along(newsroom: Newsroom) -> None:
    name = str(newsroom.publisher)
    page = _published(newsroom)

    newsroom.publisher.delete()

    assert [(kept.approved_by, kept.approver) for kept in _versions(page)] == [(None, name)]
    assert _verify()[0] == 0


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        (
            "UPDATE articles_publishedversion SET content = '{}' WHERE article_id = %s AND number = 1",
            "bản 1: không còn",
        ),
        (
            "UPDATE articles_publishedversion SET approver = 'Ai đó' WHERE article_id = %s AND number = 2",
            "bản 2: không",
        ),
        ("DELETE FROM articles_publishedversion WHERE article_id = %s AND number = 1", "thiếu bản 1"),
        (
            "DELETE FROM articles_publishedversion WHERE article_id = %s AND number = 2",
            "độc giả đang thấy bản lưu khác",
        ),
        ("DELETE FROM articles_publishedversion WHERE article_id = %s", "chưa giữ bản nào"),
        ("UPDATE articles_article SET lead = 'Đổi lén' WHERE page_ptr_id = %s", "“lead”"),
        ("UPDATE wagtailcore_page SET title = 'Đổi lén' WHERE id = %s", "“title”"),
        (
            "UPDATE articles_articleunit SET written_name = 'Đổi lén' WHERE article_id = %s",
            "“unit_links.1.written_name”",
        ),
        ("DELETE FROM articles_articleunit WHERE article_id = %s", "“unit_links”"),
    ],
)
def test_tampering_in_the_database_is_named(newsroom: Newsroom, sql: str, fault: str) -> None:
    page = draft_by(newsroom.author)
    page.unit_links = [ArticleUnit(unit=UnitFactory(), role="host")]
    page.save_revision(user=newsroom.author)
    page = approve(approve(submit(fresh(page), newsroom.author), newsroom.editor), newsroom.publisher)
    _updated(newsroom, page, lead="Bản thứ hai.")
    assert _verify()[0] == 0

    _tamper(sql, page.pk)
    code, said = _verify()

    assert code == 1
    assert fault in said
    assert said.startswith(f"bài {page.pk}")


def test_one_article_is_proved_alone(newsroom: Newsroom) -> None:
    sound, broken = _published(newsroom), _published(newsroom)
    _tamper("UPDATE wagtailcore_page SET title = 'Đổi lén' WHERE id = %s", broken.pk)

    assert _verify("--article", str(sound.pk))[0] == 0
    assert _verify("--article", str(broken.pk))[0] == 1


def test_chains_of_earlier_articles_are_opened_once(db: None) -> None:
    NewsItemFactory(first_published_at=timezone.now())
    NewsItemFactory(live=False, expired=True, first_published_at=timezone.now())
    draft = NewsItemFactory(live=False)
    assert _verify()[0] == 1

    for _ in range(2):
        call_command("open_versions", stdout=StringIO())

    assert [kept.event for kept in PublishedVersion.objects.all()] == ["opened", "opened", "expired"]
    assert not _versions(draft)
    assert _verify()[0] == 0


def test_a_field_that_came_with_an_upgrade_breaks_no_chain(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    _published(newsroom)
    later = {"added_later": "giá trị"}
    monkeypatch.setattr(verification, "content_of", lambda article: content_of(article) | later)

    assert list(verify()) == [None]


def test_proving_takes_as_many_queries_for_eight_articles_as_for_two(newsroom: Newsroom) -> None:
    counts = []
    for more in (2, 6):
        for _ in range(more):
            draft_by(newsroom.author).latest_revision.publish()
        with CaptureQueriesContext(connection) as captured:
            assert set(verify()) == {None}
        counts.append(len(captured))

    assert counts[0] == counts[1]


LINKS = st.lists(
    st.tuples(st.dictionaries(st.text(max_size=8), st.text(max_size=20), max_size=3), st.text(max_size=8)),
    min_size=1,
    max_size=6,
)
CHANGES: dict[str, Any] = {
    "content": lambda old: old + " ",
    "approver": lambda old: old + "x",
    "event": lambda old: "expired" if old != "expired" else "published",
    "number": lambda old: old + 1,
    "revision_number": lambda old: (old or 0) + 1,
    "published_at": lambda old: old.replace(microsecond=(old.microsecond + 1) % 1_000_000),
    "previous_hash": lambda old: old[::-1] if old != old[::-1] else "f" * 64,
    "hash": lambda old: ("0" if old[0] != "0" else "1") + old[1:],
    "article_id": lambda old: old + 1,
}


def _chain(rows: list[tuple[dict[str, str], str]]) -> list[PublishedVersion]:
    made: list[PublishedVersion] = []
    for number, (content, approver) in enumerate(rows, 1):
        previous = made[-1].hash if made else NO_PREVIOUS
        at = datetime(2026, 11, 21, 8, number, tzinfo=UTC)
        link = Link(7, number, "published", at, approver, number, canonical(content), previous)
        made.append(
            PublishedVersion(
                article_id=7,
                number=number,
                event="published",
                published_at=at,
                approver=approver,
                revision_number=number,
                content=link.content,
                previous_hash=previous,
                hash=link.hash,
            )
        )
    return made


@given(LINKS)
def test_an_untouched_chain_is_sound(rows: list[tuple[dict[str, str], str]]) -> None:
    chain = _chain(rows)

    assert check_chain(chain) == (chain[-1], None)


@given(LINKS, st.data())
def test_any_change_of_any_field_of_any_link_is_found(rows: list[tuple[dict[str, str], str]], data: Any) -> None:
    chain = _chain(rows)
    place = data.draw(st.integers(0, len(chain) - 1))
    name = data.draw(st.sampled_from(sorted(CHANGES)))

    setattr(chain[place], name, CHANGES[name](getattr(chain[place], name)))
    _last, broken = check_chain(chain)

    assert broken is not None
    assert broken.number in {chain[place].number, place + 1, place + 2}


@given(LINKS, st.data())
def test_a_link_left_out_or_moved_is_found(rows: list[tuple[dict[str, str], str]], data: Any) -> None:
    chain = _chain([*rows, ({}, "")])
    place = data.draw(st.integers(0, len(chain) - 2))

    moved = [*chain[:place], chain[place + 1], chain[place], *chain[place + 2 :]]

    assert check_chain(chain[:place] + chain[place + 1 :])[1] is not None
    assert check_chain(moved)[1] is not None


def test_a_forger_who_hashes_the_link_anew_is_betrayed_by_the_next_one() -> None:
    chain = _chain([({"title": "Đã tặng"}, "A"), ({"title": "Đề nghị tặng"}, "A")])

    chain[0].content = canonical({"title": "Chưa từng viết"})
    chain[0].hash = chain[0].link.hash

    assert check_chain(chain)[1] is not None


def test_a_live_article_of_which_no_version_is_kept_can_be_deleted_by_code(db: None) -> None:
    article = NewsItemFactory()

    article.delete()

    assert not PublishedVersion.objects.exists()
