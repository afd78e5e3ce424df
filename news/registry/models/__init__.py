"""Records of the registry, one module a noun."""

from news.registry.models.award_form import AwardForm, AwardFormMoney, AwardFormName
from news.registry.models.award_record import AwardRecord
from news.registry.models.award_status import AwardStatus, AwardStep, ImpossibleStep
from news.registry.models.award_status_event import AwardStatusEvent
from news.registry.models.bloc import Bloc
from news.registry.models.bloc_membership import BlocMembership
from news.registry.models.bloc_name import BlocName
from news.registry.models.bloc_term import BlocTerm
from news.registry.models.calendar_exception import CalendarException
from news.registry.models.legal_document import DocumentType, LegalDocument
from news.registry.models.movement import Movement
from news.registry.models.name_as_of import NameAsOf
from news.registry.models.old_slug import OldSlug
from news.registry.models.person import Person
from news.registry.models.position import Position
from news.registry.models.proposal import Proposal
from news.registry.models.province import Province, ProvinceSuccession
from news.registry.models.qualifier import Qualifier
from news.registry.models.unit import Unit
from news.registry.models.unit_address import UnitAddress
from news.registry.models.unit_kind import UnitKind
from news.registry.models.unit_name import UnitAlias, UnitName
from news.registry.models.unit_succession import SuccessionLink, UnitSuccession

__all__ = [
    "AwardForm",
    "AwardFormMoney",
    "AwardFormName",
    "AwardRecord",
    "AwardStatus",
    "AwardStatusEvent",
    "AwardStep",
    "Bloc",
    "BlocMembership",
    "BlocName",
    "BlocTerm",
    "CalendarException",
    "DocumentType",
    "ImpossibleStep",
    "LegalDocument",
    "Movement",
    "NameAsOf",
    "OldSlug",
    "Person",
    "Position",
    "Proposal",
    "Province",
    "ProvinceSuccession",
    "Qualifier",
    "SuccessionLink",
    "Unit",
    "UnitAddress",
    "UnitAlias",
    "UnitKind",
    "UnitName",
    "UnitSuccession",
]
