"""What a loader notes while it works on one row."""

from dataclasses import dataclass, field

from news.registry.loading.report import Outcome


@dataclass(slots=True)
class Progress:
    """Collects whether the row made or changed anything, and what a person must look at."""

    created: bool = False
    changed: bool = False
    reasons: list[str] = field(default_factory=list)

    def doubt(self, reason: str) -> None:
        """Note a part of the row that was left out."""
        if reason not in self.reasons:
            self.reasons.append(reason)

    def note_change(self, changed: bool = True) -> None:
        """Note that something was written."""
        self.changed = self.changed or changed

    @property
    def outcome(self) -> Outcome:
        """What became of a row that was taken."""
        if self.created:
            return Outcome.CREATED
        return Outcome.UPDATED if self.changed else Outcome.UNCHANGED
