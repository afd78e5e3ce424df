"""The words of page furniture: data about the sites of offices and newspapers, folded (no marks, lower case)."""

import re

_NUMBER = r"(?:\d[\d.,]*)"
_TOOLS = (
    (
        r"(?:nut )?chia se(?: (?:bai viet|bai|tin|tin nay|qua|len|tren|ngay|voi|ban be|link|mang xa hoi|facebook"
        r"|zalo|twitter))*"
    ),
    r"share(?: this| on)?",
    "facebook",
    "zalo",
    "twitter",
    "linkedin",
    "pinterest",
    "google ?\\+?",
    "messenger",
    "telegram",
    "instagram",
    "youtube",
    "viber",
    "whatsapp",
    "tiktok",
    "rss",
    r"\d{2,3} ?%",
    r"(?:ban can|vui long|hay) dang nhap(?: \w+){0,9}",
    "tweet",
    "copy link",
    "sao chep (?:lien ket|link|duong dan)",
    rf"(?:nut )?thich\W*{_NUMBER}?",
    rf"like\W*{_NUMBER}?",
    "gui(?: (?:qua|den|cho|e-?mail|mail|bai viet|ban be|bai|tin|ban))*",
    "e-?mail",
    r"in(?: (?:ra|trang|bai viet|bai|tin|an|noi dung))?(?: nay)?",
    "pdf",
    "print",
    "trang in",
    "ban in",
    "phien ban in",
    (
        r"(?:tro (?:ve|lai)|quay lai|ve|len)(?: (?:dau )?trang(?: (?:truoc"
        r"|chu))?)?"
    ),
    "ve truoc",
    "dau trang",
    "back(?: to top)?",
    r"a ?[-+]*",
    r"(?:xem |chon |thay doi )?co chu",
    "(?:tang|giam) co chu",
    "phong to",
    "thu nho",
    "mac dinh",
    "do tuong phan",
    r"nghe(?: doc)?(?: (?:bai|tin))?(?: viet)?",
    "doc bai(?: viet)?(?: nay)?",
    "doc tin",
    "luu(?: (?:bai|tin)(?: viet)?)?(?: nay)?",
    rf"(?:tong )?(?:so )?(?:diem(?: cua bai viet)?(?: la)?\W*{_NUMBER}(?: trong {_NUMBER} danh gia)?)",
    (
        rf"(?:tong )?(?:so )?(?:luot"
        rf"|lan|nguoi) (?:xem|doc|truy cap|tham)\W*{_NUMBER}?(?: luot| lan)?"
    ),
    rf"da (?:xem|doc)\W*{_NUMBER}?(?: lan)?",
    (
        rf"{_NUMBER} (?:luot|lan) (?:xem|doc"
        rf"|truy cap)"
    ),
    rf"(?:total )?views?\W*{_NUMBER}?",
    rf"hits\W*{_NUMBER}?",
    "view counter",
    rf"views (?:today|this (?:week|month|year)|yesterday)\W*{_NUMBER}?",
    "language",
    "ngon ngu",
    "select language",
    "tieng viet",
    "english",
    "vietnamese",
    "tieng anh",
    "skip(?: to)?(?: main)? ?(?:content|navigation)?",
    "skip ribbon commands",
    "(?:chuyen den|bo qua den|toi) noi dung(?: chinh)?",
    "turn (?:on|off) more accessible mode",
    rf"danh gia(?: bai viet| cua ban)?\W*{_NUMBER}?\)?",
    (
        rf"(?:gui "
        rf"|viet |xem )?(?:y kien )?binh luan(?: cua ban)?\W*{_NUMBER}?\)?"
    ),
    (
        rf"(?:gui )?y kien(?: ban doc| cua ban"
        rf"| phan hoi)?\W*{_NUMBER}?\)?"
    ),
    rf"(?:gui )?phan hoi\W*{_NUMBER}?",
    "bao loi",
    "gop y",
    "theo doi(?: chung toi)?(?: tren)?",
    "google news",
    "dang ky(?: nhan tin)?",
    "dang nhap",
    "tai ve",
    "tai xuong",
    "tai file",
    rf"{_NUMBER} (?:binh luan|comments?)",
    "comments?",
    (
        rf"(?:(?:dang )?(?:online|truy cap)|hom nay|hom qua"
        rf"|tuan nay|thang nay|nam nay|tong(?: truy cap| cong)?)\W*{_NUMBER}"
    ),
)
_SEPARATOR = r"[\s|/•·\-–—:.,;()\[\]<>»«*_!]*"
TOOLBAR = re.compile(rf"{_SEPARATOR}(?:(?:{'|'.join(_TOOLS)})(?!\w){_SEPARATOR})+")
"""A line that holds nothing but tools of the page, in any number."""

