"""The one list of what formatted text may contain, at the door and at the rendering."""

FEATURES = ("bold", "italic", "superscript", "subscript", "h2", "h3", "ol", "ul", "link", "document-link")

TAGS = frozenset({"p", "br", "b", "i", "strong", "em", "sup", "sub", "h2", "h3", "h4", "ol", "ul", "li", "a"})
ATTRIBUTES = {"a": ["href", "linktype", "id", "title", "lang"], "*": ["data-block-key", "lang"]}
PROTOCOLS = frozenset({"http", "https", "mailto", "tel"})
