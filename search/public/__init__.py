"""Search as readers and programs meet it."""
