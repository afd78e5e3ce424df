"""Questions that public pages ask, answered with frozen value objects."""
