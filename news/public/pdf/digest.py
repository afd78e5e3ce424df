"""The name of one state of a printed page: any other word, status, picture or style makes another."""

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from django.contrib.staticfiles import finders

from news.public.models.article_pdf import DIGEST_LENGTH

STYLE = "css/pdf.css"


@cache
def paper_style() -> str:
    """The style sheet of paper. It never goes over the network and stands as it is in the sources."""
    return Path(str(finders.find(STYLE))).read_text(encoding="utf-8")


def digest_of(page: str) -> str:
    """32 hexadecimal digits for a page, its style and the program that sets it."""
    state = "\0".join((page, paper_style(), version("weasyprint")))
    return blake2b(state.encode(), digest_size=DIGEST_LENGTH // 2).hexdigest()
