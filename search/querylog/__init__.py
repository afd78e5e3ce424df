"""What is searched for and which results are chosen, without a word about who did it."""
