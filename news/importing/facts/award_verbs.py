"""Verbs of granting and receiving and the words that end a list of recipients, in the language of skeletons."""

from news.importing.facts.view import cue_pattern

GIVE = (
    r"(?:tặng thưởng|trao tặng|truy tặng|phong tặng|tặng|trao|thưởng|công nhận|truy phong|phong|khen thưởng|khen|"
    r"cấp|suy tôn|xét|quyết định|gắn)"
)
RECEIVE = (
    r"(?:được|vinh dự|đón nhận|nhận được|nhận|đạt|giành|đăng ký|phấn đấu|"
    r"(?:lập|làm|hoàn thiện|hoàn tất|xây dựng) hồ sơ)"
)
# An adverb of time before its verb; "từng điểm cầu" means each of them.
FORMERLY = r"\btừng(?=\s+(?:\w+\s+){0,2}?(?:được|đạt|nhận|đón nhận|giành|vinh dự|tặng|trao|có|là|lần|đoạt)\b)"
WHO = r"(?P<who>@(?:[\s,]*(?:(?:và|cùng|cho)\s)?(?:(?!\b(?:tặng|trao|xét|đề nghị|được)\b)[^@§;:.,]){0,20}@)*)"
STOPPED = cue_pattern(
    r"\b(?:vì|do|đã có|có thành tích|có nhiều|nhằm|trong (?:thực hiện|phong trào|công tác|việc|năm|giai đoạn|đó|"
    r"số)|đạt|tặng|trao|khen thưởng|cùng với việc|để|khi|được|nhờ|về thành tích|cùng nhiều|là những|tại)\b"
)
