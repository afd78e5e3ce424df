"""Knowledge about the language and the field that the rules of this package read: tuples, no logic."""
