"""The refusal of a source that holds no article."""


class Unreadable(Exception):
    """The source cannot become an article; ``reason`` is a Vietnamese sentence for the report."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
