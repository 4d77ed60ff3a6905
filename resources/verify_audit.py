"""Checks an exported audit trail without the program: python3 verify_audit.py audit.jsonl"""

import hashlib
import json
import sys

previous, expected = "0" * 64, 1
for text in open(sys.argv[1], encoding="utf-8"):  # noqa: SIM115
    line = json.loads(text)
    found = line.pop("hash")
    body = json.dumps(line, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    if line["seq"] != expected or line["previous"] != previous or hashlib.sha256(body.encode()).hexdigest() != found:
        sys.exit(f"the chain breaks at line {expected}")
    previous, expected = found, expected + 1
print(f"{expected - 1} lines, the chain is whole, head {previous}")
