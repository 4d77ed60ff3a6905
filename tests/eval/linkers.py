"""splink and recordlinkage on the evaluation's world; run by their own Python, never by the program's.

`python linkers.py FOLDER`: reads records.csv and queries.csv (id, given, surname, mail, phone, number, birth, street,
postcode, city; all in normal form already, which is more than the two do for themselves), prints JSON Lines
{"tool", "query", "record", "p"} for the pairs they hold for one person at p >= 0.5.
"""

import json
import sys
import time
from pathlib import Path

import pandas as pd

COLUMNS = ["given", "surname", "mail", "phone", "number", "birth", "street", "postcode", "city"]


def main() -> None:
    folder = Path(sys.argv[1])
    frames = [pd.read_csv(folder / f"{name}.csv", dtype=str, keep_default_na=False) for name in ("records", "queries")]
    for tool, link in (("splink", with_splink), ("recordlinkage", with_recordlinkage)):
        start = time.perf_counter()
        try:
            pairs = link(*frames)
        except Exception as error:
            print(json.dumps({"tool": tool, "error": f"{type(error).__name__}: {error}"[:300]}))
            continue
        took = (time.perf_counter() - start) * 1000 / len(frames[1])
        print(json.dumps({"tool": tool, "ms": round(took, 1)}))
        for query, record, p in pairs:
            print(json.dumps({"tool": tool, "query": query, "record": record, "p": round(float(p), 5)}))


def with_splink(records: pd.DataFrame, queries: pd.DataFrame) -> list[tuple[str, str, float]]:
    """Two tables linked, trained without labels as its guide says: u by sampling, m by EM in two blockings."""
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    asked = [name for name in COLUMNS if queries[name].str.len().max() > 0]
    tables = [frame.replace("", None).rename(columns={"id": "unique_id"}) for frame in (queries, records)]
    exact = [name for name in asked if name in ("mail", "phone", "number", "birth", "postcode", "city")]
    rules = [block_on(name) for name in asked if name in ("mail", "phone", "number")]
    rules += [block_on("surname", "substr(given, 1, 1)")]
    rules += [block_on("street", "postcode")] if "street" in asked else []
    settings = SettingsCreator(
        link_type="link_only",
        blocking_rules_to_generate_predictions=rules,
        comparisons=[
            cl.NameComparison("given").configure(term_frequency_adjustments=True),
            cl.NameComparison("surname").configure(term_frequency_adjustments=True),
            *(cl.ExactMatch(name) for name in exact),
            *([cl.LevenshteinAtThresholds("street", 2)] if "street" in asked else []),
        ],
    )
    api = DuckDBAPI()
    try:
        linker = Linker(tables, settings, db_api=api)
    except TypeError:  # since version 5 the tables are registered first
        linker = Linker([api.register(table) for table in tables], settings)
    linker.training.estimate_probability_two_random_records_match(rules[:1], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6)
    trained_on = [block_on(name) for name in asked if name in ("mail", "phone", "number", "street")]
    for rule in (*trained_on, block_on("surname", "given")):
        try:
            linker.training.estimate_parameters_using_expectation_maximisation(rule)
        except ValueError:  # a block in which nothing differs teaches nothing; the others remain
            continue
    found = linker.inference.predict(threshold_match_probability=0.5).as_pandas_dataframe()
    ids = set(queries["id"])
    return [
        (one, other, p) if one in ids else (other, one, p)
        for one, other, p in zip(found["unique_id_l"], found["unique_id_r"], found["match_probability"], strict=True)
    ]


def with_recordlinkage(records: pd.DataFrame, queries: pd.DataFrame) -> list[tuple[str, str, float]]:
    """Blocks, comparisons and its unsupervised ECM classifier."""
    import recordlinkage

    asked = [name for name in COLUMNS if queries[name].str.len().max() > 0]
    records, queries = (frame.replace("", None).set_index("id") for frame in (records, queries))
    index = recordlinkage.Index()
    for name in asked:
        if name in ("mail", "phone", "number", "surname"):
            index.block(name)
    if "street" in asked:
        index.block(["street", "postcode"])
    pairs = index.index(queries, records)
    compare = recordlinkage.Compare()
    for name in asked:
        if name in ("given", "surname", "street"):
            compare.string(name, name, method="jarowinkler", threshold=0.9, label=name)
        else:
            compare.exact(name, name, label=name)
    features = compare.compute(pairs, queries, records)
    classifier = recordlinkage.ECMClassifier(binarize=0.5)
    classifier.fit_predict(features)
    chance = classifier.prob(features)
    return [(query, record, p) for (query, record), p in chance.items() if p >= 0.5]


if __name__ == "__main__":
    main()
