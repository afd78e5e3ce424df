"""Parts of dates as the reader writes them."""

from django import template

from portal.vietnamese.reader import day_and_month, month_alone

register = template.Library()
register.filter("day_and_month", day_and_month)
register.filter("month_alone", month_alone)
