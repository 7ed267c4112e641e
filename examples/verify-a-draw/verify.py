#!/usr/bin/env python3
"""Checks a draw from its record, with Python 3 alone:  python3 verify.py record.json

It computes everything anew and prints a statement for each check, and whether it is so: OK, WRONG,
or LEFT where another tool has to look. It ends with 0 when nothing is WRONG, and with 1 otherwise.
"""

import hashlib
import json
import re
import sys
from datetime import datetime, timedelta
from itertools import zip_longest

# The drand networks known here, by chain hash: when round 1 came (Unix time), seconds to the next.
CHAINS = {
    '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce': (1595431050, 30),  # default
    '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971': (1692803367, 3),  # quicknet
}

# What is computed.


def sha256(data):
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


def entry_document(draw_id, places, ids):
    head = ['utlysning-entries/1', f'draw: {draw_id}', f'places: {places}', f'entries: {len(ids)}']
    return ''.join(f'{line}\n' for line in head + ids)


def seed_document(draw_id, pairs):
    lines = ['utlysning-draw/1', f'draw: {draw_id}']
    for source, given in pairs:
        if given['kind'] == 'drand':
            randomness = sha256(bytes.fromhex(given['signature']))
            lines.append(f'drand: {source.get("chain", "")} {given["round"]} {randomness}')
        elif given['kind'] == 'secret':
            lines.append(f'secret: {given["secret"]}')
        else:
            numbers = ' '.join(str(number).lstrip('0') or '0' for number in given['numbers'])
            lines.append(f'numbers: {given["name"]}: {numbers}')
    return ''.join(f'{line}\n' for line in lines)


def ticket_of(seed, id):
    return sha256(f'{seed}:{id}') if seed else None


def order_of(record):
    """The order as it was drawn. Without a seed nothing is drawn, and it is that of the list."""
    tickets = [(ticket_of(record['seed'], id), id) for id in record['entries']['ids']]
    if record['seed']:
        tickets.sort()
    return [{'rank': rank, 'id': id} for rank, (_, id) in enumerate(tickets, 1)]


def microseconds(timestamp):
    """An RFC 3339 timestamp as microseconds since 1970, without rounding."""
    time, fraction, sign, hours, minutes = re.fullmatch(INSTANT, timestamp).groups()
    since = datetime.strptime(time, '%Y-%m-%dT%H:%M:%S') - datetime(1970, 1, 1)
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    since += offset if sign == '-' else -offset
    return since // timedelta(microseconds=1) + int((fraction or '').ljust(6, '0'))


def first_round(chain, moment):
    """The first round at or after a moment: ceil((T - genesis) / period) + 1."""
    genesis, period = CHAINS[chain]
    return 1 - (genesis * 1_000_000 - microseconds(moment)) // (period * 1_000_000)


# The checks. Each gives its name, whether its statement is so (None: left to others), the
# statement, and perhaps all that it is not so of.


def checks(record):
    announced, revealed, seed = record['announcement'], record['revealed'], record['seed']
    draw_id, places, sources = announced['drawId'], announced['places'], announced['sources']
    ids, stated = record['entries']['ids'], record['order']
    pairs = list(zip(sources + [{}] * len(revealed), revealed))

    so = microseconds(announced['closesAt']) < microseconds(announced['drawAt'])
    yield 'times', so, 'the draw was set for a time after entries closed'

    digest = sha256(entry_document(draw_id, places, ids))
    so = ids == sorted(set(ids)) and digest == record['entries']['sha256']
    yield 'entries', so, f'{len(ids)}, once each, in order; the SHA-256 of the list is {digest}'

    so = any(source['kind'] != 'secret' for source in sources)
    yield 'sources', so, 'at least one is outside the control of the organiser'
    names = [[(one['kind'], one.get('name')) for one in side] for side in (sources, revealed)]
    so = names[0] == names[1] or (seed is None and not revealed)
    yield 'sources', so, 'those announced were revealed, in their order, and no other'

    for source, given in pairs:
        if given['kind'] == 'secret':
            secret = bytes.fromhex(given['secret'])
            so = len(secret) == 32 and sha256(secret) == source.get('commitment')
            yield 'commitment', so, 'the secret has 32 bytes, and is the one committed to'
        elif given['kind'] == 'drand':
            yield from beacon_checks(source, given, announced['drawAt'])

    digest = sha256(seed_document(draw_id, pairs)) if len(ids) > places else None
    about = f'it is the SHA-256 of the seed document, {digest}'
    if digest is None:
        about = 'there is none: with a place for everyone, nothing was drawn'
    yield 'seed', seed == digest, about

    # From here on by the seed that the record states, so that a wrong one is told once.
    wrong = [row['id'] for row in stated if row.get('ticket') != ticket_of(seed, row['id'])]
    about = 'each is the SHA-256 of seed:id' if seed else 'there are none, as nothing was drawn'
    yield 'tickets', not wrong, about, wrong
    if record['log']:
        yield 'log', None, 'what was done to the order after the draw; the library checks that'
        return
    ranks = [[(row['rank'], row['id']) for row in rows] for rows in (stated, order_of(record))]
    rows = enumerate(zip_longest(*ranks), 1)
    wrong = [f'rank {rank}' for rank, (claimed, right) in rows if claimed != right]
    about = 'everyone once, the lowest ticket first' if seed else 'that of the list'
    yield 'order', not wrong, about, wrong
    winners = {row['id'] for row in order_of(record)[:places]}
    wrong = [row['id'] for row in stated if row['place'] != (row['id'] in winners)]
    about = f'the first {places} of the order have one, and nobody else'
    yield 'places', not wrong, about, wrong


