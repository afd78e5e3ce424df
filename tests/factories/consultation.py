"""Consultations, their nominees and what the people wrote."""

from datetime import date, timedelta
from typing import Any

import factory
from django.core.files.base import ContentFile
from django.utils.timezone import localdate

from news.articles.models import ArticleAward, Notice, NoticeKind, Opinion
from portal.library.models import Document
from tests.factories.article import NoticeFactory
from tests.factories.award import AwardRecordFactory
from tests.factories.person import PersonFactory


def in_days(days: int | None) -> date | None:
    """The day so many days from today."""
    return None if days is None else localdate() + timedelta(days=days)


def consultation(opens: int | None = -3, closes: int | None = 20, **fields: Any) -> Notice:
    """A public consultation that opens and closes so many days from today."""
    given = {
        "notice_kind": NoticeKind.CONSULTATION,
        "opens_on": in_days(opens),
        "closes_on": in_days(closes),
        "contact": "Phòng Thi đua, số 1 đường Thử; gopy@thu.example",
    }
    return NoticeFactory(**given | fields)  # type: ignore[no-any-return]


def nominee(notice: Notice, name: str = "Trần Thử", **fields: Any) -> ArticleAward:
    """A person proposed, filed in the ledger as consulted about, with a summary of merit."""
    person = PersonFactory(full_name=name)
    record = AwardRecordFactory(person=person, steps=["nominated", "consulted"])
    given = {
        "record": record,
        "person": person,
        "recipient_text": name,
        "award_text": record.award_name,
        "merit": f"Thành tích của {name}.",
        "place_text": "Trạm Thử nghiệm số 4",
        "sort_order": notice.award_links.count(),
    }
    return ArticleAward.objects.create(article=notice, **given | fields)


def report_file(title: str = "Báo cáo thành tích") -> Document:
    """A file of the library."""
    return Document.objects.create(title=title, file=ContentFile(b"%PDF-1.7 thu", name="bao-cao.pdf"))


class OpinionFactory(factory.django.DjangoModelFactory[Opinion]):
    """An opinion with all that its sender wrote."""

    class Meta:
        model = Opinion

    notice = factory.LazyFunction(consultation)
    name = factory.Sequence(lambda number: f"Người Góp {number}")
    phone = "0912000000"
    address = "Thôn Thử, xã Nghiệm"
    text = "Tôi đồng ý với danh sách."
