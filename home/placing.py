"""Who stands where: a story that has a place is passed over everywhere else."""

from collections.abc import Iterable

from home.candidates import Candidate


class Placing:
    """The places given so far."""

    def __init__(self) -> None:
        self._placed: set[int] = set()

    def take(self, wanted: Iterable[Candidate], limit: int) -> list[Candidate]:
        """The first ``limit`` that have no place yet; from now on they have one."""
        taken: list[Candidate] = []
        for candidate in wanted:
            if len(taken) == limit:
                break
            if candidate.key not in self._placed:
                self._placed.add(candidate.key)
                taken.append(candidate)
        return taken

    def first(self, wanted: Iterable[Candidate]) -> Candidate | None:
        """The first that has no place yet."""
        return next(iter(self.take(wanted, 1)), None)

    def waiting(self, wanted: Iterable[Candidate]) -> list[Candidate]:
        """Those that have no place yet."""
        return [candidate for candidate in wanted if candidate.key not in self._placed]
