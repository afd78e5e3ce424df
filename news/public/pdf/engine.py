"""The only module that loads WeasyPrint. Import it in the worker alone: it is large, and needs libraries of the system.

Importing raises OSError on a machine without them (``libraries.missing_packages``).
"""

from datetime import date

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from news.public.pdf.assets import OwnAssets

VARIANT = "pdf/ua-1"  # ISO 14289-1


def pdf_of(page: str, style: str, address: str, made_on: date) -> bytes:
    """The tagged PDF of an HTML page; relative addresses in it stand below ``address``.

    The day of making is written by the style, so that ``page`` tells of the article alone.
    """
    assets, fonts = OwnAssets(), FontConfiguration()
    dated = f'{style}\n.made::after{{content:"{made_on:%d/%m/%Y}"}}'
    sheet = CSS(string=dated, font_config=fonts, url_fetcher=assets)
    document = HTML(string=page, base_url=address, url_fetcher=assets)
    made: bytes = document.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant=VARIANT)
    return made
