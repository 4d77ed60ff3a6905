"""Overview: what do I do today?"""

from dsr_desk.gui.parts.page import Page


class OverviewPage(Page):
    """The lanes of cases and what stands beside them."""
