"""Requests: the table of cases, and one case as a page."""

from dsr_desk.gui.parts.page import Page


class RequestsPage(Page):
    """All cases, or one."""
