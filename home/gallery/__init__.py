"""The gallery of components, for those who work on the templates: each in every state that the data hold."""
