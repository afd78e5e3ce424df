"""Changes between two versions, as HTML."""

from django import template

from news.desk.comparing import markup

register = template.Library()

register.filter("marked", markup.marked)
register.filter("changed_value", markup.changed)
register.filter("row_values", markup.values)
register.filter("gone", markup.removed)
