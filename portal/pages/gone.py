"""What an address says whose page readers could read once. Registered from above, so that pages import nobody."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.models import Page

GoneAnswer = Callable[[Any, HttpRequest], HttpResponse | None]

_answers: list[GoneAnswer] = []


def answers_for_gone_pages(answer: GoneAnswer) -> GoneAnswer:
    """Decorate a function ``(page, request) -> response or None``; the first response is the answer of the address."""
    _answers.append(answer)
    return answer


def gone_answer(page: Page, request: HttpRequest) -> HttpResponse | None:
    """What to say at the address of a page that is not live; None where nobody has an answer, as for a draft."""
    found = (answer(page, request) for answer in _answers)
    return next((response for response in found if response is not None), None)
