"""The demo portal as a reader, an editor and a careful records officer find it."""

import io
import re
import unicodedata
from collections import Counter
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth import authenticate
from django.core.management import call_command
from django.db import models
from django.test import Client
from wagtail.models import Page, Revision, TaskState

from home.demo.accounts import ACCOUNTS
from home.models import Agency, HomePage
from news.articles.models import Article, ArticlePerson, Finding, LeadershipOutcome, Pact
from news.registry.models import (
    AwardRecord,
    AwardStatus,
    AwardStatusEvent,
    AwardStep,
    Bloc,
    LegalDocument,
    Movement,
    Person,
    Unit,
    UnitSuccession,
)
from news.registry.models.award_status import GRANTED
from portal.library.models import Image
from tests.factories.unit import heirs_today
from tests.home.demo.conftest import DemoRun, OpenedPage
from tests.home.reach import out_of_reach

pytestmark = [pytest.mark.slow, pytest.mark.django_db]
FIGURE = re.compile(r"<figure.*?</figure>", re.DOTALL)
IMAGE = re.compile(r"<img\b[^>]*>")
DESCRIBED = re.compile(r'alt="[^"]{20,}"')


def in_lam_giang(records: Any) -> Any:
    """Records of the invented province and of the two it came from."""
    return records.filter(province__key__in=("lam-giang", "tra-bac", "lam-son-thuong"))


def test_it_publishes_articles_of_every_kind(demo: DemoRun) -> None:
    kinds = Counter(Article.public.values_list("kind", flat=True))

    assert sum(kinds.values()) >= 30
    assert kinds["conference"] >= 9
    assert kinds["inspection"] >= 4
    assert kinds["profile"] >= 5
    assert kinds["news"] >= 7
    assert kinds["notice"] >= 5


def test_its_page_tree_takes_further_pages_anywhere(demo: DemoRun) -> None:
    assert not any(Page.find_problems())


def test_it_shows_every_stage_of_the_year_of_a_bloc(demo: DemoRun) -> None:
    shown = {key for types in Article.public.values_list("event_types", flat=True) for key in types}

    assert shown >= {
        "launch", "pact_signing", "preliminary_review", "final_review", "first_session", "congress", "thematic",
        "inspection", "honouring_ceremony", "public_consultation", "training", "handover",
    }  # fmt: skip


def test_it_leaves_work_on_the_desk(demo: DemoRun) -> None:
    waiting = Article.objects.filter(live=False)
    scheduled = Revision.page_revisions.filter(approved_go_live_at__isnull=False)

    steps = Counter(TaskState.objects.filter(status="in_progress").values_list("task__name", flat=True))
    assert waiting.count() == 6
    assert scheduled.count() == 2
    assert steps == {"Biên tập": 1, "Duyệt đăng": 1}


def test_the_registry_holds_a_whole_province(demo: DemoRun) -> None:
    kinds = set(in_lam_giang(Unit.objects).values_list("kind__key", flat=True))

    assert in_lam_giang(Unit.objects).count() >= 25
    assert kinds >= {"so", "ban_quan_ly", "quy", "vuon_quoc_gia", "doanh_nghiep", "xa", "phuong", "truong", "benh_vien"}
    assert Person.objects.filter(positions__unit__province__key="lam-giang").distinct().count() >= 12
    assert LegalDocument.objects.count() >= 10
    assert Movement.objects.count() >= 3


def test_blocs_have_members_and_leaders_for_each_year(demo: DemoRun) -> None:
    blocs = in_lam_giang(Bloc.objects).with_members_and_terms()

    assert Counter(bloc.kind for bloc in blocs) == {"khoi": 3, "cum": 2}
    for bloc in blocs:
        first = max(2023, bloc.established.first_day.year)
        for year in range(first, 2027):
            assert bloc.members_in(year), f"{bloc} has no members in {year}"
            assert bloc.leader_in(year), f"{bloc} has no leader in {year}"
            assert bloc.deputies_in(year), f"{bloc} has no deputy in {year}"


