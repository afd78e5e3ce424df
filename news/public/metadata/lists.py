"""What the lists of the portal say of themselves. A list that a reader has narrowed is followed but not indexed."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from news.public.metadata.feed_links import feeds_of
from news.public.metadata.page_meta import FeedLink
from news.public.metadata.subject import Subject
from news.public.selectors.bloc_directory import BlocDirectory
from news.public.selectors.consultations import Consultations
from news.public.selectors.corrections import PublicBook
from news.public.selectors.document_library import DocumentLibrary
from news.public.selectors.event_page import EventPage
from news.public.selectors.exemplars import Exemplars
from news.public.selectors.ledger import Ledger
from news.public.selectors.ledger_query import LedgerQuery
from news.public.selectors.stories import Story
from news.public.selectors.unit_directory import UnitDirectory
from news.public.structured.dataset import DataDownload, Dataset
from news.public.structured.thing import Reference
from news.public.structured.web_page import CollectionPage, Entry, item_list
from portal.delivery.paging import PageOf
from portal.delivery.site_address import absolute


def units_subject(directory: UnitDirectory) -> Subject:
    """``/don-vi/``."""
    about = _("Cơ quan, đơn vị, doanh nghiệp trong phong trào thi đua, dưới tên hiện nay và mọi tên cũ.")
    entries = [Entry(name=entry.label.text, url=absolute(entry.label.url)) for entry in directory.entries]
    return _list(_("Đơn vị"), about, reverse("public:units"), directory.paging, entries)


def blocs_subject(directory: BlocDirectory) -> Subject:
    """``/khoi-thi-dua/``."""
    about = _("Mỗi khối, cụm thi đua một hồ sơ từng năm: thành viên, Trưởng khối, phát động, sơ kết, tổng kết.")
    entries = [Entry(name=entry.name, url=absolute(entry.url)) for entry in directory.entries]
    return _list(_("Khối, cụm thi đua"), about, reverse("public:blocs"), directory.paging, entries)


def documents_subject(library: DocumentLibrary) -> Subject:
    """``/van-ban/``."""
    about = _("Luật, nghị định, quyết định, kế hoạch về thi đua, khen thưởng được nhắc đến trên cổng.")
    entries = [Entry(name=entry.title, url=absolute(entry.url)) for entry in library.entries]
    return _list(_("Văn bản"), about, reverse("public:documents"), library.paging, entries)


def exemplars_subject(exemplars: Exemplars) -> Subject:
    """``/guong-dien-hinh/``."""
    about = _("Người và tập thể làm việc thật, kể bằng việc có thể kiểm chứng.")
    first = [exemplars.first] if exemplars.first else []
    entries = story_entries([*first, *exemplars.others])
    return _list(_("Gương điển hình"), about, reverse("public:exemplars"), exemplars.paging, entries)


def events_subject(events: EventPage) -> Subject:
    """``/su-kien/``; a month or a year of it is a page in its own right, those of a bloc or a unit are not."""
    title = f"{_('Sự kiện')}, {events.heading}" if events.query.year else _("Sự kiện")
    about = _("Hội nghị, kiểm tra, lễ trao tặng theo ngày diễn ra.")
    entries = story_entries(entry.story for entry in events.entries)
    return _list(title, about, reverse("public:events"), events.paging, entries, events.query.is_narrowed)


def corrections_subject(book: PublicBook) -> Subject:
    """``/dinh-chinh/``."""
    about = _("Những chỗ sai đã sửa và những bài đã gỡ trên cổng, kèm thời điểm.")
    return Subject(
        title=_("Đính chính, gỡ bài"),
        description=about,
        path=reverse("public:corrections"),
        paging=book.paging,
        is_indexed=bool(book.lines),
        page_type=CollectionPage,
    )


def consultations_subject(found: Consultations) -> Subject:
    """``/lay-y-kien/``."""
    about = _("Danh sách được đề nghị khen thưởng đang lấy ý kiến nhân dân, thời hạn và cách góp ý.")
    entries = [Entry(name=entry.title, url=absolute(entry.url)) for entry in found.all]
    return _list(_("Lấy ý kiến nhân dân"), about, reverse("public:consultations"), found.paging, entries)


def site_map_subject() -> Subject:
    """``/so-do-trang/``."""
    about = _("Mọi chuyên mục, danh sách và dữ liệu mở của cổng trên một trang.")
    return Subject(title=_("Sơ đồ trang"), description=about, path=reverse("public:site_map"), page_type=CollectionPage)


def ledger_subject(ledger: Ledger, wanted: LedgerQuery) -> Subject:
    """``/khen-thuong/`` with its open data; a form of award has feeds of its own."""
    about = _(
        "Mọi danh hiệu, hình thức khen thưởng được nêu trên cổng, từ lúc đề nghị đến khi có quyết định, "
        "kể cả khi bị thu hồi."
    )
    address = reverse("public:awards")
    return Subject(
        title=_("Sổ khen thưởng"),
        description=about,
        path=address,
        query=ledger.paging.query,
        paging=ledger.paging,
        is_indexed=not ledger.paging.query and bool(ledger.lines),
        page_type=CollectionPage,
        main=_ledger_data(about, absolute(address)),
        feeds=_form_feeds(ledger, wanted),
    )


def story_entries(stories: Iterable[Story]) -> list[Entry]:
    """Stories as entries of an ``ItemList``."""
    return [Entry(name=story.title, url=absolute(story.url)) for story in stories]


def _list(
    title: str, about: str, path: str, paging: PageOf[Any], entries: list[Entry], narrowed: bool = True
) -> Subject:
    return Subject(
        title=title,
        description=about,
        path=path,
        query=paging.query,
        paging=paging,
        is_indexed=bool(entries) and not (narrowed and paging.query),
        page_type=CollectionPage,
        main=item_list(absolute(path), entries, paging.total) if entries else None,
    )


def _ledger_data(about: str, url: str) -> Dataset:
    return Dataset(
        id=f"{url}#du-lieu",
        name=_("Sổ khen thưởng"),
        description=about,
        url=url,
        in_language=get_language() or settings.LANGUAGE_CODE,
        creator=Reference(f"{absolute('/')}#co-quan"),
        distribution=DataDownload(content_url=absolute(reverse("public:award_csv")), encoding_format="text/csv"),
    )


def _form_feeds(ledger: Ledger, wanted: LedgerQuery) -> tuple[FeedLink, ...]:
    """Those of the form that the reader chose out of the list of forms."""
    choices = next((field.choices for field in ledger.fields if field.name == "hinh_thuc"), ())
    chosen = next((choice for choice in choices if choice.selected and choice.value == wanted.form), None)
    return tuple(feeds_of("award", chosen.value, chosen.label)) if chosen else ()
