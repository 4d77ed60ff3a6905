"""Makes the weights of incoming letters: `python -m tests.eval.intake_weights`, with numpy and scikit-learn at hand.

Neither is needed by the program or its tests. First each of the larger lots is held out in turn and measured with the
rules; the table goes into docs/decisions. Then the weights of all lots are written.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dsr_desk.domain import intake_weighing as weighing
from dsr_desk.domain.intake_weighing import RIGHTS, Weights
from dsr_desk.files.intake_weights import SCALE
from tests.domain import corpora
from tests.domain.intake_fifth import FIFTH
from tests.domain.intake_fourth import FOURTH
from tests.domain.intake_letters import LETTERS
from tests.domain.intake_second import SECOND
from tests.domain.intake_third import THIRD
from tests.domain.intake_trial import TRIAL

FILE = Path(__file__).parents[2] / "resources" / "intake" / "weights.tsv"
HELD_OUT = ("first", "sixth", "seventh", "eighth", "ninth")
STRENGTH, LEAST, MOST = 40.0, 2, 9_000
"""The inverse of the penalty on weights; in how many letters a feature must stand; how many are shipped."""

Letter = dict[str, Any]


def lots() -> dict[str, list[Letter]]:
    """Every lot of labelled letters."""
    plain = {"first": TRIAL, "second": SECOND, "third": THIRD, "fourth": FOURTH, "fifth": FIFTH}
    found: dict[str, list[Letter]] = {
        name: [_letter(text, rights.split()) for _, rights, text in lot] for name, lot in plain.items()
    }
    found["letters"] = [_letter(text, rights.replace("+", " ").split()) for _, _, rights, _, text in LETTERS]
    for name in ("sixth", "seventh", "eighth", "ninth"):
        found[name] = [
            _letter(one["text"], one["rights"], corpora.allowed(one)) for one in corpora.lines(f"letters_{name}.jsonl")
        ]
    return found


def _letter(text: str, rights: Sequence[str], allowed: set[str] | None = None) -> Letter:
    asked = {right.replace("objection_marketing", "objection") for right in rights}
    return {"text": text, "rights": asked, "allowed": allowed or asked}


def fit(letters: Sequence[Letter]) -> Weights:
    """One weight a feature and right: logistic regression, each right against the rest."""
    import numpy
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    seen = [weighing.features(one["text"]) for one in letters]
    counted = Counter(feature for features in seen for feature in features)
    names = sorted(feature for feature, count in counted.items() if count >= LEAST)
    place = {name: number for number, name in enumerate(names)}
    rows = [sorted(place[one] for one in features if one in place) for features in seen]
    shares = [len(row) ** -0.5 for row in rows for _ in row]
    starts = numpy.cumsum([0, *map(len, rows)])
    table = csr_matrix((shares, [one for row in rows for one in row], starts), shape=(len(rows), len(names)))
    models = [
        LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=2000).fit(
            table, [right.value in one["rights"] for one in letters]
        )
        for right in RIGHTS
    ]
    columns = numpy.round(numpy.array([model.coef_[0] for model in models]).T * SCALE).astype(int)
    strongest = sorted(range(len(names)), key=lambda number: -abs(columns[number]).max())[:MOST]
    return Weights(
        tuple(round(float(model.intercept_[0]) * SCALE) / SCALE for model in models),
        {names[number]: tuple(int(one) / SCALE for one in columns[number]) for number in sorted(strongest)},
    )


def measured(letters: Sequence[Letter], weights: Weights) -> tuple[int, int, int]:
    """Of how many that name a right; how many are left to the person; how many are read wrongly."""
    got = [corpora.read(one, weights) for one in letters]
    named = [(one, found) for one, found in zip(letters, got, strict=True) if one["rights"]]
    wrong = sum(bool(found - one["allowed"]) for one, found in zip(letters, got, strict=True))
    return len(named), sum(not found for _, found in named), wrong


def write(weights: Weights, data: Sequence[Letter]) -> None:
    """Write them as whole numbers, with the fingerprint of what they were made from."""
    said = json.dumps([[one["text"], sorted(one["rights"])] for one in data], ensure_ascii=False)
    lines = [
        f"# {len(data)} letters, sha256 {hashlib.sha256(said.encode()).hexdigest()}",
        "\t".join(["bias", *(str(round(one * SCALE)) for one in weights.bias)]),
        *("\t".join([name, *(str(round(one * SCALE)) for one in of)]) for name, of in weights.of.items()),
    ]
    FILE.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    """Measure each held-out lot, then write the weights of all."""
    every = lots()
    print("lot: named, left to the person and misread by the rules alone, and with the weights")
    for name in HELD_OUT:
        others = [one for lot, letters in every.items() if lot != name for one in letters]
        print(name, measured(every[name], weighing.NO_WEIGHTS), measured(every[name], fit(others)))
    data = [one for letters in every.values() for one in letters]
    write(fit(data), data)


if __name__ == "__main__":
    main()