def test_a_bloc_bore_another_name_before_the_merger(demo: DemoRun) -> None:
    bloc = Bloc.objects.get(name="Khối thi đua Kinh tế – Kỹ thuật tỉnh Lam Giang")

    terms = {term.year: term.holder_name for term in bloc.terms.filter(role="leader")}
    assert bloc.name_on(bloc.established) == "Khối thi đua Kinh tế – Kỹ thuật tỉnh Trà Bắc"
    assert terms[2023] == "Sở Giao thông vận tải tỉnh Trà Bắc"
    assert terms[2026] == "Sở Xây dựng tỉnh Lam Giang"


def test_mergers_may_be_partial_and_many_to_many(demo: DemoRun) -> None:
    acts = [
        act
        for act in UnitSuccession.objects.prefetch_related("links__predecessor")
        if any("Trà Bắc" in str(unit) for unit in act.predecessors())
    ]

    many = [act for act in acts if len(act.predecessors()) > 1 and len(act.successors()) > 1]
    assert len(acts) >= 10
    assert all(act.legal_basis for act in acts)
    assert any(link.is_partial for act in acts for link in act.links.all())
    assert [sorted(unit.acronym for unit in _names(act.successors())) for act in many] == [["", "BQL KCN Lam Giang"]]


def _names(units: list[Unit]) -> list[Any]:
    return [unit.name_on() for unit in units]


def test_a_department_that_was_divided_has_several_heirs(demo: DemoRun) -> None:
    divided = Unit.objects.get(name="Sở Lao động – Thương binh và Xã hội tỉnh Trà Bắc")

    assert {unit.name for unit in heirs_today(divided)} == {
        "Sở Nội vụ tỉnh Lam Giang",
        "Sở Y tế tỉnh Lam Giang",
        "Sở Giáo dục và Đào tạo tỉnh Lam Giang",
    }


def test_the_ledger_holds_awards_in_every_state(demo: DemoRun) -> None:
    states = set(AwardRecord.objects.values_list("status", flat=True))
    steps = set(AwardStatusEvent.objects.values_list("step", flat=True))

    assert AwardRecord.objects.count() >= 40
    assert states == set(AwardStatus.values)
    assert steps >= {AwardStep.CORRECTED, AwardStep.REVOKED, AwardStep.RESTORED, AwardStep.REISSUED}


def test_no_award_is_granted_without_a_numbered_and_dated_decision(demo: DemoRun) -> None:
    granted = AwardRecord.objects.filter(status__in=GRANTED).select_related("decision")

    assert granted.count() >= 20
    assert all(record.decision and record.decision.number and record.decided for record in granted)


def test_no_article_calls_an_award_granted_that_no_decision_in_the_ledger_ever_gave(demo: DemoRun) -> None:
    claims = [
        link
        for article in Article.public.all()
        for link in article.award_links.filter(reported_status="granted").select_related("record__decision")
    ]

    assert len(claims) >= 10
    for link in claims:
        told = link.article.published_at.date()
        assert link.record.decision, f"{link.article} speaks of {link} without a decision"
        assert link.record.decided.first_day <= told, f"{link.article} precedes the decision on {link}"


def test_histories_run_forward(demo: DemoRun) -> None:
    for record in AwardRecord.objects.prefetch_related("steps"):
        days = [step.happened.value for step in record.steps.all() if step.happened]
        assert days == sorted(days), f"{record} goes back in time"


def test_people_appear_with_the_post_of_that_day(demo: DemoRun) -> None:
    links = ArticlePerson.objects.filter(person__full_name="Đặng Thị Minh Hòa", article__live=True)
    posts = {link.article.published_at.year: f"{link.position}, {link.unit}" for link in links.order_by("pk")}

    assert posts[2023] == "Phó Giám đốc, Sở Giao thông vận tải tỉnh Trà Bắc"
    assert posts[2026] == "Giám đốc, Sở Xây dựng tỉnh Lam Giang"


def test_each_linked_person_held_a_post_that_day(demo: DemoRun) -> None:
    links = ArticlePerson.objects.filter(person__isnull=False)

    assert [str(link) for link in links if not link.position] == []