def beacon_checks(source, given, draw_at):
    number, chain = source.get('round'), source.get('chain')
    so = None if chain not in CHAINS else number == first_round(chain, draw_at)
    yield 'beacon-round', so, f'round {number} is the first from the time of the draw on'
    yield 'beacon-round', given['round'] == number, 'the beacon is of the announced round'
    digest = sha256(bytes.fromhex(given['signature']))
    so = given.get('randomness', digest) == digest
    yield 'beacon-randomness', so, f'it is the SHA-256 of the signature, {digest}'
    yield 'beacon-signature', None, 'the BLS signature is not checked here; the library checks it'


# What a record looks like. Anything else in one is refused: nobody would have checked it.
# A text is a pattern, a number the least one, a tuple says "one of", and a list "a list of these",
# with the least number of them if it has one.

ID, HASH, HEX = '[!-~]{1,200}', '[0-9a-f]{64}', '([0-9a-f]{2})+'
NAME = r'(?!\s)[^\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]{1,200}(?<!\s)'
INSTANT = (
    r'([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,6}))?'
    r'(?:Z|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))'
)
SOURCE = (
    {'kind': 'drand', 'chain': HASH, 'round': 1},
    {'kind': 'secret', 'commitment': HASH},
    {'kind': 'numbers', 'name': NAME},
)
GIVEN = (
    {'kind': 'drand', 'round': 1, 'signature': HEX, 'previousSignature?': HEX, 'randomness?': HASH},
    {'kind': 'secret', 'secret': HEX},
    {'kind': 'numbers', 'name': NAME, 'numbers': [(0, '[0-9]{1,20}'), 1]},
)
RECORD = {
    'format': 'utlysning-draw/1',
    'library?': '[ -~]{1,50}',
    'announcement': {
        'drawId': ID,
        'call?': {'id': ID, 'version': 1, 'sha256': HASH},
        'places': 0,
        'closesAt': INSTANT,
        'drawAt': INSTANT,
        'method': 'ticket',
        'sources': [SOURCE, 1],
        'findings?': object,
    },
    'entries': {'ids': [ID], 'sha256': HASH},
    'revealed': [GIVEN],
    'seed': (HASH, None),
    'order': [{'rank': 1, 'id': ID, 'ticket?': HASH, 'place': bool}],
    'log': [object],
}


def fits(value, shape):
    if isinstance(shape, tuple):
        return any(fits(value, one) for one in shape)
    if isinstance(shape, list):
        item, *least = shape
        is_long = isinstance(value, list) and len(value) >= sum(least)
        return is_long and all(fits(one, item) for one in value)
    if isinstance(shape, dict):
        names = {key.rstrip('?'): key for key in shape}
        if not isinstance(value, dict) or value.keys() - names.keys():
            return False
        return all(
            fits(value[name], shape[key]) if name in value else key.endswith('?')
            for name, key in names.items()
        )
    if isinstance(shape, int):
        return type(value) is int and shape <= value < 2**53
    if isinstance(shape, str):
        return isinstance(value, str) and re.fullmatch(shape, value) is not None
    return value is None if shape is None else isinstance(value, shape)


def read_record(path):
    def refuse(what):
        raise ValueError(f'{what} has no place in a record')

    def once(pairs):
        keys = [key for key, _ in pairs]
        return dict(pairs) if len(keys) == len(set(keys)) else refuse('a key that stands twice')

    with open(path, encoding='utf-8') as file:
        record = json.load(file, object_pairs_hook=once, parse_float=refuse, parse_constant=refuse)
    for key, shape in RECORD.items() if isinstance(record, dict) else ():
        if key in record and not fits(record[key], shape):
            refuse(f'what stands under {key}')
    return record if fits(record, RECORD) else refuse('a key too many or too few')


COMPARE = '''Nothing is wrong. Now compare the announcement and the SHA-256 of the list with what was
published before the draw: the record alone cannot show that they are the same.'''


def main():
    usage = 'usage: python3 verify.py record.json'
    if sys.argv[1:] in (['--help'], ['-h']):
        print(f'{usage}\n\n{__doc__}', end='')
        return 0
    if len(sys.argv) != 2 or sys.argv[1].startswith('-'):
        print(usage, file=sys.stderr)
        return 2
    try:
        record = read_record(sys.argv[1])
        results = list(checks(record))
    except OSError as error:
        print(f'No record was read: {ascii(str(error))}', file=sys.stderr)
        return 2
    except (ValueError, RecursionError) as error:
        print(f'WRONG format: this is no record of a draw by tickets: {ascii(str(error))}')
        return 1
    for name, so, statement, *where in results:
        print({True: 'OK   ', False: 'WRONG', None: 'LEFT '}[so], f'{name}: {statement}', end='')
        print(f' -- not so at {where[0][0]}' if where and where[0] else '')
    wrong = sum(so is False for _, so, *_ in results)
    print()
    if wrong:
        print(f'{wrong} of {len(results)} are WRONG: do not trust this record.')
        return 1
    when = ', before its log' if record['log'] else ''
    print(COMPARE)
    print(f'These had a place when the draw was made{when}:')
    for row in order_of(record)[: record['announcement']['places']]:
        print(f'{row["rank"]:>5}. {row["id"]}')
    return 0


if __name__ == '__main__':
    sys.exit(main())
