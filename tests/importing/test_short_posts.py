"""Posts that reports shorten to their first letters."""

import pytest

from tests.importing.people_in_text import posts_in


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("PGĐ", "Phó Giám đốc"),
        ("Phó GĐ", "Phó Giám đốc"),
        ("nguyên PGĐ", "nguyên Phó Giám đốc"),
        ("CVP", "Chánh Văn phòng"),
    ],
)
def test_a_short_post_is_written_out(written: str, post: str) -> None:
    found = posts_in(f"Ông Trần Đình Lộc, {written} Sở Y tế phát biểu.")

    assert found["Trần Đình Lộc"][0] == post
