"""Swedish note lines with the other persons marked, and how many of them the masking finds."""
