"""The documents of a draw, each of which follows from its record, and the ways from a seed to an order."""

import hashlib

from record import canonical


def sha256(data):
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()


# The documents. Each follows from the record.


def document(*lines):
    return ''.join(f'{line}\n' for line in lines)


def others_document(record):
    lines = record['others']['lines']
    draw = record['announcement']['drawId']
    return document('utlysning-others/2', f'draw: {draw}', f'others: {len(lines)}', *lines)


def entry_document(record):
    announced, lines = record['announcement'], record['entries']['lines']
    others = f'{len(record["others"]["lines"])} {sha256(others_document(record))}'
    return document(
        'utlysning-entries/2',
        f'draw: {announced["drawId"]}',
        f'announcement: {sha256(canonical(announced))}',
        f'places: {announced["selection"]["places"]}',
        f'others: {others}',
        f'entries: {len(lines)}',
        *lines,
    )


def seed_document(record):
    announced = record['announcement']
    lines = ['utlysning-draw/2', f'draw: {announced["drawId"]}']
    for source, given in zip(announced['sources'], record['revealed']):
        source = used(source, given)
        if given['kind'] == 'drand':
            digest = sha256(bytes.fromhex(given['signature']))
            lines.append(f'drand: {source["chain"]} {given["round"]} {digest}')
        elif given['kind'] == 'secret':
            lines.append(f'secret: {given["secret"]}')
        else:
            lines.append(' '.join(['numbers:', *map(str, given['numbers'])]))
    return document(*lines)


def used(source, given):
    """The source that gave a value: the announced one, or its successor."""
    return source['successor']['source'] if given.get('successor') else source


# The three ways from a seed to an order. Each gives what chance says of every id: the lowest first.


def by_ticket(seed, ids):
    return {id: sha256(f'{seed}:{id}') for id in ids}


def by_shuffle(seed, ids):
    """Fisher and Yates, from the last to the first; a word of the seed's blocks chooses each."""
    shuffled = list(ids)
    words = words_of(seed)
    for last in range(len(shuffled) - 1, 0, -1):
        size = last + 1
        word = next(words)
        while word >= 2**32 // size * size:
            word = next(words)
        chosen = word % size
        shuffled[last], shuffled[chosen] = shuffled[chosen], shuffled[last]
    return {id: at for at, id in enumerate(shuffled)}


def words_of(seed):
    block = 0
    while True:
        digest = hashlib.sha256(f'{seed}#{block}'.encode()).digest()
        for at in range(0, 32, 4):
            yield int.from_bytes(digest[at : at + 4], 'big')
        block += 1


def by_rfc3797(seed, ids):
    """RFC 3797, section 4, with the digits of the seed as the key."""
    pool = list(ids)
    order = {}
    for rank in range(len(pool)):
        two = rank.to_bytes(2, 'big')
        digest = hashlib.md5(two + seed.encode() + two).digest()
        order[pool.pop(int.from_bytes(digest, 'big') % len(pool))] = rank
    return order


METHODS = {'ticket': by_ticket, 'shuffle': by_shuffle, 'rfc3797': by_rfc3797}
