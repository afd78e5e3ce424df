"""Award facts: who is nominated for, registered for or granted what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from news.importing.facts.award_choices import chosen_before, named_between
from news.importing.facts.award_counts import counted_holders
from news.importing.facts.award_granters import granter_before
from news.importing.facts.award_links import Group, Link, groups_of, named_after
from news.importing.facts.award_lists import lead_of, listed_recipients
from news.importing.facts.award_names import AwardMention
from news.importing.facts.award_references import both_subjects
from news.importing.facts.award_skeleton import Skeleton, skeleton_of
from news.importing.facts.award_status import Verdict, verdict_of
from news.importing.facts.award_subjects import carries_on, lacks_subject, named_before
from news.importing.facts.award_tables import tabled_awards
from news.importing.facts.award_years import Clause, award_years, pledged_year
from news.importing.facts.recipients import Recipient
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence
from news.importing.facts.words import folded
from news.importing.model import AwardFact, Span


def award_facts(scene: Scene, awards: Sequence[AwardMention], default_year: int | None) -> tuple[AwardFact, ...]:
    """Return the awards with their recipients; silent where status or recipient is in doubt. Captions only confirm."""
    found: list[AwardFact] = []
    for sentence in scene.body_sentences():
        inside = [award for award in awards if sentence.start <= award.start < sentence.end]
        if inside:
            found.extend(_Reading(scene, skeleton_of(scene, sentence, inside), awards, default_year).facts())
    return _distinct([*found, *tabled_awards(scene, awards, default_year)])


@dataclass(frozen=True, slots=True)
class _Reading:
    """One sentence being read."""

    scene: Scene
    skeleton: Skeleton
    awards: Sequence[AwardMention]
    default_year: int | None

    def facts(self) -> Iterator[AwardFact]:
        """Yield what each group of awards goes to; a subject goes on receiving until another takes its place."""
        before: tuple[Group, Link] | None = None
        previous: Group | None = None
        for group in groups_of(self.skeleton):
            link = self._link(group, before) or chosen_before(self.skeleton, group, previous)
            previous = group
            if link is None:
                yield from self._counted(group)
                continue
            yield from self._granted(group, link)
            before = (group, link) if link.subject else None

    def _link(self, group: Group, before: tuple[Group, Link] | None) -> Link | None:
        listed = listed_recipients(self.scene, self._clause(group.last))
        if listed:
            return Link(listed, group.first)
        link = named_after(self.skeleton, group) or named_between(self.skeleton, group)
        link = link or named_before(self.skeleton, group)
        if link is None and before is not None and carries_on(self.skeleton, before[0], group):
            return Link(before[1].recipients, group.first, subject=True)
        return link or self._portrayed(group)

    def _portrayed(self, group: Group) -> Link | None:
        """The sentence names nobody: a portrait goes on about its subject."""
        sentence = self.skeleton.sentence
        both = both_subjects(self.scene, sentence.start, self.skeleton.awards[group.first][0].start)
        if both:
            return Link(both, group.first, subject=True)
        if len(self.scene.subjects) != 1 or not lacks_subject(self.skeleton, group):
            return None
        known = next(one.person for one in self.scene.attachments if one.person.identity in self.scene.subjects)
        return Link((Recipient(sentence.start, sentence.start, known.name),), group.first, subject=True)

    def _counted(self, group: Group) -> Iterator[AwardFact]:
        for index in self._signs(group):
            holders = counted_holders(self.skeleton, index)
            if holders:
                yield from self._at(index, Link(holders, index))

    def _granted(self, group: Group, link: Link) -> Iterator[AwardFact]:
        for index in self._signs(group):
            yield from self._at(index, link)

    def _signs(self, group: Group) -> list[int]:
        return [index for index in self.skeleton.awards if group.first <= index <= group.last]

    def _at(self, index: int, link: Link) -> Iterator[AwardFact]:
        text = self.skeleton.text
        lead = lead_of(self.scene.view, self.skeleton.sentence)
        verdict = verdict_of(f"{lead} {text[:index]} {text[index + 1 : link.judged]}")
        if verdict is Verdict.NONE:
            return
        clause = self._clause(index)
        pledged = pledged_year(self.scene, self.skeleton.sentence) if verdict is Verdict.REGISTERED else None
        for award in self.skeleton.awards[index]:
            granter = award.granter or granter_before(self.scene, clause, link.recipients)
            full = replace(award, granter=granter).full_name
            years = award_years(self.scene, clause, link.recipients, pledged or self.default_year)
            for one in link.recipients:
                span = Span(min(one.start, award.start), max(one.end, award.end))
                for year in years:
                    yield AwardFact(full, one.name, one.count, verdict.value, year, span)

    def _clause(self, index: int) -> Clause:
        sentence: Sentence = self.skeleton.sentence
        award = self.skeleton.awards[index][0]
        before = max([sentence.start, *(one.end for one in self.awards if one.end <= award.start)])
        later = min((one.start for one in self.awards if one.start > award.start), default=len(self.scene.view.text))
        return Clause(award, sentence, before, later)


def _distinct(found: Sequence[AwardFact]) -> tuple[AwardFact, ...]:
    """Keep each fact once, in its fullest form."""
    kept: list[AwardFact] = []
    for fact in found:
        twin = next((index for index, one in enumerate(kept) if _same(one, fact)), None)
        if twin is None:
            kept.append(fact)
        elif len(fact.award) > len(kept[twin].award):
            kept[twin] = fact
    return tuple(kept)


def _same(one: AwardFact, other: AwardFact) -> bool:
    if (one.recipient, one.count) != (other.recipient, other.count):
        return False
    short, long = sorted((folded(one.award), folded(other.award)), key=len)
    return long.startswith(short) and (one.year == other.year or None in (one.year, other.year))
