"""English versions of pages: who may begin one, and what goes along."""
