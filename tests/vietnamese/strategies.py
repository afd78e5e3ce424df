"""Texts to try the Vietnamese functions on."""

from hypothesis import strategies as st

from portal.vietnamese.letters import LETTERS

WORDS = (
    "Hội nghị tổng kết phong trào thi đua yêu nước của Khối các cơ quan tham mưu quyết định đề nghị khen "
    "thưởng tập thể cá nhân tiêu biểu xuất sắc nghiêng khuỷu quýt giữ gìn giếng hoàn thuở ngoằn ngoèo khuếch "
    "trương Đắc lực Ủy ban "
).split()
"""Real words that between them show every tone and most rhymes."""

letters = st.sampled_from(sorted(LETTERS))
spelt = st.text(alphabet=st.one_of(letters, st.sampled_from(" -–/.,0123456789&")), max_size=80)
"""Any row of Vietnamese letters, digits and the marks between them, sensible or not."""

sentences = st.lists(st.sampled_from(WORDS), min_size=4, max_size=30).map(" ".join)
"""Rows of real words."""
