"""The body of an article in its template."""

from django import template
from django.template.context import Context

from news.articles.models import Article
from news.public.selectors.body_text import BodyText, body_text

register = template.Library()


@register.simple_tag(takes_context=True)
def article_body(context: Context, page: Article) -> BodyText:
    """The rendered blocks of the body; to be taken ``as`` a name before the list of contents is written."""
    around = context.flatten()
    return body_text("".join(block.render_as_block(around) for block in page.body), page.lead)
