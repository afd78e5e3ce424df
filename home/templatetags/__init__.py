"""Template tags of the front page's room, used by name from the components that every page shares."""
