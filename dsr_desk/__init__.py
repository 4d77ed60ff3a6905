"""DSR Desk: data-subject requests from the first letter to the closed case."""

__version__ = "0.1.0"
