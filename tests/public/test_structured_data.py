"""What machines read of an article: schema.org, with its corrections, and nothing that could end the script."""

import json
import re
from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from news.articles.models import Correction
from news.public.structured.script import json_ld
from tests.factories.article import NewsItemFactory, at

SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


def told_of(client: Client, article: Any) -> dict[str, Any]:
    page = client.get(article.get_url()).content.decode()
    (found,) = SCRIPT.findall(page)
    (told,) = [node for node in json.loads(found)["@graph"] if node["@type"] == "NewsArticle"]
    return dict(told)


@pytest.mark.django_db
def test_an_article_tells_machines_what_it_tells_readers(client: Client) -> None:
    article = NewsItemFactory(
        title="Khối số 3 sơ kết", lead="Ba việc phải xong.", byline_text="Hà Thu", published_at=at("2026-03-12 08:05")
    )

    told = told_of(client, article)

    assert told["@type"] == "NewsArticle"
    assert told["headline"] == "Khối số 3 sơ kết"
    assert told["description"] == "Ba việc phải xong."
    assert told["datePublished"] == "2026-03-12T08:05:00+07:00"
    assert told["author"] == [{"@type": "Person", "name": "Hà Thu"}]
    assert told["mainEntityOfPage"]["@id"].endswith(article.get_url())
    assert "image" not in told
    assert "correction" not in told


@pytest.mark.django_db
def test_a_correction_stands_there_with_its_time(client: Client) -> None:
    article = NewsItemFactory(corrected_at=at("2026-03-14 09:00"))
    Correction.objects.create(
        article=article.article_ptr,
        written="mười hai đơn vị",
        right="mười ba đơn vị",
        public_note="Số đơn vị là mười ba.",
        noted_at=at("2026-03-13 09:00"),
        published_at=at("2026-03-14 09:00"),
    )

    (correction,) = told_of(client, article)["correction"]

    assert correction["@type"] == "CorrectionComment"
    assert "mười ba" in correction["text"]
    assert correction["datePublished"] == "2026-03-14T09:00:00+07:00"


@pytest.mark.django_db
def test_a_title_cannot_leave_the_script(client: Client) -> None:
    article = NewsItemFactory(title="Sơ kết</script><script>alert(1)</script>")

    assert told_of(client, article)["headline"] == "Sơ kết</script><script>alert(1)</script>"


@given(st.text())
def test_every_text_survives_and_none_ends_the_element(text: str) -> None:
    written = json_ld({"headline": text})

    assert json.loads(written) == {"headline": text}
    assert not re.search("[<>&]", written)
