"""The second look at the best candidates: how well title and lead answer the query as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import ClassVar

from search.analysis.words import joined_words
from search.documents.kinds import ARTICLE, NAMED
from search.documents.terms import FENCE
from search.query.parsed import ParsedQuery, Slot, Way


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each part of a score counts. ``freshness`` is the most that a brand-new document gains.

    ``FIXED`` names the parts that only make sense together and are no editor's business.
    """

    FIXED: ClassVar[frozenset[str]] = frozenset({"field_words", "field_pairs", "whole_title", "guess"})

    words: float = 1.0
    title: float = 0.4
    lead: float = 0.15
    pairs: float = 0.3
    field_words: float = 0.6
    field_pairs: float = 0.8
    title_share: float = 0.3
    whole_title: float = 0.3
    one_name: float = 0.6
    own_name: float = 0.8
    own_code: float = 1.0
    body: float = 1.0
    captions: float = 1.0
    exact_title: float = 0.5
    exact_lead: float = 0.15
    guess: float = -0.3
    freshness: float = 0.3
    half_life_days: float = 365.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the second look sees: canonical words of title and lead, the first ranking (0 to 1), folded fenced names.

    ``own_codes`` are the numbers and dates of the document itself.
    """

    title: str
    lead: str
    words: float
    names: str = ""
    age_days: float | None = None
    noun: str = ""
    own_codes: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """``parts`` add up to ``total``; ``covered`` is the share of the query found in title and lead together.

    ``is_record`` says that it is one of the registry's records rather than an article, ``answers_meant`` that title and
    lead have all that was probably meant.
    """

    total: float
    covered: float
    parts: tuple[tuple[str, float], ...]
    is_record: bool = False
    answers_meant: bool = False

    @property
    def answers(self) -> bool:
        """Whether title and lead have all that was asked for."""
        return self.covered >= 1

    @property
    def tells(self) -> bool:
        """Whether an article answers in its title and lead what was typed, or what was meant."""
        return (self.answers or self.answers_meant) and not self.is_record

    def with_part(self, name: str, value: float) -> "Score":
        """The score with one part more."""
        return replace(self, total=self.total + value, parts=(*self.parts, (name, value)))


class Scorer:
    """Scores candidates for one query."""

    def __init__(self, query: ParsedQuery, weights: Weights, dated: bool = True) -> None:
        self.weights = weights
        slots = [slot for slot in query.slots if not slot.is_code]
        self.weight = sum(slot.weight for slot in slots)
        self.words = [(slot.weight, f" {slot.typed[0]} ") for slot in slots if _is_one_word(slot)]
        self.choices = [(slot.weight, list(map(_needles, slot.ways))) for slot in slots if not _is_one_word(slot)]
        phrases = [word for phrase in query.phrases for word in phrase]
        words = [*query.words, *phrases]
        self.asked = {*phrases, *(word for way in _ways(slots) for word in way.words)}
        self.typed = f" {' '.join(words)} "
        self.codes = [f" {code} " for code in query.codes]
        self.pairs = [f" {first} {second} " for first, second in pairwise(words)]
        self.exact = [f" {word} " for word in query.exact_words]
        self.dated = dated and not query.only_numbers

    def score(self, candidate: Candidate) -> Score:
        """The score of one candidate."""
        title, lead = f" {joined_words(candidate.title)} ", f" {joined_words(candidate.lead)} "
        in_title, in_lead = self._covered(title), self._covered(lead)
        title_pairs, lead_pairs = _share(self.pairs, title), _share(self.pairs, lead)
        title_share = self._asked_share(title)
        weights = self.weights
        parts = (
            ("words", weights.words * candidate.words),
            ("title", weights.title * in_title),
            ("lead", weights.lead * in_lead),
            ("pairs", weights.pairs * max(title_pairs, lead_pairs)),
            ("whole_field", max(self._whole(in_title, title_pairs), self._whole(in_lead, lead_pairs))),
            ("title_share", weights.title_share * title_share),
            ("whole_title", weights.whole_title * (title_share == in_title == 1)),
            ("one_name", weights.one_name * self._in_one_name(candidate.names)),
            ("own_name", weights.own_name * self._as_own_name(candidate)),
            ("own_code", weights.own_code * _share(self.codes, f" {candidate.own_codes} ")),
            ("exact_title", weights.exact_title * _share(self.exact, f" {candidate.title} ")),
            ("exact_lead", weights.exact_lead * _share(self.exact, f" {candidate.lead} ")),
            ("freshness", self._freshness(candidate.age_days)),
        )
        covered = max(in_title, in_lead, self._covered(title + lead))
        return Score(sum(value for _name, value in parts), covered, parts, candidate.noun != ARTICLE)

    def _covered(self, text: str) -> float:
        if not self.weight:
            return 0.0
        found = sum([weight for weight, word in self.words if word in text])
        return (found + sum(weight for weight, ways in self.choices if _any_stands(ways, text))) / self.weight

    def _in_one_name(self, names: str) -> float:
        """The square of the largest share of the query that a single name answers: half a name says little."""
        return max((self._covered(f" {name} ") ** 2 for name in names.split(FENCE)), default=0.0) if names else 0.0

    def _as_own_name(self, candidate: Candidate) -> float:
        """1 where the query holds a whole name and all of the query is answered; less where one of both is lacking."""
        if candidate.noun not in NAMED or not candidate.names:
            return 0.0
        answered = self._covered(f" {joined_words(candidate.title)} {joined_words(candidate.lead)} {candidate.names} ")
        return answered**2 * max(self._likeness(name) for name in candidate.names.split(FENCE))

    def _likeness(self, name: str) -> float:
        if " " in name and f" {name} " in self.typed:
            return 1.0
        return (self._covered(f" {name} ") * self._asked_share(name)) ** 2

    def _whole(self, words: float, pairs: float) -> float:
        return self.weights.field_words * words + self.weights.field_pairs * pairs

    def _asked_share(self, title: str) -> float:
        words = title.split()
        return sum(word in self.asked for word in words) / len(words) if words else 0.0

    def _freshness(self, age_days: float | None) -> float:
        if age_days is None or not self.dated:
            return 0.0
        return float(self.weights.freshness * 0.5 ** (max(age_days, 0.0) / self.weights.half_life_days))


class CorrectingScorer:
    """Scores by the query as typed and as probably meant; the better one counts, less something for the guess."""

    def __init__(self, typed: Scorer, meant: Scorer | None) -> None:
        self.typed = typed
        self.meant = meant

    def score(self, candidate: Candidate) -> Score:
        """The better of both scores; ``covered`` stays that of the query as typed."""
        typed = self.typed.score(candidate)
        if self.meant is None:
            return typed
        meant = self.meant.score(candidate)
        guess = self.typed.weights.guess
        if meant.total + guess <= typed.total:
            return typed
        return replace(meant, covered=typed.covered, answers_meant=meant.answers).with_part("guess", guess)


def _ways(slots: Sequence[Slot]) -> list[Way]:
    return [way for slot in slots for way in slot.ways]


def _is_one_word(slot: Slot) -> bool:
    return len(slot.ways) == len(slot.typed) == 1


def _needles(way: Way) -> list[str]:
    """What must stand in a text for a way to be said: all its words, or the row of them."""
    return [f" {' '.join(way.words)} "] if way.together else [f" {word} " for word in way.words]


def _any_stands(ways: Sequence[Sequence[str]], text: str) -> bool:
    return any(all(needle in text for needle in needles) for needles in ways)


def _share(asked: Sequence[str], text: str) -> float:
    return sum([part in text for part in asked]) / len(asked) if asked else 0.0
