"""How many opinions one address may send in an hour."""

from django.core.cache import cache
from django.utils.crypto import salted_hmac

MOST = 10  # a family or a small office behind one address fits in
HOUR = 3600


def may_send(address: str) -> bool:
    """Count one more from the address; False when it has sent enough. The address itself is not kept."""
    key = f"opinions:{salted_hmac('opinions', address).hexdigest()}"
    cache.add(key, 0, HOUR)
    try:
        return int(cache.incr(key)) <= MOST
    except ValueError:  # the hour ended between the two
        return True
