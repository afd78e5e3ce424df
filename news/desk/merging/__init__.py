"""Three texts of one article made one: the text at opening, somebody else's, one's own. Pure Python."""
