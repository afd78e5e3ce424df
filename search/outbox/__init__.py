"""The log of changes: written with the change, followed by every index."""
