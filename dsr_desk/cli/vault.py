"""Commands on the vault itself: init, backup, restore, rekey, recovery-key, key, check, destroy, audit."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dsr_desk.cli.opening import opened, passphrase, vault_path
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import first_line, read_text

if TYPE_CHECKING:
    from dsr_desk.store.vault import Vault


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""

    def add(name: str, run: Any, help: str) -> argparse.ArgumentParser:
        one: argparse.ArgumentParser = commands.add_parser(name, parents=[everywhere], help=help)
        one.set_defaults(run=run)
        return one

    one = add("init", init, "a new vault")
    one.add_argument("--policy", required=True, metavar="FILE|izonen|demo|empty")
    one.add_argument("--recovery-out", metavar="FILE")
    one = add("backup", backup, "a verified copy of the vault; --auto: today's, where it is not made yet, for a timer")
    one.add_argument("file", metavar="FILE", nargs="?")
    one.add_argument("--auto", action="store_true", help="into the folder of the settings, thinned to 12/10/9")
    one = add("restore", restore, "the vault back from a copy; without FILE the recovery key opens the one in place")
    one.add_argument("file", metavar="FILE", nargs="?")
    one.add_argument("--recovery-file", metavar="FILE")
    add("rekey", rekey, "give the vault a new key, and a new recovery key").add_argument("--out", metavar="FILE")
    add("recovery-key", recovery_key, "a new recovery key").add_argument("--out", metavar="FILE")
    one = add("key", key, "how the vault is locked; passphrase or keyring: lock it so from now on")
    one.add_argument("lock", nargs="?", choices=("passphrase", "keyring"))
    one.add_argument("--new-passphrase-file", metavar="FILE")
    add("check", check, "is the vault whole?")
    add("destroy", destroy, "delete the vault and its key").add_argument("--yes", action="store_true", required=True)
    one = add("audit", audit, "the chain of audit lines: verify, export, accept what an old copy put back lacks")
    one.add_argument("step", choices=("verify", "export", "accept"))
    one.add_argument("--out", metavar="FILE")
    add("diagnostics", diagnostics, "a report for support, without personal data")


def init(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk init`."""
    from dsr_desk.desk import make_desk
    from dsr_desk.files.writing import write_new
    from dsr_desk.services import policies

    asked = arguments.policy
    text = policies.shipped(asked) if asked in policies.SHIPPED else read_text(asked)
    desk, key = make_desk(vault_path(arguments), text, passphrase=passphrase(arguments), language=output.language)
    gaps = len(policies.gaps(desk.vault))
    if arguments.recovery_out:
        write_new(Path(arguments.recovery_out), _on_paper(key, arguments.recovery_out, output))
    desk.close()
    output.document(
        {"vault": str(desk.path), "recovery_key": None if arguments.recovery_out else str(key), "gaps": gaps}
    )
    output.say(output.words(f"Valvet finns i {desk.path}", f"The vault lies in {desk.path}"))
    if not arguments.recovery_out:
        output.say(
            output.words(
                f"Återställningsnyckel, skriv ut den och lägg den säkert: {key}",
                f"Recovery key, print it and keep it safe: {key}",
            )
        )


