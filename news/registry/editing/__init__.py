"""The registry in the editing rooms: lists, forms and the queue of proposals, one module a noun."""
