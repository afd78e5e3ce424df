"""Facts of an article: dates, events, places, documents, units, people, blocs, awards and terms of office."""
