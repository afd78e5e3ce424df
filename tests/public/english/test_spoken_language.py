"""The marks on a finished English page."""

import pytest

from portal.delivery.spoken_language import marked


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>Sở Xây dựng</p>", '<p lang="vi">Sở Xây dựng</p>'),
        ("<p class='a'>Sở Xây dựng <b>now</b></p>", "<p class='a'><span lang=\"vi\">Sở Xây dựng</span> <b>now</b></p>"),
        ("<p>now Sở Xây dựng</p>", '<p>now <span lang="vi">Sở Xây dựng</span></p>'),
        ("<p>Sở Nội vụ &amp; Sở Y tế</p>", '<p lang="vi">Sở Nội vụ &amp; Sở Y tế</p>'),
        ('<div lang="vi"><p>Sở Y tế</p></div>', '<div lang="vi"><p>Sở Y tế</p></div>'),
        ('<div lang="vi"><p lang="en">the Sở Y tế</p></div>', None),
        ("<option>Bằng khen của tỉnh</option>", '<option lang="vi">Bằng khen của tỉnh</option>'),
        ("<option>Certificate (Bằng khen)</option>", "<option>Certificate (Bằng khen)</option>"),
        ("<text>before Sở Y tế</text>", '<text>before <tspan lang="vi">Sở Y tế</tspan></text>'),
        ("<script>let a = 'Sở <p>Y tế</p>'</script>", "<script>let a = 'Sở <p>Y tế</p>'</script>"),
        ("<!-- Sở Y tế --><p>a</p>", "<!-- Sở Y tế --><p>a</p>"),
        ("<!-- a > b, Sở Y tế --><p>a</p>", "<!-- a > b, Sở Y tế --><p>a</p>"),
        ("<p>fewer < Sở Y tế</p>", None),
        ("<p>a</p> <", "<p>a</p> <"),
        ('<img src="a.jpg" alt="Đại biểu">', '<img lang="vi" src="a.jpg" alt="Đại biểu">'),
        ('<img src="a.jpg" alt="Delegates">', '<img src="a.jpg" alt="Delegates">'),
        ("<p>line<br>Sở Y tế</p>", '<p>line<br><span lang="vi">Sở Y tế</span></p>'),
        ("<p>Plain English, 16 October 2023</p>", "<p>Plain English, 16 October 2023</p>"),
    ],
)
def test_each_piece_says_its_language_and_nothing_else_changes(page: str, expected: str | None) -> None:
    assert marked(page) == (expected or page.replace("Sở Y tế", '<span lang="vi">Sở Y tế</span>'))


def test_marking_twice_changes_nothing() -> None:
    once = marked("<main><h1>Sở Xây dựng</h1><p>now Sở Nội vụ, before: none</p></main>")

    assert marked(once) == once
