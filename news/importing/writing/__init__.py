"""From facts to pages: one module a noun."""
