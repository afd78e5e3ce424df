"""Stable keys of the contract with their Vietnamese labels. Keys never change; labels may."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ArticleKind(models.TextChoices):
    """The five kinds of articles."""

    CONFERENCE = "conference", _("Hội nghị")
    INSPECTION = "inspection", _("Kiểm tra")
    PROFILE = "profile", _("Gương điển hình")
    NEWS = "news", _("Tin tức")
    NOTICE = "notice", _("Thông báo")


class EventType(models.TextChoices):
    """What an event is; one event may be several."""

    LAUNCH = "launch", _("Phát động thi đua")
    PACT_SIGNING = "pact_signing", _("Ký giao ước")
    PRELIMINARY_REVIEW = "preliminary_review", _("Sơ kết")
    FINAL_REVIEW = "final_review", _("Tổng kết")
    FIRST_SESSION = "first_session", _("Phiên họp thứ nhất")
    CONGRESS = "congress", _("Đại hội")
    THEMATIC = "thematic", _("Chuyên đề")
    INSPECTION = "inspection", _("Kiểm tra")
    HONOURING_CEREMONY = "honouring_ceremony", _("Tuyên dương, trao tặng")
    PUBLIC_CONSULTATION = "public_consultation", _("Lấy ý kiến nhân dân")
    TRAINING = "training", _("Tập huấn")
    HANDOVER = "handover", _("Bàn giao")


class UnitRole(models.TextChoices):
    """The part that a unit plays in an event."""

    HOST = "host", _("Đăng cai")
    CHAIR = "chair", _("Chủ trì")
    CO_CHAIR = "co_chair", _("Đồng chủ trì")
    LEADER = "leader", _("Trưởng khối")
    DEPUTY = "deputy", _("Phó Trưởng khối")
    MEMBER = "member", _("Thành viên")
    GUEST = "guest", _("Khách mời")
    INSPECTOR = "inspector", _("Kiểm tra")
    INSPECTED = "inspected", _("Được kiểm tra")
    RECIPIENT = "recipient", _("Được khen thưởng")
    NOMINEE = "nominee", _("Được đề nghị khen thưởng")
    PARTICIPANT = "participant", _("Tham dự")
    SUBJECT = "subject", _("Nhân vật")
    EMPLOYER = "employer", _("Nơi công tác")
    ISSUER = "issuer", _("Ban hành văn bản")
    MENTIONED = "mentioned", _("Được nhắc đến")


class PersonRole(models.TextChoices):
    """The part that a person plays in an event."""

    CHAIR = "chair", _("Chủ trì")
    CO_CHAIR = "co_chair", _("Đồng chủ trì")
    GUEST = "guest", _("Dự và chỉ đạo")
    SPEAKER = "speaker", _("Phát biểu")
    REPORTER = "reporter", _("Trình bày báo cáo")
    INSPECTION_HEAD = "inspection_head", _("Trưởng đoàn kiểm tra")
    INSPECTION_MEMBER = "inspection_member", _("Thành viên đoàn kiểm tra")
    INSPECTED = "inspected", _("Đại diện đơn vị được kiểm tra")
    SECRETARY = "secretary", _("Thư ký")
    PRESENTER = "presenter", _("Trao tặng")
    RECIPIENT = "recipient", _("Được khen thưởng")
    NOMINEE = "nominee", _("Được đề nghị khen thưởng")
    SUBJECT = "subject", _("Nhân vật")
    LEADER = "leader", _("Trưởng khối")
    DEPUTY = "deputy", _("Phó Trưởng khối")
    QUOTED = "quoted", _("Trả lời, cho biết")
    SIGNATORY = "signatory", _("Người ký")
    CONTACT = "contact", _("Đầu mối liên hệ")
    INSTRUCTOR = "instructor", _("Giảng viên, báo cáo viên")
    PARTICIPANT = "participant", _("Tham dự")
    MENTIONED = "mentioned", _("Được nhắc đến")


class ReportedStatus(models.TextChoices):
    """What an article says of an award. Only a decision in the ledger makes an award granted."""

    REGISTERED = "registered", _("Đăng ký")
    NOMINATED = "nominated", _("Mới đề nghị")
    GRANTED = "granted", _("Đã tặng")


class FindingKind(models.TextChoices):
    """What an event left behind to be followed."""

    RESULT = "result", _("Kết quả")
    LIMIT = "limit", _("Hạn chế")
    TASK = "task", _("Nhiệm vụ")
    RECOMMENDATION = "recommendation", _("Kiến nghị")
    COMMITMENT = "commitment", _("Cam kết")


class FindingState(models.TextChoices):
    """How far a finding has been followed."""

    OPEN = "open", _("Chưa có tin")
    REPEATED = "repeated", _("Nhắc lại")
    DONE = "done", _("Đã xong")


class TermRole(models.TextChoices):
    """The two offices of a bloc."""

    LEADER = "leader", _("Trưởng khối")
    DEPUTY = "deputy", _("Phó Trưởng khối")