def test_events_leave_findings_pacts_and_leaders_behind(demo: DemoRun) -> None:
    followed = Finding.objects.filter(followed_in__isnull=False).select_related("article", "followed_in")

    assert followed.count() >= 10
    assert all(found.article.published_at < found.followed_in.published_at for found in followed)
    assert Pact.objects.count() >= 3
    assert LeadershipOutcome.objects.filter(person__isnull=False).exists()
    assert LeadershipOutcome.objects.filter(unit__isnull=False).exists()


def test_bodies_use_every_block(demo: DemoRun) -> None:
    used = {block.block_type for article in Article.public.all() for block in article.body}

    assert used == {"paragraph", "image", "gallery", "quote", "table", "document", "video", "related"}


def test_articles_are_as_long_as_news_is(demo: DemoRun) -> None:
    lengths = {article.title: len(_body_text(article).split()) for article in Article.public.all()}

    assert {title: length for title, length in lengths.items() if not 120 <= length <= 540} == {}


def _body_text(article: Article) -> str:
    return re.sub(r"<[^>]+>", " ", str(article.body.render_as_block()))


def test_every_article_opens_with_its_title(opened: list[OpenedPage]) -> None:
    assert len(opened) >= 30
    for page in opened:
        assert page.status == 200, page.title
        assert re.search(rf"<h1[^>]*>\s*{re.escape(page.title)}", page.html), page.title


def test_every_picture_of_an_article_is_described(opened: list[OpenedPage]) -> None:
    for page in opened:
        figures = [figure for figure in FIGURE.findall(page.html) if "data-embed" not in figure]
        shown = [image for figure in figures for image in IMAGE.findall(figure)]
        assert shown, page.title
        assert not [image for image in shown if not DESCRIBED.search(image)], page.title


def test_no_reader_waits_for_a_picture(opened: list[OpenedPage]) -> None:
    assert [page.title for page in opened if page.new_sizes] == []


@pytest.mark.parametrize("address", ["/", "/don-vi/", "/khoi-thi-dua/", "/khen-thuong/", "/van-ban/", "/su-kien/"])
def test_the_main_pages_open(demo: DemoRun, client: Client, address: str) -> None:
    assert client.get(address).status_code == 200


def test_every_picture_says_what_it_shows_and_that_it_is_drawn(demo: DemoRun) -> None:
    pictures = Image.objects.all()

    assert pictures.count() >= 30
    assert all(image.description and image.caption and image.credit == "Tranh minh họa" for image in pictures)
    assert pictures.exclude(description="").values("description").distinct().count() == pictures.count()


def test_all_texts_are_nfc(demo: DemoRun) -> None:
    wrong = [
        f"{model.__name__}.{field.name}"
        for label in ("articles", "registry", "home", "library")
        for model in apps.get_app_config(label).get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, models.CharField | models.TextField)
        for value in model._default_manager.values_list(field.name, flat=True)
        if isinstance(value, str) and not unicodedata.is_normalized("NFC", value)
    ]

    assert wrong == []


def test_the_front_page_is_arranged(demo: DemoRun) -> None:
    home = HomePage.objects.get(locale__language_code="vi")

    assert home.lead_article is not None
    assert home.exemplar is not None
    assert home.picks.count() >= 2
    assert Agency.objects.get().name == "Sở Nội vụ tỉnh Lam Giang"


def test_five_people_can_sign_in_with_what_was_printed(demo: DemoRun) -> None:
    for account in ACCOUNTS:
        user = authenticate(username=account.group, password=account.password)
        assert user is not None
        assert [group.name for group in user.groups.all()] == [account.group]
        assert len(account.password) >= 12
        assert account.password in demo.output


def test_the_command_tells_its_steps_and_addresses(demo: DemoRun) -> None:
    assert "đơn vị" in demo.output
    assert "/quan-tri/" in demo.output
    assert "Xong sau" in demo.output


def test_a_second_run_changes_nothing(demo: DemoRun) -> None:
    counted = (Article, Unit, Bloc, AwardRecord, Person, Image, Revision)
    before = [model.objects.count() for model in counted]
    out = io.StringIO()

    call_command("load_demo", stdout=out)

    assert [model.objects.count() for model in counted] == before
    assert "không nạp cổng mẫu" in out.getvalue()


def test_every_article_is_four_links_from_the_front_page(client: Client, demo: DemoRun) -> None:
    assert out_of_reach(client) == set()
