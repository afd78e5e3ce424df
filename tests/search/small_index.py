"""Index files of a few documents, and one-line questions to them."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from search.documents.document import SearchDocument
from search.engines.embedded.building import build
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.embedded.files import IndexFolder
from search.query.parsing import parse_query
from search.query.synonyms import SynonymGroup, SynonymTable

PATIENCE_SECONDS = 60.0
TABLE = SynonymTable(
    [
        SynonymGroup(("khu công nghiệp", "KCN")),
        SynonymGroup(("kinh tế kỹ thuật", "KT-KT", "KTKT")),
        SynonymGroup(("ban quản lý", "BQL"), is_ambiguous=True, context=("KCN",)),
    ]
)


def article(number: int, title: str, **fields: Any) -> SearchDocument:
    """An article listed on the day of its number in 2026."""
    fields.setdefault("listed_at", datetime(2026, 1, 1 + number % 28, tzinfo=UTC))
    fields.setdefault("kind", "news")
    return SearchDocument(key=f"article:{number}", noun="article", title=title, url=f"/tin-tuc/bai-{number}/", **fields)


def engine_of(folder: Path, documents: Iterable[SearchDocument]) -> EmbeddedEngine:
    """An engine over an index of the documents in ``folder`` that gives busy cores time to find everything."""
    files = IndexFolder(folder)
    file = files.new_file()
    build(file, documents, position=0)
    files.put_in_use(file)
    engine = EmbeddedEngine(files)
    engine.readers.budget = PATIENCE_SECONDS
    return engine


def titles(engine: EmbeddedEngine, text: str, **more: Any) -> list[str]:
    """Titles found for ``text``, best first."""
    return [hit.document.title for hit in engine.search(parse_query(text, TABLE, **more)).hits]


BLOC = SearchDocument(
    key="bloc:1",
    noun="bloc",
    kind="bloc",
    title="Khối thi đua Kinh tế – Kỹ thuật tỉnh Lam Giang",
    url="/khoi-thi-dua/kinh-te-ky-thuat/",
    names=("Khối KT-KT", "Trưởng khối năm 2023: Sở Xây dựng"),
    blocs=("kinh-te-ky-thuat",),
)
REVIEW = article(
    1,
    "Khối thi đua Kinh tế – Kỹ thuật sơ kết sáu tháng đầu năm",
    kind="conference",
    lead="Ngày 06/7, các đơn vị thành viên họp tại Sở Xây dựng.",
    body="Theo Công văn số 409/TĐKT-KTKT, khối đã thực hiện xong hai việc.\nBan Quản lý các KCN báo cáo.",
    dates=("2023-07-06",),
    first_day=date(2023, 7, 6),
    last_day=date(2023, 7, 6),
    years=(2023,),
    blocs=("kinh-te-ky-thuat",),
    units=("so-xay-dung",),
)
INSPECTION = article(
    2,
    "Kiểm tra công tác thi đua, khen thưởng tại Ban Quản lý các khu công nghiệp",
    kind="inspection",
    body="Đoàn làm việc ngày 16/10/2023.",
    dates=("2023-10-16",),
    first_day=date(2023, 10, 16),
    last_day=date(2023, 10, 16),
    years=(2023,),
    units=("ban-quan-ly-kcn",),
)
FOREST = article(
    3,
    "Người giữ rừng Hoà Bình",
    kind="profile",
    lead="Ông Lò Văn Thử hai mươi năm ở vườn quốc gia.",
    years=(2025,),
    units=("vuon-quoc-gia",),
)
SCATTERED = article(
    4,
    "Đua thuyền mừng hội, thi nấu cơm",
    body="Hội làng mở ba ngày.",
    years=(2026,),
)
ALL = (BLOC, REVIEW, INSPECTION, FOREST, SCATTERED)
