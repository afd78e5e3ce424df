"""Roles told by where a name stands rather than by a verb: under a text, behind its quotation, after "theo"."""

from collections.abc import Iterator

from news.importing.facts.attachment import Attachment
from news.importing.facts.people import SIGNED
from news.importing.facts.scene import Scene
from news.importing.facts.view import cue_pattern

_ACCORDING = cue_pattern(r"(?:^|[.!?]\s|\n|,\s|;\s)theo (?:lời (?:của )?|ý kiến (?:của )?|chia sẻ của )?$")
_QUOTATION = cue_pattern(r"[.!?,\w]\"\s*[-,]\s*$")
_ASIDE = 24


def told_by_place(scene: Scene) -> Iterator[tuple[str, str]]:
    """Yield (identity, role) of each person whose place in the text tells what he does."""
    for one in scene.attachments:
        before = scene.view.cues[max(0, one.lead - _ASIDE) : one.lead]
        if _signs(scene, one):
            yield one.person.identity, "signatory"
        elif _ACCORDING.search(before) or _QUOTATION.search(before):
            yield one.person.identity, "quoted"


def _signs(scene: Scene, one: Attachment) -> bool:
    post = one.posts[0] if one.posts else None
    if post is None or post.end > one.person.opener_start:
        return False
    return SIGNED.fullmatch(scene.view.cues, post.end, one.person.opener_start) is not None
