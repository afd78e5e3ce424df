"""What the public side keeps for itself."""

from news.public.models.article_pdf import ArticlePdf, PdfState

__all__ = ["ArticlePdf", "PdfState"]
