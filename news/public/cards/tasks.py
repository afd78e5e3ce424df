"""The worker's part of the cards."""

from django_tasks import task

from news.public.cards.design import Subject
from news.public.cards.making import KINDS, make_card, public_subjects
from portal.operations.tasks import SLOW


@task(queue_name=SLOW, priority=10)
def draw_card(kind: str, pk: int) -> None:
    """Make the card of one page, if readers still see the page."""
    subject = public_subjects(kind).filter(pk=pk).first()
    if subject is not None:
        make_card(subject)


def kind_of(subject: Subject) -> str:
    """The name under which the worker finds the page."""
    return next(kind for kind, model in KINDS.items() if isinstance(subject, model))
