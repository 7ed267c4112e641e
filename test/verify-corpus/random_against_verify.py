"""Holds verify.py against the plain implementation: so many random records with logs, all right.

python3 random_against_verify.py <folder of verify.py> <records>
"""

import json
import random
import sys

sys.path.insert(0, sys.argv[1])
import naive
import verify
from random_draws import random_draw

counts = {'right': 0, 'events': 0}
for n in range(int(sys.argv[2])):
    rng = random.Random(n)
    method = rng.choice(['ticket'] * 5 + ['shuffle', 'rfc3797'])
    record, looked = random_draw(rng, f'draw-{n}', method=method)
    copies = {name: naive.digest(text) for name, text in naive.copies_of(record).items()}
    exit, _, _ = verify.verify(json.dumps(record).encode(), {**copies, 'looked-up': looked})
    counts['right'] += exit == 0
    counts['events'] += len(record['log'])
print(json.dumps(counts))
