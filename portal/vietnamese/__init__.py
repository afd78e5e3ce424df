"""Vietnamese as text: letters, syllables, names, dates, numbers and old encodings. Pure Python, no Django."""
