"""The screen that says who may do what, made from the table of actions itself."""
