"""The synthetic archive: as many articles as asked for, as whole as if editors had filed them."""

import io
import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from news.articles.models import Article, ArticleUnit, Section
from news.registry.models import AwardRecord, Bloc, BlocTerm, LegalDocument, SuccessionLink, Unit
from news.registry.models.award_status import GRANTED
from portal.library.models import Image
from portal.vietnamese.syllables import vietnamese_rate

pytestmark = [pytest.mark.slow, pytest.mark.django_db]
NUMBER = 120
BOOKKEEPING = ("latest_revision", "live_revision", "latest_revision_created_at")


@pytest.fixture(scope="module")
def archive(django_db_setup: None, django_db_blocker: Any) -> Any:
    """A database with a small archive; taken back after the module. Gives what the command printed."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield generate(NUMBER)
        transaction.set_rollback(True)


def generate(number: int, **options: Any) -> str:
    out = io.StringIO()
    call_command("generate_archive", articles=number, stdout=out, **options)
    return out.getvalue()


def test_it_has_articles_of_every_kind_with_all_that_hangs_on_them(archive: str) -> None:
    kinds = Counter(Article.objects.values_list("kind", flat=True))

    assert sum(kinds.values()) == NUMBER
    assert kinds["news"] > kinds["conference"] > kinds["notice"] > 0
    assert kinds.keys() == {"conference", "inspection", "profile", "news", "notice"}
    for relation in ("unit", "bloc", "people", "document", "award", "movement"):
        assert Article.objects.filter(**{f"{relation}_links__isnull": False}).exists(), relation
    assert Article.objects.filter(findings__isnull=False).exists()
    assert f"Đã nạp {NUMBER} bài" in archive


def test_the_registry_has_names_mergers_terms_and_a_ledger(archive: str) -> None:
    merged = SuccessionLink.objects.select_related("predecessor").first()

    assert merged is not None
    assert not merged.predecessor.is_active
    assert Unit.objects.filter(names__short_name__gt="", aliases__isnull=False).exists()
    assert Bloc.objects.filter(memberships__isnull=False).distinct().count() == Bloc.objects.count()
    assert BlocTerm.objects.filter(role="leader", year=2026).count() == Bloc.objects.count()
    assert not AwardRecord.objects.filter(status__in=GRANTED, decision__isnull=True).exists()
    assert all(award.derived_status() == award.status for award in AwardRecord.objects.all())


def test_derived_columns_are_those_that_saving_would_give(archive: str) -> None:
    for model in (Unit, Bloc, LegalDocument, AwardRecord):
        record: Any = model.objects.order_by("-pk").first()
        before = {name: getattr(record, name, "") for name in ("name", "sort_key", "search_key", "slug")}
        record.save()
        assert {name: getattr(record, name, "") for name in before} == before


def test_the_tree_is_sound(archive: str) -> None:
    assert not any(Page.find_problems())
    for section in Section.objects.all():
        assert section.numchild == section.get_children().count()
    article = Article.objects.order_by("-pk")[0]
    assert article.get_parent().specific_class is Section
    assert article.url == f"/tin-tuc/{article.get_parent().slug}/{article.slug}/"


def test_a_revision_holds_what_the_article_holds(archive: str) -> None:
    for article in Article.objects.all()[:60]:
        stored = json.loads(json.dumps(article.specific.serializable_data(), cls=DjangoJSONEncoder))
        kept = article.latest_revision.content
        for name in BOOKKEEPING:
            stored.pop(name), kept.pop(name)
        # Databases keep the keys of JSON in an order of their own.
        stored["body"], kept["body"] = json.loads(stored["body"]), json.loads(kept["body"])
        assert kept == stored


def test_readers_and_editors_can_open_an_article(archive: str, admin_client: Client, client: Client) -> None:
    for kind in ("conference", "inspection", "profile", "news", "notice"):
        article = Article.public.filter(kind=kind)[0]
        assert client.get(article.url).status_code == 200
        assert admin_client.get(reverse("wagtailadmin_pages:edit", args=[article.pk])).status_code == 200


def test_an_edited_article_keeps_its_rows(archive: str) -> None:
    article = Article.public.filter(kind="conference")[0].specific
    before = list(ArticleUnit.objects.filter(article=article).values_list("pk", flat=True))

    article.save_revision().publish()

    assert list(ArticleUnit.objects.filter(article=article).values_list("pk", flat=True)) == before


def test_pictures_are_real_files(archive: str) -> None:
    images = list(Image.objects.all())

    assert len(images) >= 5
    assert all(Path(image.file.path).stat().st_size > 1_000 for image in images)
    assert all(image.description for image in images)


def test_texts_are_vietnamese_in_whole_sentences_and_vary(archive: str) -> None:
    articles = Article.objects.all()
    text = " ".join(re.sub(r"<[^>]+>", " ", str(article.body)) for article in articles)

    assert vietnamese_rate(text) > 0.9
    assert "{" not in text + "".join(article.title + article.lead for article in articles)
    assert len({article.title for article in articles}) > NUMBER * 0.95
    assert len(set(text.lower().split())) > 1_200


def test_articles_are_spread_over_the_years_in_the_order_of_their_entry(archive: str) -> None:
    years = Counter(day.year for day in Article.objects.values_list("event_first_day", flat=True) if day)
    listed = list(Article.objects.filter(live=True).order_by("pk").values_list("listed_at", flat=True))

    assert years.keys() >= set(range(2015, 2027))
    assert sum(later < earlier for earlier, later in pairwise(listed)) < NUMBER * 0.05
