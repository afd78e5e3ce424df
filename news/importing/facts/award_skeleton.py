"""A sentence in which one sign stands for each name, so that the words between names can be matched at any length."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from news.importing.facts.award_names import AwardMention, state_granters
from news.importing.facts.award_references import references
from news.importing.facts.recipients import Recipient, recipients_in
from news.importing.facts.scene import Scene
from news.importing.facts.sentences import Sentence

AWARD, WHO, OFFICE = "§", "@", "#"


@dataclass(frozen=True, slots=True)
class Skeleton:
    """``text`` in cue form with signs, ``written`` the same in its own case; what a sign stands for by its index."""

    sentence: Sentence
    text: str
    written: str
    awards: dict[int, tuple[AwardMention, ...]]
    recipients: dict[int, Recipient]

    def between(self, start: int, end: int) -> tuple[Recipient, ...]:
        """Return the recipients whose signs stand in ``[start, end)``."""
        return tuple(one for index, one in self.recipients.items() if start <= index < end)


@dataclass(frozen=True, slots=True)
class _Sign:
    start: int
    end: int
    mark: str
    recipient: Recipient | None = None
    awards: tuple[AwardMention, ...] = ()


def skeleton_of(scene: Scene, sentence: Sentence, awards: Sequence[AwardMention]) -> Skeleton:
    """Replace the awards, possible recipients and offices of ``sentence`` by signs."""
    text = written = ""
    by_award: dict[int, tuple[AwardMention, ...]] = {}
    by_recipient: dict[int, Recipient] = {}
    position = sentence.start
    for sign in _signs(scene, sentence, awards):
        text += scene.view.cues[position : sign.start]
        written += scene.view.text[position : sign.start]
        if sign.awards:
            by_award[len(text)] = sign.awards
        elif sign.recipient is not None:
            by_recipient[len(text)] = sign.recipient
        text += sign.mark
        written += sign.mark
        position = sign.end
    text += scene.view.cues[position : sentence.end]
    written += scene.view.text[position : sentence.end]
    return Skeleton(sentence, text, written, by_award, by_recipient)


def _signs(scene: Scene, sentence: Sentence, awards: Sequence[AwardMention]) -> list[_Sign]:
    """Awards win over recipients, names over offices and pronouns."""
    ranked = [
        _award_signs(awards),
        [_recipient_sign(scene, one) for one in recipients_in(scene, sentence.start, sentence.end)],
        [_Sign(start, end, OFFICE) for start, end in state_granters(scene.view, sentence.start, sentence.end)],
        [_Sign(post.start, post.end, OFFICE) for post in scene.posts if sentence.start <= post.start < sentence.end],
        [_Sign(one.start, one.end, WHO, one) for one in references(scene, sentence)],
    ]
    kept: list[_Sign] = []
    for signs in ranked:
        kept += [sign for sign in signs if not _overlaps(sign, kept)]
    return sorted(kept, key=lambda sign: sign.start)


def _award_signs(awards: Sequence[AwardMention]) -> list[_Sign]:
    starts = dict.fromkeys(award.start for award in awards)
    groups = [tuple(award for award in awards if award.start == start) for start in starts]
    return [_Sign(group[0].start, group[0].end, AWARD, awards=group) for group in groups]


def _recipient_sign(scene: Scene, recipient: Recipient) -> _Sign:
    """A person's sign covers the opener and the posts before the name."""
    start = recipient.start
    for one in scene.people_in(recipient.start, recipient.start + 1):
        start = min([one.person.opener_start, *(post.start for post in one.posts)])
    return _Sign(min(start, recipient.start), recipient.end, WHO, recipient)


def _overlaps(sign: _Sign, others: Iterable[_Sign]) -> bool:
    return any(sign.start < other.end and other.start < sign.end for other in others)
