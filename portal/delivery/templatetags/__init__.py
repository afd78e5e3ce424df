"""Template tags of the delivery room."""
