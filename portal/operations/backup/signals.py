"""What other rooms may do when a portal has come back."""

from django.dispatch import Signal

# Sent after rows and media are in place, with ``tell``: Callable[[str], None], which shows progress.
portal_restored = Signal()
