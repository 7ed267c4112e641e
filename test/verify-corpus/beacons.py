"""Prints whether bls.py finds each published beacon signed, beside whether it is.

python3 beacons.py <folder of bls.py>
"""

import hashlib
import json
import sys

sys.path.insert(0, sys.argv[1])
import bls
from honest import BEACONS, KEYS

results = []
for one in BEACONS:
    given = one['beacon']
    message = bytes.fromhex(given.get('previous_signature', '')) + given['round'].to_bytes(8, 'big')
    key, signature = bytes.fromhex(KEYS[one['chain']]), bytes.fromhex(given['signature'])
    is_signed = bls.is_signed(key, hashlib.sha256(message).digest(), signature)
    results.append([f'{one["chain"]} {given["round"]}', is_signed, one['expectValid']])
print(json.dumps(results))
