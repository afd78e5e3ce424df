"""Who may do what to an article, as data, and the questions that everything at the desk asks of it."""

from news.desk.actions.action import Action, Condition, Grant, Told
from news.desk.actions.refusals import refusal
from news.desk.actions.rules import allowed, allowed_for, may, open_keys
from news.desk.actions.table import ACTIONS, BY_KEY

__all__ = [
    "ACTIONS",
    "BY_KEY",
    "Action",
    "Condition",
    "Grant",
    "Told",
    "allowed",
    "allowed_for",
    "may",
    "open_keys",
    "refusal",
]
