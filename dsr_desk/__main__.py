"""`dsr-desk` alone opens the window; with a command it does the same work without one."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program. Returns the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["--read-file"]:
        from dsr_desk.files import reader

        return reader.main(words[1:])
    if words and not _opens_window(words):
        from dsr_desk import cli

        return cli.main(words)
    from dsr_desk.gui import app

    return app.run(words)


def _opens_window(words: Sequence[str]) -> bool:
    """Only global options and no command: --vault FILE, --lang sv|en, --passphrase-file FILE."""
    taking_a_value = {"--vault", "--lang", "--passphrase-file"}
    rest = list(words)
    while rest and rest[0] in taking_a_value and len(rest) > 1:
        rest = rest[2:]
    return not rest


if __name__ == "__main__":
    sys.exit(main())
