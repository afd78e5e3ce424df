"""Short cuts from a text to what the importer makes of it."""

from news.importing.cleaning import clean
from news.importing.facts.home_province import home_province
from news.importing.facts.registry_view import RegistryView
from news.importing.facts.structure import Structure, read_structure
from news.importing.facts.units import UnitFinder
from news.importing.facts.view import view_of
from news.importing.model import CleanArticle
from news.importing.readers import read

TITLE = "Khối thi đua các trường nghề bàn việc cuối năm"
PARAGRAPH = (
    "Năm qua, các đơn vị trong khối đã bám sát kế hoạch, giúp nhau tháo gỡ khó khăn và hoàn thành phần lớn chỉ tiêu "
    "được giao; nhiều sáng kiến của người lao động trực tiếp được áp dụng, tiết kiệm cho ngân sách hàng trăm triệu."
)
"""Body text without any fact, long enough to be a paragraph beyond doubt."""


def cleaned(text: str, file_format: str = "text") -> CleanArticle:
    """The cleaned article of a text."""
    return clean(read(text.encode(), "thu.txt", file_format))


def with_body(*lines: str, title: str = "Khối thi đua các trường nghề bàn việc cuối năm") -> CleanArticle:
    """A cleaned article with a title, two plain paragraphs and then ``lines``."""
    return cleaned("\n\n".join([title, PARAGRAPH, PARAGRAPH, *lines]))


def structured(title: str, *paragraphs: str, stamp: str = "") -> Structure:
    """The structure of an article with that title, stamp and body."""
    article = cleaned("\n\n".join(filter(None, [title, stamp, *paragraphs, PARAGRAPH])))
    view = view_of(article.text)
    home = home_province(view)
    return read_structure(article, view, UnitFinder(view, RegistryView(), home, None), home)
