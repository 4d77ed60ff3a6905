"""One window over one vault: a second start brings the first forward and ends."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 500


def first_is_woken(vault: Path) -> bool:
    """True when another window has this vault open; it has then been asked to come forward."""
    socket = QLocalSocket()
    socket.connectToServer(_name(vault))
    is_there = socket.waitForConnected(ANSWER_MS)
    socket.disconnectFromServer()
    return is_there


def listen(vault: Path, wake: Callable[[], None], parent: QObject) -> QLocalServer:
    """Be the one that is woken. Only the same user may knock."""
    QLocalServer.removeServer(_name(vault))
    server = QLocalServer(parent)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    server.newConnection.connect(lambda: _on_knock(server, wake))
    server.listen(_name(vault))
    return server


def _on_knock(server: QLocalServer, wake: Callable[[], None]) -> None:
    knock = server.nextPendingConnection()
    if knock is not None:
        knock.disconnected.connect(knock.deleteLater)
        knock.disconnectFromServer()
    wake()


def _name(vault: Path) -> str:
    """Short, since a socket's whole path may have no more than a hundred letters."""
    return "dsr-" + hashlib.sha256(str(vault.resolve()).encode()).hexdigest()[:8]
