"""Articles as tagged PDF files (PDF/UA-1), made by the worker."""
