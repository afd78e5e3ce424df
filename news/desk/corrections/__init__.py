"""What is done about articles that readers have seen: correcting, taking down, restoring."""
