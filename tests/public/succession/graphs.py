"""Any history of units that a registry might hold, sensible or not."""

from itertools import combinations

from hypothesis import strategies as st

from news.public.succession.drawing import Box, Drawing
from news.public.succession.graph import Graph, Passage, State
from news.public.succession.label import Label

DAYS = st.sampled_from(["", "1991", "2003-05", "2008", "2017-01-01", "2025-03-01", "2025-07-01"])
UNITS = st.integers(1, 12)
PASSAGES = st.lists(st.builds(Passage, UNITS, UNITS, DAYS, st.booleans()), max_size=30)
NAMES = ["Sở Y tế", "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, nông nghiệp tỉnh Lam Giang"]


def labels_for(graph: Graph) -> dict[State, Label]:
    """Short and long names in turn."""
    return {state: Label(NAMES[state.unit % 2], ("Từ 01/7/2025",)) for state in graph.states}


def overlapping(drawing: Drawing) -> list[tuple[Box, Box]]:
    """The pairs of boxes that touch each other."""
    return [
        (one, other)
        for one, other in combinations(drawing.boxes, 2)
        if one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    ]


def outside(drawing: Drawing) -> list[Box]:
    """The boxes that reach over an edge of the drawing."""
    return [
        box
        for box in drawing.boxes
        if box.x < 0 or box.y < 0 or box.x + box.width > drawing.width or box.y + box.height > drawing.height
    ]
