"""Two people at one article: who is out of date, what is kept, what the conflict screen says."""
