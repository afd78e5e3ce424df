"""A complete invented province, so that a new portal shows what it is for. Every name, unit and event is made up."""
