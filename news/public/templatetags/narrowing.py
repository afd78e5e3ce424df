"""What a list is narrowed by, for the form of its filters."""

from collections.abc import Sequence

from django import template

from news.public.selectors.chosen_filters import ChosenFilter, chosen_filters
from news.public.selectors.filter_field import FilterField

register = template.Library()


@register.simple_tag
def chosen(fields: Sequence[FilterField]) -> list[ChosenFilter]:
    """The conditions of a form, each with the query string that leaves it out."""
    return chosen_filters(fields)
