"""Engines that find documents. All take the same documents and the same parsed query, and give the same answer."""
