"""The whole portal in a folder, and back again: rows and media. The search index is built anew from them."""
