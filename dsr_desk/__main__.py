"""`dsr-desk` alone opens the window; with a command it does the same work without one."""

import gc
import sys
from collections.abc import Sequence
from types import TracebackType


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program. Returns the exit status."""
    from dsr_desk.system import process

    process.harden()
    sys.excepthook = _on_bug
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["--read-file"]:
        from dsr_desk.files import reader

        return reader.main(words[1:])
    if words and not _opens_window(words):
        from dsr_desk import cli

        return cli.main(words)
    gc.disable()  # what a start makes stays; afterwards the window collects by itself (gui/background.py)
    from dsr_desk.gui import app

    return app.run(words)


def _on_bug(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """A bug on the command line: where it was goes to the log; its message, which may quote a row, goes nowhere."""
    from dsr_desk.system import log

    if isinstance(error, KeyboardInterrupt):
        return
    log.bug(error)
    print(
        f"Fel i programmet / A fault in the program: {type(error).__name__}. "
        f"Inget sparades i steget / Nothing was saved in this step. {log.place()}",
        file=sys.stderr,
    )


def _opens_window(words: Sequence[str]) -> bool:
    """Only global options and no command: --vault FILE, --lang sv|en, --passphrase-file FILE."""
    taking_a_value = {"--vault", "--lang", "--passphrase-file"}
    rest = list(words)
    while rest and rest[0] in taking_a_value and len(rest) > 1:
        rest = rest[2:]
    return not rest


if __name__ == "__main__":
    sys.exit(main())
