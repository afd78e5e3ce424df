"""The front page, service pages and the agency behind them; banners; visits."""

from home.models.agency import Agency
from home.models.banner import Banner, BannerKind
from home.models.home_page import HomePage, HomePick
from home.models.opening_balance import OpeningBalance
from home.models.service_page import ServicePage
from home.models.visit_figures import VisitFigures
from home.models.visits import ArticleDayVisits, CountedBatch, DayVisits

__all__ = [
    "Agency",
    "ArticleDayVisits",
    "Banner",
    "BannerKind",
    "CountedBatch",
    "DayVisits",
    "HomePage",
    "HomePick",
    "OpeningBalance",
    "ServicePage",
    "VisitFigures",
]
