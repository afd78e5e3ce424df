"""What the registry tells the rooms above."""

from django.dispatch import Signal

proposal_settled = Signal()
"""A name of the queue was decided. Arguments: ``proposal``; ``record`` is its unit, person or bloc, None if dropped."""
