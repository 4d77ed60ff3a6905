"""The window: the only room that knows Qt.

What its first page needs of the other rooms is fetched here, before Qt is: Qt's binding reads through the source of
every module that is fetched after it, a fifth of a millisecond each.
"""

import dsr_desk.desk  # noqa: F401
from dsr_desk.services import agenda  # noqa: F401
