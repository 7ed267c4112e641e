"""Draws in which nothing is wrong, and what a case of the corpus is made of."""

import base64
import copy
import hashlib
import json
import os

import naive
from naive import DEFAULT, QUICKNET

VECTORS = os.path.join(os.path.dirname(__file__), '..', 'vectors', 'drand.json')
with open(VECTORS, encoding='utf-8') as file:
    VECTORS_OF_DRAND = json.load(file)
BEACONS = VECTORS_OF_DRAND['beacons']
KEYS = {one['name']: one['v1']['public_key'] for one in VECTORS_OF_DRAND['chains'] if 'v1' in one}


def beacon(network, round):
    """A real beacon, as a record reveals it."""
    for one in BEACONS:
        if one['chain'].startswith(network) and one['beacon']['round'] == round:
            found = one['beacon']
            value = {'kind': 'drand', 'round': round, 'signature': found['signature']}
            if 'previous_signature' in found:
                value['previousSignature'] = found['previous_signature']
            return value
    raise LookupError(f'{network} {round}')


SECRET = naive.digest('a secret of the corpus')
COMMITMENT = hashlib.sha256(bytes.fromhex(SECRET)).hexdigest()
QUICK = {'kind': 'drand', 'chain': QUICKNET, 'round': 1000}
CHAINED = {'kind': 'drand', 'chain': DEFAULT, 'round': 1337}
HIDDEN = {'kind': 'secret', 'commitment': COMMITMENT}
SHOWN = {'kind': 'secret', 'secret': SECRET}
NUMBERS = {
    'kind': 'numbers',
    'name': 'Lotto 26 June 2024',
    'count': 7,
    'from': 1,
    'to': 34,
    'repeat': False,
    'order': 'ascending',
    'outside': True,
}
CAME = {'kind': 'numbers', 'numbers': [4, 8, 15, 16, 23, 30, 34]}
TIMES_QUICK = {'closesAt': '2023-08-21T10:00:00Z', 'drawAt': '2023-08-23T15:59:22Z'}
TIMES_CHAINED = {'closesAt': '2020-07-21T10:00:00Z', 'drawAt': '2020-07-23T02:25:30Z'}
TIMES_NUMBERS = {'closesAt': '2024-06-24T10:00:00Z', 'drawAt': '2024-06-26T12:00:00Z'}
LATER = {'quick': '2023-08-24T08:00:00Z', 'numbers': '2024-06-27T08:00:00Z'}
LINES = [
    f'8101000{n}2 county={county} group={group}'
    for n, county, group in (
        (1, '03', 2),
        (2, '03', 1),
        (3, '11', 2),
        (4, '55', 2),
        (5, '46', 1),
        (6, '55', 2),
        (7, '03', 2),
        (8, '11', 2),
    )
]
OTHERS = ['810100090 county=55 group=1', '810100101 county=42 group=2']


class Kit:
    """What an organiser has: all that a record follows from. Each change is another draw."""

    def __init__(self, kind='quick', **change):
        self.times = {
            'quick': TIMES_QUICK,
            'chained': TIMES_CHAINED,
            'numbers': TIMES_NUMBERS,
            'secret': TIMES_QUICK,
        }[kind]
        sources, self.revealed = {
            'quick': ([QUICK], [beacon('quicknet', 1000)]),
            'chained': ([CHAINED], [beacon('default', 1337)]),
            'numbers': ([NUMBERS], [CAME]),
            'secret': ([QUICK, HIDDEN], [beacon('quicknet', 1000), SHOWN]),
        }[kind]
        self.announcement = {
            'format': 'utlysning-announcement/2',
            'drawId': 'sommerskole',
            **self.times,
            'attributes': ['county', 'group'],
            'sources': sources,
            'selection': {'order': [{'by': 'group', 'direction': 'ascending'}], 'places': 4},
        }
        self.lines, self.others, self.log = LINES, OTHERS, []
        self.announcement = copy.deepcopy(self.announcement)
        for key, value in change.items():
            if key in ('lines', 'others', 'log', 'revealed'):
                setattr(self, key, value)
            elif key == 'selection':
                self.announcement['selection'].update(value)
            else:
                self.announcement[key] = value

    def record(self):
        return copy.deepcopy(
            naive.record_of(self.announcement, self.lines, self.others, self.revealed, self.log)
        )


def edited(record, path, value):
    """A copy of a record with one thing in it changed; `...` takes it away."""
    result = copy.deepcopy(record)
    *way, last = [int(key) if key.isdigit() else key for key in path.split('.')]
    part = result
    for key in way:
        part = part[key]
    if callable(value):
        value = value(part[last])
    if value is ...:
        del part[last]
    else:
        part[last] = value
    return result


def with_events(kit, events):
    """The record of a kit with a log whose events are not followed, as who forges one writes it."""
    return {**kit.record(), 'log': events}


def text_of(value):
    """JSON as JavaScript writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'))


CASES = []


def case(family, name, record, exit, notMet=(), left=(), copies='both', **handed):
    """Adds a case. `record` is a record, a text or bytes. `copies` are those of the record itself,
    of another record, or of none; `left` is what has to be named as not yet checked."""
    files = {'record': record if isinstance(record, (str, bytes)) else text_of(record)}
    of = record if isinstance(copies, str) else copies
    if copies != 'none' and not isinstance(of, (str, bytes)):
        own = naive.copies_of(of)
        files.update({key: own[key] for key in own if copies in ('both', key) or copies is of})
    files.update({key: value for key, value in handed.items() if value is not None})
    for key, value in files.items():
        if isinstance(value, bytes):
            files[key] = {'base64': base64.b64encode(value).decode()}
        elif not isinstance(value, str):
            files[key] = text_of(value)
    expected = {'exit': exit, 'notMet': sorted(notMet), 'undetermined': sorted(left)}
    CASES.append(
        {'name': f'{family}: {name}', 'class': family, 'files': files, 'expected': expected}
    )


def journal_of(record, lines=None):
    """The journal of an organiser who did everything in time. `lines` are (at, kind, hash)."""
    announced = record['announcement']
    own = naive.copies_of(record)
    usual = [
        (
            announced['closesAt'][:8] + '01T08:00:00Z',
            'announcement',
            naive.digest(own['announcement']),
        ),
        (announced['closesAt'], 'entries', naive.digest(own['entries'])),
    ]
    text = 'utlysning-journal/2\norganiser: etaten\n'
    for n, (at, kind, hash) in enumerate(usual if lines is None else lines(usual), 1):
        text += f'{n} {at} {kind} {announced["drawId"]} {hash}\n'
    return text
