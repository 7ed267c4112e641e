"""Runs verify.py on cases, a line each, and prints {exit, notMet, undetermined} for each.

python3 run_verify.py <folder of verify.py> < cases
"""

import base64
import functools
import json
import sys

sys.path.insert(0, sys.argv[1])
import bls
import verify

# The corpus has few beacons, and each takes half a second.
bls.is_signed = functools.lru_cache(None)(bls.is_signed)


def content(value):
    return base64.b64decode(value['base64']) if isinstance(value, dict) else value.encode()


def run(files):
    given = {
        'looked-up' if name == 'lookedUp' else name: files[name]
        for name in files
        if name != 'record'
    }
    given = {
        name: value if verify.is_hash(value) else content(value) for name, value in given.items()
    }
    try:
        handed_in = verify.handed_in_of(given)
        status, results, _ = verify.verify(content(files['record']), handed_in)
    except verify.Unreadable:
        return {'exit': 2, 'notMet': [], 'undetermined': []}
    found = [(id, so) for id, so, _ in results if verify.is_required(id, handed_in)]
    return {
        'exit': status,
        'notMet': sorted(id for id, so in found if so is False),
        'undetermined': sorted(id for id, so in found if so is None),
    }


for line in sys.stdin:
    print(json.dumps(run(json.loads(line)['files'])))
