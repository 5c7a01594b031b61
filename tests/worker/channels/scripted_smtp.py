"""A mail server on loopback that answers by a script, down to hanging up at the worst moment."""

import socket
import ssl
import threading
import time
from pathlib import Path

CERTIFICATE = Path(__file__).parent / "certificates" / "localhost.pem"
AUTHORITY = Path(__file__).parent / "certificates" / "localhost-authority.pem"

GOOD = {
    "connect": "220 mail.test ready",
    "EHLO": "250-mail.test\r\n250-SIZE 10000000\r\n250 AUTH PLAIN LOGIN",
    "AUTH": "235 welcome",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go on",
    "dot": "250 2.0.0 queued as 4F2",
    "QUIT": "221 bye",
}
CUT = "CUT"
SILENT = "SILENT"
DRIP = "DRIP"


class ScriptedSmtp:
    """One connection after the other; `script` replaces single answers of GOOD."""

    def __init__(self, implicit: bool = False, **script: str) -> None:
        self.script = GOOD | script
        self.commands: list[str] = []
        self.mails: list[bytes] = []
        self.quits = 0
        self._tls = None
        if implicit or "STARTTLS" in script:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(CERTIFICATE)
        self._implicit = implicit
        self._closing = threading.Event()
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            try:
                self._talk(connection)
            except (OSError, EOFError):
                pass
            finally:
                connection.close()

    def _talk(self, connection: socket.socket) -> None:
        if self._implicit and self._tls:
            connection = self._tls.wrap_socket(connection, server_side=True)
        self._answer(connection, "connect")
        reader = connection.makefile("rb")
        while True:
            text = reader.readline()
            if not text:
                return
            verb = text.split()[0].decode().upper() if text.split() else ""
            self.commands.append(text.decode("latin-1").strip())
            self.quits += verb == "QUIT"
            self._answer(connection, verb)
            if verb == "STARTTLS" and self._tls and self.script["STARTTLS"].startswith("220"):
                connection = self._tls.wrap_socket(connection, server_side=True)
                reader = connection.makefile("rb")
            if verb == "DATA" and self.script["DATA"].startswith("354"):
                self.mails.append(self._mail(reader))
                self._answer(connection, "dot")
            if verb == "QUIT":
                return

    def _mail(self, reader) -> bytes:
        lines = []
        while (text := reader.readline()) != b".\r\n":
            if not text:
                raise EOFError
            lines.append(text)
        return b"".join(lines)

    def _answer(self, connection: socket.socket, stage: str) -> None:
        answer = self.script.get(stage, "502 what?")
        if answer == CUT:
            raise EOFError
        if answer == SILENT:
            self._closing.wait(20)
            raise EOFError
        if answer == DRIP:
            while not self._closing.is_set():
                connection.sendall(b"2")
                time.sleep(0.05)
        connection.sendall(answer.encode("latin-1") + b"\r\n")
