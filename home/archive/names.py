"""Invented names of places and people: a few in everybody's mouth, thousands that come once."""

from home.archive.chance import Chance
from home.archive.wording import Wording


def communes(wording: Wording, chance: Chance, number: int) -> list[str]:
    """Different names of communes: ``Tân Phú``."""
    names: dict[str, None] = {}
    first, second = chance.pool(wording["toponym"]), chance.pool(wording["toponym"])
    while len(names) < number:
        pair = first.draw(), second.draw()
        if pair[0] != pair[1]:
            names[" ".join(pair)] = None
    return list(names)


def hamlets(wording: Wording, chance: Chance, number: int) -> list[str]:
    """Names of hamlets in many languages: ``bản Nà Khoong``."""
    kind, onset = chance.pool(wording["hamlet_kind"]), wording["onset"]

    def syllable() -> str:
        return (chance.one_of(onset) + chance.one_of(wording["rime"])).capitalize()

    return [f"{kind.draw()} {syllable()} {syllable()}" for _ in range(number)]


def people(wording: Wording, chance: Chance, number: int) -> list[str]:
    """Full names, some of them borne by several people."""
    family, middle, given = (chance.pool(wording[name]) for name in ("family", "middle", "given"))
    return [f"{family.draw()} {middle.draw()} {given.draw()}" for _ in range(number)]
