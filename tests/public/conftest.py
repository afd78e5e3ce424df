"""Fixtures of the public pages."""

import io
from dataclasses import dataclass

import pytest
from django.core.files.base import ContentFile
from PIL import Image as Picture

from news.articles.models import Article
from news.registry.models import AwardRecord, Bloc, Person, Unit
from portal.library.models import Image
from tests.public.scene import make_award, make_bloc, make_full_conference, make_person, make_unit, merge


@dataclass(frozen=True, slots=True)
class Merger:
    """Two departments that became one in 2025, their bloc, and a conference of the year before."""

    before: Unit
    after: Unit
    bloc: Bloc
    person: Person
    conference: Article
    granted: AwardRecord


@pytest.fixture
def merger(db: None) -> Merger:
    """The scene in which most pages have something to show."""
    before = make_unit("Sở Giao thông vận tải tỉnh Lam Giang", "2000", "2025-02-28")
    after = make_unit("Sở Xây dựng tỉnh Lam Giang", "2000")
    merge([before], after, "2025-03-01")
    bloc = make_bloc("Khối thi đua Kinh tế – Kỹ thuật tỉnh Lam Giang", [before, after], before, year=2024)
    person = make_person()
    granted = make_award(2023, ("nominated", "decided"), unit=before)
    return Merger(before, after, bloc, person, make_full_conference(before, bloc, person), granted)


@pytest.fixture
def photograph(db: None) -> Image:
    """A small photograph with words."""
    content = io.BytesIO()
    Picture.new("RGB", (1600, 1000), (120, 30, 30)).save(content, "JPEG")
    return Image.objects.create(
        title="Hội trường",
        file=ContentFile(content.getvalue(), "hoi-truong.jpg"),
        description="Hội trường kín chỗ",
        caption="Đại biểu nghe báo cáo",
        credit="Hà Thu Lan",
    )
