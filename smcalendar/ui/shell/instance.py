"""A second start of the same user on the same workspace raises the first window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 500
"""How many milliseconds a window may take to answer."""


def raise_other(name: str) -> bool:
    """Asks the window that listens under a name to come to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(PATIENCE):
        return False
    socket.write(b"raise\n")
    answered = socket.waitForBytesWritten(PATIENCE)
    socket.disconnectFromServer()
    return answered


class Listener(QObject):
    """Listens under a name of this machine; only this user may speak to it."""

    raise_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._came)

    def listen(self, name: str) -> bool:
        """Listens under a name; one that a crash left is taken over. Ask `raise_other` first."""
        self.stop()
        return self._server.listen(name) or (
            QLocalServer.removeServer(name) and self._server.listen(name)
        )

    def stop(self) -> None:
        """Listens no more."""
        self._server.close()

    def _came(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_wanted.emit()
