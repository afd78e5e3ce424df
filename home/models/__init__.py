"""The front page, service pages and the agency behind them."""

from home.models.agency import Agency
from home.models.home_page import HomePage, HomePick
from home.models.service_page import ServicePage

__all__ = ["Agency", "HomePage", "HomePick", "ServicePage"]
