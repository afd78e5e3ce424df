"""An archive repeats few words many times: each is analysed once and then looked up."""

from collections.abc import Callable

MOST_REMEMBERED = 50_000


class WordMemory(dict[str, str]):
    """A run of letters and signs without blanks → its words, as ``analyse`` gives them, joined by blanks.

    Blanks of every kind end a word and its reading, so that a text is the sum of its runs. Forgets everything when it
    holds ``most`` runs: what is common is soon back.
    """

    def __init__(self, analyse: Callable[[str], list[str]], most: int = MOST_REMEMBERED) -> None:
        super().__init__()
        self.analyse = analyse
        self.most = most

    def __missing__(self, run: str) -> str:
        """Analyse a run that is met for the first time."""
        if len(self) >= self.most:
            self.clear()
        found = self[run] = " ".join(self.analyse(run))
        return found

    def joined(self, text: str) -> str:
        """All words of ``text`` joined by blanks."""
        return " ".join(filter(None, map(self.__getitem__, text.split())))
