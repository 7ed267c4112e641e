"""Reads a record, strictly: whatever has no place in one is refused, as nobody would have checked it."""

import json
import re
from datetime import datetime

MAX_SAFE = 2**53 - 1


class Unreadable(Exception):
    """What is no record at all. It says nothing about a draw."""


def text_of(data, errors='replace'):
    """The text of a file, without a byte order mark, and with LF for CRLF."""
    text = data.decode('utf-8', errors)
    return text[text.startswith('\ufeff') :].replace('\r\n', '\n')


def read_json(data, what):
    def refuse(value):
        raise ValueError(f'{value} is no whole number')

    def whole(digits):
        number = int(digits)
        return number if digits != '-0' and abs(number) <= MAX_SAFE else refuse(digits)

    try:
        return json.loads(
            text_of(data, 'strict'),
            object_pairs_hook=once,
            parse_int=whole,
            parse_float=refuse,
            parse_constant=refuse,
        )
    except (ValueError, RecursionError) as error:
        raise Unreadable(f'{what} is no JSON of this kind: {ascii(str(error))}') from None


def once(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError('a key stands twice')
    return dict(pairs)


def read_any_json(data, what, pairs=dict):
    """JSON with any numbers in it: 1.0 is the number 1, as in a browser."""

    def refuse(value):
        raise ValueError(f'{value} is no number')

    def number(text):
        value = float(text)
        return int(value) if value.is_integer() else value

    try:
        return json.loads(
            text_of(data, 'strict'),
            object_pairs_hook=pairs,
            parse_float=number,
            parse_constant=refuse,
        )
    except (ValueError, RecursionError) as error:
        raise Unreadable(f'{what} is no JSON: {ascii(str(error))}') from None


def read_record(data):
    record = read_json(data, 'the record')
    if not isinstance(record, dict) or record.get('format') != 'utlysning-draw/2':
        raise Unreadable('it has not the format utlysning-draw/2')
    return record


def canonical(value):
    """RFC 8785, for ASCII keys and whole numbers."""
    return json.dumps(value, sort_keys=True, separators=(',', ':'), ensure_ascii=False)


# What a record looks like. A text is a pattern, a number the least one, a tuple says "one of", a
# list "a list of these", with the least and the greatest length if it has them; a function decides.


def is_time(value):
    if not isinstance(value, str) or not re.fullmatch(
        '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z', value
    ):
        return False
    try:
        moment = datetime.strptime(value, '%Y-%m-%dT%H:%M:%SZ')
    except ValueError:
        return False
    return 1000 <= moment.year <= 9998 and value[17:19] < '60'


# The characters that nobody sees: Cc, Cf, Cs, Co, Zl and Zp, as of Unicode 17. They are listed, as
# each version of Unicode adds some, and a record has to be one for every version of Python.
HIDDEN = re.compile(
    '[\0-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e'
    '\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ud800-\udfff\ue000-\uf8ff\ufeff'
    '\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3'
    '\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U000ffffd'
    '\U00100000-\U0010fffd]'
)
BLANKS = ' \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'


def is_text(value, length):
    """One line without controls, or blanks at its ends."""
    return (
        isinstance(value, str)
        and 1 <= len(value) <= length
        and not HIDDEN.search(value)
        and value[0] not in BLANKS
        and value[-1] not in BLANKS
    )


def is_name(value):
    return is_text(value, 200)


def is_reason(value):
    return is_text(value, 2000)


def is_number(text):
    return re.fullmatch('0|-?[1-9][0-9]{0,14}', text) is not None


ID, HASH, HEX = '[!-~]{1,200}', '[0-9a-f]{64}', '([0-9a-f]{2}){1,96}'
KEY, VALUE, DRAW_ID = '[a-z][a-z0-9-]{0,31}', '[!-~]{1,100}', '[A-Za-z0-9][A-Za-z0-9._/-]{0,63}'
LINE = f'{ID}( {KEY}={VALUE})*'
CALL = {'id': '[A-Za-z0-9][A-Za-z0-9._:-]{0,99}', 'version': range(1, 10_001), 'sha256': HASH}
DRAND = {'kind': 'drand', 'chain': HASH, 'round': 1}
NUMBERS = {
    'kind': 'numbers',
    'name': is_name,
    'count': range(1, 33),
    'from': 0,
    'to': 0,
    'repeat': bool,
    'order': 'ascending|drawn',
    'outside': bool,
}
SUCCESSOR = {'successor?': {'from': is_time, 'source': (DRAND, NUMBERS)}}
SOURCE = ({**DRAND, **SUCCESSOR}, {**NUMBERS, **SUCCESSOR}, {'kind': 'secret', 'commitment': HASH})
TRUE = {'successor?': lambda value: value is True}
GIVEN = (
    {'kind': 'drand', 'round': 1, 'signature': HEX, 'previousSignature?': HEX, **TRUE},
    {'kind': 'secret', 'secret': f'{HASH}|withheld'},
    {'kind': 'numbers', 'numbers': [0, 1, 32], **TRUE},
)
WHEN = {'fact': KEY, 'is': VALUE}
QUOTA = {'id': KEY, 'when': WHEN, 'unfilled': 'to-all|to-next|unused'}
SELECTION = {
    'order': [{'by': KEY, 'direction': 'ascending|descending'}],
    'places': range(0, 10_000_001),
    'budget?': 0,
    'whenShort?': 'stop|skip|pro-rata',
    'placedFirst?': WHEN,
    'quotas?': [({**QUOTA, 'places': 0}, {**QUOTA, 'budget': 0})],
    'caps?': [{'by': KEY, 'maximum': 0}],
    'placesNeeded?': KEY,
    'ask?': KEY,
    'waitingList?': 'in-order|drawn-anew|none',
}
EVENT = (
    {'kind': 'offer|accept|decline|lapse', 'id': ID, 'at': is_time},
    {'kind': 'strike|restore|place', 'id': ID, 'at': is_time, 'reason': is_reason},
    {'kind': 'correct', 'line': LINE, 'at': is_time, 'reason': is_reason},
    {'kind': 'insert', 'line': LINE, 'salt': HASH, 'at': is_time, 'reason': is_reason},
)
TOKEN = {
    'kind': 'rfc3161',
    'token': '(?!.{100001})([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}(==|[A-Za-z0-9+/]=))?',
}
RECORD = {
    'format': 'utlysning-draw/2',
    'announcement': {
        'format': 'utlysning-announcement/2',
        'drawId': DRAW_ID,
        'method?': 'ticket|shuffle|rfc3797',
        'call?': CALL,
        'closesAt': is_time,
        'drawAt': is_time,
        'attributes': [KEY, 0, 100],
        'sources': [SOURCE, 1, 16],
        'selection': SELECTION,
    },
    'entries': {'lines': [LINE, 0, 10_000_000], 'sha256': HASH},
    'others': {'lines': [HASH, 0, 10_000_000], 'sha256': HASH},
    'revealed': [GIVEN, 0, 16],
    'seed': HASH,
    'order': [{'rank': 1, 'id': ID, 'ticket?': HASH, 'place?': KEY}],
    'log': [EVENT, 0, 100_000],
    'timestamps?': [
        ({'of': 'announcement|entries', **TOKEN}, {'of': 'log', 'events': 1, **TOKEN}),
        1,
        1000,
    ],
}


def shape_of(record):
    """What is wrong with the shape of a record, or nothing."""
    for key in record:
        shape = RECORD.get(key, RECORD.get(f'{key}?'))
        if shape is None:
            return f'it has an unknown key, {ascii(key)}'
        if not fits(record[key], shape):
            return f'something under {key} has no place in a record'
    missing = [key for key in RECORD if not key.endswith('?') and key not in record]
    return f'it lacks {missing[0]}' if missing else None


def fits(value, shape):
    if isinstance(shape, tuple):
        return any(fits(value, one) for one in shape)
    if isinstance(shape, list):
        item, *limits = shape
        least, most = limits or (0, MAX_SAFE)
        is_list = isinstance(value, list) and least <= len(value) <= most
        return is_list and all(fits(one, item) for one in value)
    if isinstance(shape, dict):
        if not isinstance(value, dict) or any(
            key not in shape and f'{key}?' not in shape for key in value
        ):
            return False
        return all(
            fits(value[key.rstrip('?')], shape[key])
            if key.rstrip('?') in value
            else key.endswith('?')
            for key in shape
        )
    if isinstance(shape, range):
        return type(value) is int and value in shape
    if isinstance(shape, int):
        return type(value) is int and value >= shape
    if isinstance(shape, str):
        return isinstance(value, str) and re.fullmatch(shape, value) is not None
    return isinstance(value, bool) if shape is bool else shape(value)


def entry_of(line):
    """The entrant of a line of the list."""
    id, *pairs = line.split(' ')
    attributes = dict(pair.split('=', 1) for pair in pairs)
    return {'id': id, 'attributes': attributes, 'repeats': len(attributes) < len(pairs)}


def lines_of(text):
    """The lines of a journal: each what it is of (kind, draw, hash), and its time. None if it is none."""
    head = re.match(f'utlysning-journal/2\norganiser: {ID}\n', text)
    if not head or not text.endswith('\n'):
        return None
    lines = []
    for n, line in enumerate(text[head.end() :].split('\n')[:-1], 1):
        at, kind, *rest = (line.split(' ') + ['', ''])[1:5]
        is_line = re.fullmatch(
            f'{n} [^ ]+ (announcement|entries|secret|log|void) {DRAW_ID} {HASH}', line
        )
        if not is_line or not is_time(at) or (lines and at < lines[-1]['at']):
            return None
        if kind == 'void' and rest not in ([*line['of'][1:]] for line in lines):
            return None  # it takes back what is not there
        lines.append({'at': at, 'of': (kind, *rest)})
    return lines
