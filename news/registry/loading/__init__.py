"""Reading an office's own list of units, blocs and people: file → rows → entries → records → report."""
