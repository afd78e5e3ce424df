"""From what an engine found to what a reader is shown: checked, marked, labelled. Pages and the API show the same."""
