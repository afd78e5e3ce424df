"""Reading an article that waits, and deciding about it: approve, set an hour, pass on, send back, pull back."""
