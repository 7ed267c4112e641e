"""Prints the corpus, a case a line. What is expected of each was decided here, by no tool.

A case: {name, class, files: {record, announcement?, entries?, journal?, call?, lookedUp?}, expected:
{exit, notMet, undetermined}}. A file is its text, or its bytes as {base64}; a copy can be the 64
digits of a SHA-256. `notMet` are criteria that have to be named, `undetermined` all that are left
where the exit is 3.
"""

import json

import forged_cases
import valid_cases
from honest import CASES

valid_cases.add()
forged_cases.add()
names = [case['name'] for case in CASES]
assert len(names) == len(set(names)), [name for name in names if names.count(name) > 1]
for case in CASES:
    print(json.dumps(case))