def backup(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk backup FILE|--auto`."""
    from dsr_desk.domain.errors import UsageError
    from dsr_desk.services import backups, dated_backups

    if bool(arguments.file) == arguments.auto:
        raise UsageError("Ange en fil, eller --auto.", "Name a file, or give --auto.")
    with opened(arguments) as vault:
        if not arguments.auto:
            backups.backup(vault, Path(arguments.file))
        made = dated_backups.make_if_due(vault) if arguments.auto else None
    file = made.file if made else arguments.file
    output.document({"file": file and str(file), "verified": bool(file), "thinned": made.thinned if made else 0})
    output.say(
        output.words("Sparad och kontrollerad.", "Saved and verified.")
        if file
        else output.words("Dagens kopia är redan gjord.", "Today's copy is made already.")
    )


def restore(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk restore`."""
    from dsr_desk.desk import restore_desk
    from dsr_desk.services import restored

    key = read_text(arguments.recovery_file).strip() if arguments.recovery_file else None
    if arguments.file is None:
        _give_back(arguments, key, output)
        return
    kept = restore_desk(Path(arguments.file), vault_path(arguments), recovery_key=key, passphrase=passphrase(arguments))
    with opened(arguments) as vault:
        to_do = restored.said(vault)
    output.both(
        {"vault": str(vault_path(arguments)), "kept": str(kept) if kept else None, "to_do": list(to_do)},
        output.words("Valvet är återställt.", "The vault is restored."),
        *to_do,
    )


def _give_back(arguments: argparse.Namespace, recovery_key: str | None, output: Output) -> None:
    """The lost keyring entry, or the forgotten passphrase, is made good with the recovery key alone."""
    from dsr_desk.desk import give_back_desk
    from dsr_desk.domain.errors import UsageError

    if not recovery_key:
        raise UsageError(
            "Ange säkerhetskopian, eller --recovery-file för att öppna valvet där det ligger.",
            "Name the backup, or give --recovery-file to open the vault where it lies.",
        )
    give_back_desk(vault_path(arguments), recovery_key=recovery_key, passphrase=passphrase(arguments))
    output.both(
        {"vault": str(vault_path(arguments)), "kept": None},
        output.words("Valvet går att öppna igen.", "The vault can be opened again."),
    )


def rekey(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk rekey`: the recovery key changes with it."""
    from dsr_desk.desk import rekey_desk
    from dsr_desk.services import rekeying

    _give(rekey_desk(vault_path(arguments), passphrase=passphrase(arguments)), arguments, output)
    with opened(arguments) as vault:
        rekeying.confirm_recovery_key(vault)


def recovery_key(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk recovery-key`: a new one; the old printout opens nothing from now on."""
    from dsr_desk.services import rekeying

    with opened(arguments) as vault:
        _give(rekeying.new_recovery_key(vault), arguments, output)
        rekeying.confirm_recovery_key(vault)


def _give(key: Any, arguments: argparse.Namespace, output: Output) -> None:
    """Hand over a recovery key: to a file where one was asked for, else on the screen."""
    from dsr_desk.files.writing import write_new

    if arguments.out:
        write_new(Path(arguments.out), _on_paper(key, arguments.out, output))
    output.both({"recovery_key": None if arguments.out else str(key)}, arguments.out or str(key))


def _on_paper(key: Any, name: str, output: Output) -> bytes:
    """A sheet to print where the file is called .pdf, else a line of text."""
    from dsr_desk.files import recovery_sheet
    from dsr_desk.system.clock import today

    return recovery_sheet.as_file(key, name, output.language, today())


def key(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk key [passphrase|keyring]`: how the vault is locked, or the lock changed."""
    from dsr_desk.desk import lock_desk
    from dsr_desk.domain.errors import UsageError
    from dsr_desk.services import vault_state

    if arguments.lock == "passphrase" and not arguments.new_passphrase_file:
        raise UsageError("Ange --new-passphrase-file.", "Give --new-passphrase-file.")
    with opened(arguments) as vault:
        if arguments.lock == "passphrase":
            lock_desk(vault, first_line(arguments.new_passphrase_file))
        elif arguments.lock == "keyring":
            lock_desk(vault, None)
        state = vault_state.state(vault)
    output.document(
        {
            "lock": "passphrase" if state.is_locked_by_passphrase else "keyring",
            "recovery_key_confirmed": state.is_recovery_key_confirmed,
        }
    )
    output.say(
        output.words("Valvet är låst med en lösenfras.", "The vault is locked by a passphrase.")
        if state.is_locked_by_passphrase
        else output.words("Nyckeln ligger i datorns nyckelring.", "The key is in this computer's keyring.")
    )


def check(arguments: argparse.Namespace, output: Output) -> int:
    """`dsr-desk check`: exit status 3 when something is damaged."""
    from dsr_desk.services import vault as service

    with opened(arguments) as vault:
        report = service.checked(vault)
    output.document(report.as_json())
    output.say(*report.lines)
    return 0 if report.is_whole else 3


def destroy(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk destroy`."""
    from dsr_desk.desk import destroy_desk

    destroy_desk(vault_path(arguments))
    output.both({"destroyed": True}, output.words("Valvet och nyckeln är borta.", "The vault and its key are gone."))


def audit(arguments: argparse.Namespace, output: Output) -> int:
    """`dsr-desk audit verify|export|accept`: exit status 3 where something is wrong."""
    from dsr_desk.services import audit_head

    with opened(arguments) as vault:
        if arguments.step == "export":
            _export_trail(vault, arguments.out, output)
            return 0
        if arguments.step == "accept":
            audit_head.accept(vault)
        return _verify_trail(vault, output)


def _export_trail(vault: "Vault", out: str | None, output: Output) -> None:
    """To a file with the chain's head told beside it, or as lines alone."""
    from dsr_desk.files.writing import write_new
    from dsr_desk.services import trail

    lines = trail.export(vault)
    if not out:
        print(lines, end="")
        return
    write_new(Path(out), lines.encode())
    head = trail.head(vault)
    output.both(
        {"file": out, "head": {"seq": head.seq, "hash": head.hash}},
        output.words(f"Kedjans slut: rad {head.seq}, {head.hash}", f"The chain's head: line {head.seq}, {head.hash}"),
    )


def _verify_trail(vault: "Vault", output: Output) -> int:
    from dsr_desk.services import audit_head, trail

    broken, found = trail.verify(vault), audit_head.standing(vault)
    output.document(
        {
            "whole": broken is None and found.standing.is_well,
            "broken_at": broken,
            "head": {"seq": found.head.seq, "hash": found.head.hash, "standing": found.standing.value},
        }
    )
    output.say(
        output.words("Kedjan är hel.", "The chain is whole.")
        if broken is None
        else output.words(f"Kedjan bryts vid rad {broken}.", f"The chain breaks at line {broken}."),
        found.sentence.said_in(output.language),
        output.words(
            f"Kedjans slut: rad {found.head.seq}, {found.head.hash}",
            f"The chain's head: line {found.head.seq}, {found.head.hash}",
        ),
    )
    return 0 if broken is None and found.standing.is_well else 3


def diagnostics(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk diagnostics`."""
    from dsr_desk.services import diagnostics as service

    report = service.report(vault_path(arguments))
    output.both(report, *(f"{name}: {value}" for name, value in report.items()))
