"""From the history of an award to what may be said of it today."""

from collections.abc import Iterable, Mapping
from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _


class AwardStep(models.TextChoices):
    """What can happen to an award. Law 06/2022/QH15, Arts 83–84, 93."""

    REGISTERED = "registered", _("đăng ký thi đua")
    NOMINATED = "nominated", _("bình xét, đề nghị")
    APPRAISED = "appraised", _("thẩm định")
    CONSULTED = "consulted", _("lấy ý kiến nhân dân")
    VOTED = "voted", _("hội đồng bỏ phiếu")
    SUBMITTED = "submitted", _("trình cấp có thẩm quyền")
    DECIDED = "decided", _("có quyết định tặng")
    CONFERRED = "conferred", _("trao tặng")
    DECLINED = "declined", _("không được tặng")
    CORRECTED = "corrected", _("đính chính")
    REISSUED = "reissued", _("cấp đổi, cấp lại hiện vật")
    REVOKED = "revoked", _("hủy bỏ, thu hồi, tước")
    RESTORED = "restored", _("phục hồi")


class AwardStatus(models.TextChoices):
    """Where an award stands. Only ``decided`` and ``conferred`` say that somebody has it."""

    REGISTERED = "registered", _("đã đăng ký")
    NOMINATED = "nominated", _("đề nghị")
    CONSULTED = "consulted", _("đề nghị, đã lấy ý kiến")
    DECIDED = "decided", _("đã có quyết định tặng")
    CONFERRED = "conferred", _("đã trao tặng")
    DECLINED = "declined", _("không được tặng")
    REVOKED = "revoked", _("đã thu hồi")


GRANTED: Final = frozenset({AwardStatus.DECIDED, AwardStatus.CONFERRED})
PENDING: Final = frozenset({AwardStatus.REGISTERED, AwardStatus.NOMINATED, AwardStatus.CONSULTED})
NEEDS_DECISION: Final = GRANTED | {AwardStatus.REVOKED}


class ImpossibleStep(ValueError):
    """A history holds a step that cannot follow what stands before it. The message is for the editor."""


def _unchanged(*statuses: AwardStatus) -> dict[AwardStatus | None, AwardStatus]:
    return {status: status for status in statuses}


_START: Final = (None, AwardStatus.REGISTERED, AwardStatus.NOMINATED)
_OPEN: Final = (AwardStatus.NOMINATED, AwardStatus.CONSULTED)

TRANSITIONS: Final[Mapping[AwardStep, Mapping[AwardStatus | None, AwardStatus]]] = {
    AwardStep.REGISTERED: {None: AwardStatus.REGISTERED},
    AwardStep.NOMINATED: {None: AwardStatus.NOMINATED, AwardStatus.REGISTERED: AwardStatus.NOMINATED},
    AwardStep.APPRAISED: _unchanged(*_OPEN),
    AwardStep.CONSULTED: _unchanged(AwardStatus.CONSULTED) | {AwardStatus.NOMINATED: AwardStatus.CONSULTED},
    AwardStep.VOTED: _unchanged(*_OPEN),
    AwardStep.SUBMITTED: _unchanged(*_OPEN),
    AwardStep.DECIDED: dict.fromkeys((*_START, AwardStatus.CONSULTED), AwardStatus.DECIDED),
    AwardStep.CONFERRED: {AwardStatus.DECIDED: AwardStatus.CONFERRED},
    AwardStep.DECLINED: dict.fromkeys((AwardStatus.REGISTERED, *_OPEN), AwardStatus.DECLINED),
    AwardStep.CORRECTED: _unchanged(*(status for status in AwardStatus if status != AwardStatus.REVOKED)),
    AwardStep.REISSUED: _unchanged(AwardStatus.CONFERRED),
    AwardStep.REVOKED: dict.fromkeys(GRANTED, AwardStatus.REVOKED),
}
"""Status before a step (None: no step yet) → status after it. ``restored`` needs memory; see ``status_after``."""


def status_after(steps: Iterable[AwardStep]) -> AwardStatus | None:
    """Where an award stands after the steps, oldest first; None without any.

    A restoration brings back what stood before the revocation. Raises ``ImpossibleStep``, and never grants an award
    for any step but a decision.
    """
    status: AwardStatus | None = None
    before_revocation: AwardStatus | None = None
    for step in steps:
        if step == AwardStep.RESTORED:
            if status != AwardStatus.REVOKED or before_revocation is None:
                raise _impossible(step, status)
            status, before_revocation = before_revocation, None
            continue
        if step == AwardStep.REVOKED:
            before_revocation = status
        status = _next(step, status)
    return status


def _next(step: AwardStep, status: AwardStatus | None) -> AwardStatus:
    try:
        return TRANSITIONS[step][status]
    except KeyError as error:
        raise _impossible(step, status) from error


def _impossible(step: AwardStep, status: AwardStatus | None) -> ImpossibleStep:
    standing = status.label if status else _("chưa có bước nào")
    return ImpossibleStep(
        _("Không thể ghi bước “%(step)s” khi hồ sơ đang ở “%(status)s”.")
        % {
            "step": step.label,
            "status": standing,
        }
    )
