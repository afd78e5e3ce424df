"""Articles with everything that an article can hold."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import transaction
from django.test import TestCase

from news.articles.models import Article
from news.public.pdf.making import make_pdf
from portal.library.making_sizes import make_sizes
from portal.library.models import Image
from tests.factories.article import (
    ConferenceFactory,
    InspectionFactory,
    NewsItemFactory,
    NoticeFactory,
    ProfileFactory,
)
from tests.public.scene import make_full_conference

ALPHABET = (
    "Aa Ăă Ââ Bb Cc Dd Đđ Ee Êê Gg Hh Ii Kk Ll Mm Nn Oo Ôô Ơơ Pp Qq Rr Ss Tt Uu Ưư Vv Xx Yy "
    "à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ "
    "ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ À Ả Ã Á Ạ Ằ Ẳ Ẵ Ắ Ặ Ầ Ẩ Ẫ Ấ Ậ Ề Ể Ễ Ế Ệ Ồ Ổ Ỗ Ố Ộ Ờ Ở Ỡ Ớ Ợ Ừ Ử Ữ Ứ Ự Ỷ Ỹ Ỵ"
)
TABLE = {
    "caption": "Ba chỉ tiêu của quý",
    "columns": [{"type": "text", "heading": "Chỉ tiêu"}, {"type": "text", "heading": "Kết quả"}],
    "rows": [{"values": ["Sáng kiến cấp cơ sở", "41 sáng kiến"]}, {"values": ["Nhà đồng đội", "7 nhà"]}],
}
FACTORIES: dict[str, Any] = {
    "conference": ConferenceFactory,
    "inspection": InspectionFactory,
    "profile": ProfileFactory,
    "news": NewsItemFactory,
    "notice": NoticeFactory,
}
OWN_FIELDS: dict[str, dict[str, Any]] = {
    "inspection": {"reply": "Đơn vị tiếp thu.\n\nSẽ báo cáo lại trước ngày 30/4."},
    "profile": {"role_line": "Tổ trưởng tổ hàn, Xí nghiệp đóng tàu Cửa Lạch", "deeds": "Mười hai sáng kiến."},
    "notice": {"contact": "Phòng Thi đua, phường Bến Đình"},
}


def long_table(rows: int) -> dict[str, Any]:
    """A table that no page has room for, each row with a name of its own."""
    values = [{"values": [f"Tổ sản xuất số {number}", f"{number} sáng kiến"]} for number in range(1, rows + 1)]
    return TABLE | {"rows": values}


def full_body(photograph: Image) -> list[dict[str, Any]]:
    """One block of each kind, and every letter of the alphabet."""
    picture = {"image": photograph.pk, "caption": "Tổ trưởng đọc bảng điểm", "credit": "Đỗ Hải Yến"}
    return [
        {
            "type": "paragraph",
            "value": f"<h2>Việc đã xong</h2><p>{ALPHABET}</p><ul><li>Kè sông</li><li>Cầu treo</li></ul>",
        },
        {
            "type": "paragraph",
            "value": "<ol><li>Họp tổ</li><li>Chấm điểm</li></ol><p>Theo <a href='/don-vi/'>danh bạ</a>.</p>",
        },
        {"type": "image", "value": picture},
        {"type": "gallery", "value": {"title": "Buổi sáng ở xưởng", "images": [picture, picture]}},
        {"type": "quote", "value": {"text": "Ghi tên việc thì phải ghi tên người.", "source": "Ông Lục Văn Tường"}},
        {"type": "table", "value": TABLE},
        {"type": "document", "value": {"title": "Bảng chấm điểm", "number": "12/BC-KTĐ", "note": "", "file": None}},
    ]


@pytest.fixture
def full_article(merger: Any, photograph: Image) -> Callable[..., Any]:
    """Makes an article of a kind with pictures, rows of every sort and a body of all blocks."""

    make_sizes(photograph, ["hero", "portrait", "figure", "gallery"])

    def make(kind: str = "conference", **fields: Any) -> Any:
        given = {"hero_image": photograph, "byline_text": "Hà Thu Lan", "source_name": "Báo Lam Giang"} | fields
        article = FACTORIES[kind](body=full_body(photograph), **OWN_FIELDS.get(kind, {}), **given)
        filled = make_full_conference(merger.before, merger.bloc, merger.person)
        for relation in ("unit_links", "people_links", "document_links", "award_links", "findings", "pacts"):
            for row in getattr(filled, relation).all():
                row.pk, row.article_id = None, article.pk
                row.save()
        return Article.objects.get(pk=article.pk).specific

    return make


@pytest.fixture
def make() -> Callable[[Any], None]:
    """Makes the file of an article as the worker does, with what follows the commit."""

    def made(article: Any) -> None:
        with TestCase.captureOnCommitCallbacks(execute=True), transaction.atomic():
            make_pdf.call(article.pk)

    return made
