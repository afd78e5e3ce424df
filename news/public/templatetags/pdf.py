"""PDF files in templates."""

from django import template

from news.public.pdf.libraries import can_make_pdfs

register = template.Library()


@register.simple_tag
def pdf_address(article_url: str) -> str:
    """Where the PDF of the article stands; "" where none can be made."""
    return f"{article_url}pdf/" if article_url and can_make_pdfs() else ""
