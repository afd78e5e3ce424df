"""What the care for Vietnamese costs beside Python's own string methods, on a text of article length."""

import unicodedata

from portal.vietnamese.fold import fold
from portal.vietnamese.slug import slugify
from tests.benchmarks.stopwatch import median_milliseconds, report

SENTENCE = "Hội nghị tổng kết phong trào thi đua và triển khai nhiệm vụ năm 2026 của Khối các cơ quan tham mưu. "
ARTICLE = SENTENCE * 60


def test_text_functions() -> None:
    plain = median_milliseconds(lambda: unicodedata.normalize("NFD", ARTICLE).casefold())

    print(f"\nText of {len(ARTICLE)} letters, beside NFD and casefold")
    print(report("fold", plain, median_milliseconds(lambda: fold(ARTICLE))))
    print(report("slugify (whole text)", plain, median_milliseconds(lambda: slugify(ARTICLE))))