LIST_HEADING = re.compile(
    rf"{_SEPARATOR}(?:"
    r"(?:cac |nhung )?(?:tin|bai|bai viet|thong tin|tin tuc|tin bai|bai bao|van ban|noi dung|chu de)"
    r"(?: (?:tin|bai|viet))? ?"
    r"(?:lien quan|khac|moi hon|cu hon|moi nhat|moi|da (?:dua|dang)(?: ngay)?|truoc|truoc do|tiep theo|sau|noi bat"
    r"|tieu diem"
    r"|cung chuyen muc|cung loai|cung the loai|cung chu de|xem nhieu|doc nhieu|duoc quan tam|de xuat)(?: (?:nhat"
    r"|hon))?(?: khac)?"
    r"|cung (?:chuyen muc|chu de|the loai)|co the ban quan tam|ban co the quan tam|(?:doc|xem) (?:nhieu|them"
    r"|tiep)(?: nhat)?"
    r"|newer(?: posts| news)?|older(?: posts| news)?|related(?: posts| news| articles)?|lien ket(?: web(?:site)?)?"
    r"|thong ke(?: truy cap)?|tham do y kien|thu vien (?:anh|video)|video(?: clip)?|album anh|view counter"
    r"|luot truy cap"
    r"|tin nong|tin noi bat|chuyen muc|danh muc|tin video|dich vu cong|van ban moi"
    rf")(?!\w){_SEPARATOR}"
)
"""A line that heads a list of other articles."""

LABELLED = re.compile(
    r"(?:tu khoa|tags?|the|tai ve|tai file|file dinh kem|tep dinh kem|tep tin dinh kem|tap tin dinh kem|tep tin"
    r"|chuyen muc"
    r"|danh muc|(?:nguoi dang|dang boi|posted by)(?=\W+(?:admin|quan tri|bbt|super))|xem them|doc them|xem tiep"
    r"|xem chi tiet|tin lien quan|bai lien quan|views?|hashtag)\s*[:»>].{0,200}"
)
"""A line that opens with a label of page furniture."""

BREADCRUMB = re.compile(
    r"(?:trang chu|home|trang nhat)(?:\s*(?:[>»/|›\\-]|–)\s*[^>»|›]{1,80})+|(?:trang chu|home|trang nhat)"
)
LEAKED_KEY = re.compile(r"[a-z]+(?:[-_][a-z0-9]+){1,6}(?:\W+\d+)?|\{\{.*\}\}|\$\{.*\}|\[[a-z_]+\]|<[^>]*>")
"""Names of template variables that were never filled in; ASCII, so no Vietnamese sentence looks like them."""

FOOTER = re.compile(
    r"(?:tru so|dia chi|van phong|dien thoai|dt|so dien thoai|tel|hotline|duong day nong|fax|e-?mail|thu dien tu"
    r"|hop thu"
    r"|web ?site|web|trang web)(?: \w+){0,4}\s*[:.].{0,250}"
    r"|(?:ban quyen|copyright|©|\(c\)|giay phep|gpxb|gp so|chiu trach nhiem|co quan chu quan|ghi ro nguon"
    r"|thiet ke(?: va| boi)|phat trien boi|xay dung boi|designed by|powered by|all rights|khi phat hanh lai"
    r"|de nghi ghi ro|vui long ghi ro|ban dang (?:doc|xem)|moi (?:thong tin|tin bai|bai viet)[^.]{0,40} gui ve"
    r" (?:toa soan|ban bien tap)|don vi quan ly|truong ban bien tap|tong bien tap|pho tong bien tap)\b.{0,300}"
    r"|.{0,90}(?:ghi ro nguon|all rights reserved|khi phat hanh lai thong tin|bao luu moi quyen).{0,160}"
)
STRONG_FOOTER = re.compile(
    r"\bfax\b|web ?site|ban quyen|copyright|©|giay phep|chiu trach nhiem|ghi ro nguon|all rights|tru so"
    r"|co quan chu quan"
)
SITE_NAME = re.compile(
    r"\W*(?:cong thong tin|trang thong tin|cong ttdt|trang ttdt|trang tin|bao dien tu|website|toa soan)\b.{0,150}"
)
