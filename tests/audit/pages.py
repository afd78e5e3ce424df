"""The pages of the audit. A template of ``templates/pages`` without an example address is a finding of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.audit.finding import Finding

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates" / "pages"
# A frame that other templates fill; what only editors see, before they save.
NOT_ADDRESSED = frozenset({"article", "banner_preview"})
# Templates of the gallery of components, which an installation does not serve: see HIDDEN.
DEVELOPERS_PREFIX = "gallery"
# Pages that lie in other folders.
ELSEWHERE = frozenset({"not_there"})


@dataclass(frozen=True, slots=True)
class AuditedPage:
    """An example of ``template`` at ``path``, which answers with ``status``; ``listed`` when search engines keep it."""

    name: str
    template: str
    path: str
    status: int = 200
    listed: bool = True


_NEWS = "/tin-tuc"
_CONFERENCE = f"{_NEWS}/hoi-nghi/khoi-kinh-te-ky-thuat-tinh-tra-bac-tong-ket-nam-2023-chuyen-vai-tro-truong-khoi/"
_CONSULTATION = "lay-y-kien-nhan-dan-de-nghi-tang-huan-chuong-lao-dong-hang-ba-cho-hai-tap-the-va"
# Made by tests.audit.staging: the demo itself has none of them.
GONE_ARTICLE = f"{_NEWS}/phong-trao/sau-thang-moi-xa-go-mot-viec-kho-17-viec-xong-chin-noi-xin-doi-viec/"
ENGLISH_PAGE = "/guide-in-english/"
NO_PDF = f"{_CONFERENCE}pdf/"
PAGES: Sequence[AuditedPage] = (
    AuditedPage("home", "home", "/"),
    AuditedPage("home-en", "home", "/en/"),
    AuditedPage("news", "news_index", f"{_NEWS}/"),
    AuditedPage("section", "section", f"{_NEWS}/hoi-nghi/"),
    AuditedPage(
        "conference",
        "conference",
        _CONFERENCE,
    ),
    AuditedPage(
        "inspection",
        "inspection",
        f"{_NEWS}/kiem-tra/kiem-tra-thi-dua-khen-thuong-tai-ban-quan-ly-cac-khu-cong-nghiep-tinh-tra-bac/",
    ),
    AuditedPage(
        "profile",
        "profile",
        f"{_NEWS}/guong-dien-hinh/bac-si-ma-thi-hien-nguoi-ngoi-o-dau-nay-cua-duong-truyen/",
    ),
    AuditedPage(
        "news-item",
        "news_item",
        f"{_NEWS}/khen-thuong/tam-thu-hoi-bang-khen-cua-cong-ty-co-phan-gach-son-thuy-de-xac-minh-so-lieu/",
    ),
    AuditedPage(
        "notice",
        "notice",
        f"{_NEWS}/thong-bao/tu-01-12-2026-ho-so-de-nghi-khen-thuong-cap-tinh-nop-mot-lan-tren-he-thong-dien/",
    ),
    AuditedPage(
        "consultation-over",
        "consultation",
        f"{_NEWS}/thong-bao/lay-y-kien-nhan-dan-de-nghi-tang-huan-chuong-lao-dong-hang-nhi-cho-benh-vien-da/",
    ),
    AuditedPage("consultation", "consultation", f"{_NEWS}/thong-bao/{_CONSULTATION}/"),
    AuditedPage("opinion", "opinion", f"/lay-y-kien/{_CONSULTATION}/gop-y/", listed=False),
    AuditedPage("opinion-receipt", "opinion_receipt", f"/lay-y-kien/{_CONSULTATION}/gop-y/7KQ4-M2XT/", listed=False),
    AuditedPage("exemplars", "exemplars", "/guong-dien-hinh/"),
    AuditedPage("units", "units", "/don-vi/"),
    AuditedPage("unit", "unit", "/don-vi/ban-quan-ly-cac-khu-cong-nghiep-tinh-lam-giang/"),
    AuditedPage("blocs", "blocs", "/khoi-thi-dua/"),
    AuditedPage("bloc", "bloc", "/khoi-thi-dua/khoi-thi-dua-kinh-te-ky-thuat-tinh-lam-giang/"),
    AuditedPage("ledger", "ledger", "/khen-thuong/"),
    AuditedPage("ledger-empty", "ledger", "/khen-thuong/?nam=1950"),
    AuditedPage("award", "award", "/khen-thuong/chien-si-thi-dua-toan-quoc-ma-thi-hien-2026/"),
    AuditedPage("person", "person", "/nhan-su/ma-thi-hien/"),
    AuditedPage("documents", "documents", "/van-ban/"),
    AuditedPage("document", "document", "/van-ban/quyet-dinh-2390-qd-ubnd-2026/"),
    AuditedPage("movement", "movement", "/phong-trao/moi-xa-go-mot-viec-kho/"),
    AuditedPage("events", "events", "/su-kien/"),
    AuditedPage("corrections", "corrections", "/dinh-chinh/"),
    AuditedPage("consultations", "consultations", "/lay-y-kien/"),
    AuditedPage("site-map", "site_map", "/so-do-trang/"),
    AuditedPage("service", "service_page", "/gioi-thieu/"),
    AuditedPage("english-only", "other_language", ENGLISH_PAGE, listed=False),
    AuditedPage("translated", "service_page", "/en/about/"),
    AuditedPage("original-only", "conference", f"/en{_CONFERENCE}"),
    AuditedPage("search", "search", "/tim-kiem/?q=thi+%C4%91ua", listed=False),
    AuditedPage("search-nothing", "search", "/tim-kiem/?q=qqqqq", listed=False),
    AuditedPage("no-pdf", "not_there", NO_PDF, status=503),
    AuditedPage("gone", "gone", GONE_ARTICLE, status=410),
    AuditedPage("missing", "error", "/khong-co-trang-nay/", status=404),
    AuditedPage("missing-en", "error", "/en/no-such-page/", status=404),
)
# What readers must not find: only the answer is audited.
HIDDEN: Sequence[AuditedPage] = (AuditedPage("gallery", "error", "/thanh-phan/", status=404),)


def templates_in(folder: Path) -> set[str]:
    """The names of the page templates that readers meet at an address."""
    names = {path.stem for path in folder.glob("*.html") if not path.stem.startswith(DEVELOPERS_PREFIX)}
    return (names - NOT_ADDRESSED) | ELSEWHERE


def without_example(templates: Iterable[str], pages: Iterable[AuditedPage]) -> list[Finding]:
    """A finding for each template that no page of the audit shows, and for each example of no template."""
    known, shown = set(templates), {page.template for page in pages}
    return [
        *(Finding("pages", name, "no example address") for name in sorted(known - shown)),
        *(Finding("pages", name, "no such template") for name in sorted(shown - known)),
    ]
