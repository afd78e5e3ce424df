"""Pictures that stand for a page where its address is shared: 1200 × 630 pixels, with the title in our own type."""
