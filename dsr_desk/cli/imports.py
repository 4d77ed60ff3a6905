"""Commands that take exports in: import, imports, import-remarks, import-undo, import-let-go."""

import argparse
from pathlib import Path
from typing import Any

from dsr_desk.cli import guarding
from dsr_desk.cli.opening import opened
from dsr_desk.cli.output import Output
from dsr_desk.cli.values import mapping
from dsr_desk.domain.errors import UsageError


def register(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    """Add this chapter's commands."""
    one = commands.add_parser("import", parents=[everywhere], help="take exports in")
    one.add_argument("files", nargs="+", metavar="FILE")
    one.add_argument("--source", metavar="NAME")
    one.add_argument("--map", action="append", metavar="COLUMN=FIELD")
    one.add_argument("--profile", metavar="NAME")
    one.add_argument("--preview", action="store_true", help="write nothing; needs no vault")
    one.add_argument("--remarks", metavar="CSV", help="write every remark on the file's one table: row, column, what")
    one.add_argument("--delete-file", action="store_true", help="delete each export once it is taken in")
    one.set_defaults(run=take_in)

    one = commands.add_parser("imports", parents=[everywhere], help="what has been taken in")
    one.set_defaults(run=listing)

    one = commands.add_parser("import-remarks", parents=[everywhere], help="what was remarked on in an import's file")
    one.add_argument("id", type=int)
    one.add_argument("--csv", metavar="FILE", help="write the list: row, column, what; nothing of the rows")
    one.set_defaults(run=remarks_kept)

    one = commands.add_parser("import-undo", parents=[everywhere], help="take an import back whole")
    one.add_argument("id", type=int)
    one.set_defaults(run=undo)

    one = commands.add_parser(
        "import-let-go", parents=[everywhere], help="let the rows of a file go that a newer one of its system replaces"
    )
    one.add_argument("id", type=int)
    one.set_defaults(run=let_go)


def take_in(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk import`: each file one transaction."""
    from dsr_desk.services import importing, joins

    chosen = {
        "source": arguments.source, "mapping": mapping(arguments.map), "profile": arguments.profile,
    }  # fmt: skip
    entries: list[dict[str, Any]] = []
    if arguments.preview:
        for file in arguments.files:
            plans = importing.preview(Path(file), **chosen)
            _save_remarks(arguments, plans, output)
            entries += [
                importing.as_json(plan, None, output.language, joins.of_plan(None, plan, plans)) for plan in plans
            ]
        _show(entries, output, output.words("Inget är sparat.", "Nothing is stored."))
        return
    from dsr_desk.services import guard, imports, leftover

    alarms: list[Any] = []
    lying: list[Any] = []
    with opened(arguments) as vault:
        for file in arguments.files:
            plans = imports.preview(Path(file), **chosen, vault=vault)
            _save_remarks(arguments, plans, output)
            taken = imports.take_in_file(vault, plans)
            entries += [
                importing.as_json(plan, done.id, output.language, joins.of_plan(vault, plan))
                | {"changes": _changes(vault, done)}
                for plan, done in zip(plans, taken, strict=True)
            ]
            for done in taken:
                alarms += guard.watch(vault, done.id)
            if arguments.delete_file:
                leftover.delete(vault, Path(file), plans[0].sha256)
            else:
                leftover.remember(vault, Path(file), plans[0].sha256)
            lying.append((leftover.deleted if arguments.delete_file else leftover.said)(plans[0].file))
    for entry in entries:
        entry["alarms"] = guarding.as_json([one for one in alarms if one.import_id == entry["import_id"]])
    _show(entries, output, output.words("Inläst.", "Taken in."))
    output.say(*guarding.as_lines(alarms, output), *lying)


def _save_remarks(arguments: argparse.Namespace, plans: Any, output: Output) -> None:
    if arguments.remarks is None:
        return
    if len(plans) > 1 or len(arguments.files) > 1:
        raise UsageError(
            "--remarks tar en fil med en enda tabell. Ge filerna en i taget.",
            "--remarks takes one file with one table. Give the files one at a time.",
        )
    from dsr_desk.domain.remarks import Sort
    from dsr_desk.services import remarks

    remarks.save(plans[0], tuple(Sort), Path(arguments.remarks), output.language)


def _offered(found: dict[str, int], output: Output) -> list[str]:
    """That the older file's rows may go, where the two are of one list."""
    if not (found["unchanged"] or found["altered"]):
        return []
    command = f"dsr-desk import-let-go {found['import_id']}"
    return [
        output.words(
            f"  Den förra filens rader ligger kvar; ta bort dem med ”{command}”.",
            f"  The last file's rows are still there; let them go by “{command}”.",
        )
    ]


def _changes(vault: Any, taken: Any) -> dict[str, int] | None:
    """Against the last file of the same system; None for the first."""
    from dsr_desk.services import changes

    found = changes.of_import(vault, taken)
    if found is None:
        return None
    return {
        "import_id": found.import_id, "new": found.new, "gone": found.gone, "altered": found.altered,
        "unchanged": found.unchanged,
    }  # fmt: skip


def listing(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk imports`."""
    from dsr_desk.services import imports

    with opened(arguments) as vault:
        found = imports.listing(vault)
    output.document(
        [
            {
                "import_id": one.id, "file": one.file, "sheet": one.sheet, "source": one.source, "kind": one.kind,
                "rows_kept": one.rows_kept, "rows_purged": one.rows_purged,
                "taken_in_at": one.taken_in_at, "sha256": one.sha256,
            }
            for one in found
        ]
    )  # fmt: skip
    head = ("id", output.words("källa", "source"), output.words("fil", "file"), output.words("rader", "rows"))
    output.table(head, [(str(one.id), _source(one.source, output), one.file, _rows(one, output)) for one in found])


def _source(source: str, output: Output) -> str:
    from dsr_desk.domain.sources import source_name

    return source_name(source, output.language)


def _rows(one: Any, output: Output) -> str:
    """How many rows, and how many of them erasures have taken out."""
    gone = output.words(f" ({one.rows_purged} raderade)", f" ({one.rows_purged} purged)") if one.rows_purged else ""
    return f"{one.rows_held}{gone}"


def remarks_kept(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk import-remarks`: as far as the report names them, with the rows as they lie in the vault today."""
    from dsr_desk.domain.remarks import Sort, by_sort
    from dsr_desk.services import imports, remarks

    with opened(arguments) as vault:
        taken = imports.one(vault, arguments.id)
        found = [(sort, one) for sort, named in by_sort(taken).items() for one in named]
        text = remarks.rows_held(vault, taken, {one.row for _sort, one in found})
    if arguments.csv is not None:
        remarks.save_kept(taken, tuple(Sort), Path(arguments.csv), output.language)
    output.document(
        [
            {
                "sort": sort.value, "row": one.row, "column": one.column, "what": one.what.said_in(output.language),
                "text": text.get(one.row),
            }
            for sort, one in found
        ]
    )  # fmt: skip
    lines = [
        (str(one.row), one.column, one.what.said_in(output.language), text.get(one.row, "–")) for _sort, one in found
    ]
    stands = output.words("Vad som står i raden", "What stands in the row")
    output.table([*(head.said_in(output.language) for head in remarks.HEAD), stands], lines)


def undo(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk import-undo`."""
    from dsr_desk.services import imports

    with opened(arguments) as vault:
        imports.undo(vault, arguments.id)
    output.both({"undone": arguments.id}, output.words("Inläsningen är borttagen.", "The import is taken back."))


def let_go(arguments: argparse.Namespace, output: Output) -> None:
    """`dsr-desk import-let-go`: says what follows."""
    from dsr_desk.services import replaced

    with opened(arguments) as vault:
        gone = replaced.let_go(vault, arguments.id)
    said = [output.words(f"{gone.rows} rader har lämnat valvet.", f"{gone.rows} rows have left the vault.")]
    said.append(replaced.FOLLOWS.said_in(output.language))
    if gone.alarms:
        said.append(replaced.alarms_go(gone.alarms).said_in(output.language))
    output.both({"let_go": arguments.id, "rows": gone.rows, "alarms": gone.alarms}, " ".join(said))


def _show(entries: list[dict[str, Any]], output: Output, closing: str) -> None:
    output.document(entries)
    for entry in entries:
        output.say(
            f"{entry['file']} {entry['sheet'] or ''}: {_source(entry['source'], output)}, {entry['kind']}, "
            f"{entry['encoding'] or '–'}",
            output.words(
                f"  {entry['rows_kept']} av {entry['rows_read']} rader, {len(entry['rows_skipped'])} hoppas över, "
                f"{len(entry['rows_suspect'])} avviker, {len(entry['repairs'])} lagas",
                f"  {entry['rows_kept']} of {entry['rows_read']} rows, {len(entry['rows_skipped'])} skipped, "
                f"{len(entry['rows_suspect'])} suspect, {len(entry['repairs'])} repaired",
            ),
            *([f"  {entry['encoding_reason']}"] if entry["encoding_reason"] else []),
            *(f"  {column['name']} → {column['field']}" for column in entry["columns"]),
            *(f"  {said}" for said in entry["joins"]),
            *(f"  {note['row']}: {note['reason']}" for note in (*entry["rows_skipped"], *entry["rows_suspect"])[:20]),
        )
        if found := entry.get("changes"):
            output.say(
                output.words(
                    f"  {found['new']} nya, {found['gone']} borta, {found['altered']} ändrade, "
                    f"{found['unchanged']} oförändrade sedan förra filen",
                    f"  {found['new']} new, {found['gone']} gone, {found['altered']} altered, "
                    f"{found['unchanged']} unchanged since the last file",
                ),
                *_offered(found, output),
            )
    output.say(closing)
