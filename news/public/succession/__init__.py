"""The picture of where a unit came from and what became of it, laid out and drawn on the server."""
