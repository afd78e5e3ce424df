"""The pictures of articles in all the sizes that pages show, made when an article becomes public."""
