"""Plans, decisions and letters with numbers, and the movements that some of them launched."""

from collections.abc import Sequence
from typing import Final

from home.archive.cast import FIRST_YEAR, LAST_YEAR
from home.archive.chance import Chance
from home.archive.composer import Composer
from news.registry.models import Bloc, DocumentType, LegalDocument, Movement, Unit
from news.registry.models.naming import FENCE, search_key
from portal.vietnamese.fold import fold_key
from portal.vietnamese.slug import slugify

_SYMBOLS: Final = (
    (DocumentType.KE_HOACH, "KH-UBND"),
    (DocumentType.QUYET_DINH, "QĐ-UBND"),
    (DocumentType.CONG_VAN, "TĐKT-KTKT"),
    (DocumentType.HUONG_DAN, "HD-SNV"),
    (DocumentType.BAO_CAO, "BC-TĐKT"),
    (DocumentType.TO_TRINH, "TTr-SNV"),
    (DocumentType.THONG_BAO, "TB-HĐTĐKT"),
)
_MOVEMENTS: Final = 12


def make_documents(
    composer: Composer, units: Sequence[Unit], blocs: Sequence[Bloc], chance: Chance, number: int
) -> list[LegalDocument]:
    """Documents issued by the units."""
    documents = [_document(place, composer, units, blocs, chance) for place in range(1, number + 1)]
    return LegalDocument.objects.bulk_create(documents, batch_size=200)


def _document(
    place: int, composer: Composer, units: Sequence[Unit], blocs: Sequence[Bloc], chance: Chance
) -> LegalDocument:
    kind, symbol = chance.one_of(_SYMBOLS)
    year = chance.number(FIRST_YEAR, LAST_YEAR)
    issued = f"{year}-{chance.number(1, 12):02d}-{chance.number(1, 28):02d}"
    number = f"{chance.number(1, 3_000)}/{symbol}"
    title = composer.write("document_title", {"bloc": chance.one_of(blocs).name, "year": str(year)})
    parts = (number, title, f"{kind.label} {number}")
    return LegalDocument(
        uuid=chance.uuid(),
        slug=f"{slugify(number)}-{place}",
        document_type=kind,
        number=number,
        number_key=fold_key(number),
        issued=issued,
        issuer=chance.one_of(units),
        title=title,
        search_key=FENCE.join(["", *map(fold_key, parts), ""]),
    )


def make_movements(themes: Sequence[str], documents: Sequence[LegalDocument], chance: Chance) -> list[Movement]:
    """Movements under the themes that the articles repeat."""
    return Movement.objects.bulk_create([_movement(theme, documents, chance) for theme in themes[:_MOVEMENTS]])


def _movement(theme: str, documents: Sequence[LegalDocument], chance: Chance) -> Movement:
    name = f"Phong trào thi đua “{theme}”"
    return Movement(
        uuid=chance.uuid(),
        slug=slugify(name),
        name=name,
        slogan=theme,
        scope=Movement.Scope.SECTOR,
        form=Movement.Form.THEMATIC,
        document=chance.one_of(documents),
        valid_from=str(chance.number(FIRST_YEAR, LAST_YEAR)),
        search_key=search_key([name, theme]),
    )
