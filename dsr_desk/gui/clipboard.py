"""What is copied from the desk: marked as secret, and gone after a quarter of a minute unless something else took its
place. Histories of copied things that heed the marks (KDE, Windows, macOS) never keep it."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_MS = 15_000
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
    "application/x-nspasteboard-concealed-type": b"1",
    "org.nspasteboard.ConcealedType": b"1",
}
"""Each platform's word for "do not keep this": KDE's Klipper, Windows' clipboard history and cloud, macOS managers."""


class SecretClipboard(QObject):
    """Watches what this program puts on the clipboard; there is one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._marking = False
        self._timer = QTimer(self, singleShot=True, interval=CLEAR_AFTER_MS)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_changed)
        self._clipboard.selectionChanged.connect(self._timer.start)

    def clear(self) -> None:
        """Take away what is ours; what another program copied since stays."""
        self._timer.stop()
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _on_changed(self) -> None:
        if self._marking or not self._clipboard.ownsClipboard():
            return
        text = self._clipboard.text()
        if not text:
            return
        self._marking = True
        try:
            self._clipboard.setMimeData(marked(text))
        finally:
            self._marking = False
        self._timer.start()


def marked(text: str) -> QMimeData:
    """The text as plain text alone, with every platform's mark."""
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, value)
    return data
