"""Who and what the news is about: units, blocs, people, movements, documents, awards."""
