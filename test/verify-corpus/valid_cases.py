"""Records in which nothing is wrong. What was not handed in is left to check."""

import random

import naive
from honest import (
    CAME,
    COMMITMENT,
    HIDDEN,
    LATER,
    LINES,
    NUMBERS,
    OTHERS,
    QUICK,
    SECRET,
    SHOWN,
    Kit,
    beacon,
    case,
    journal_of,
    text_of,
)
from random_draws import random_draw

LOOKED = {'numbers': {NUMBERS['name']: CAME['numbers']}}
SEEN = {'secrets': [SECRET]}


def add():
    ways_to_hand_in()
    sources()
    selections()
    logs()
    spellings()
    for n in range(70):
        rng = random.Random(n)
        method = ['ticket', 'ticket', 'ticket', 'ticket', 'ticket', 'shuffle', 'rfc3797'][n % 7]
        record, looked = random_draw(rng, f'random-{n}', length=n % 14, method=method)
        case('random', f'{method} {n}', record, 0, lookedUp=looked)


def ways_to_hand_in():
    record = Kit().record()
    rest = ['published-announcement', 'published-entries', 'journal']
    case('handed in', 'both copies', record, 0)
    case('handed in', 'nothing', record, 3, left=rest, copies='none')
    case('handed in', 'the announcement', record, 3, left=rest[1:], copies='announcement')
    case('handed in', 'the list', record, 3, left=[rest[0], rest[2]], copies='entries')
    own = naive.copies_of(record)
    hashes = {key: naive.digest(own[key]) for key in own}
    case('handed in', 'the hashes of both', record, 0, copies='none', **hashes)
    case(
        'handed in',
        'the hash of the list alone, D3',
        record,
        3,
        left=[rest[0], rest[2]],
        copies='none',
        entries=hashes['entries'],
    )
    case(
        'handed in',
        'both with CRLF',
        record,
        0,
        copies='none',
        announcement=own['announcement'] + '\r\n',
        entries=own['entries'].replace('\n', '\r\n'),
    )
    case(
        'handed in',
        'both with a byte order mark',
        record,
        0,
        copies='none',
        announcement='\ufeff' + own['announcement'],
        entries='\ufeff' + own['entries'],
    )
    case('handed in', 'the journal too', record, 0, journal=journal_of(record))
    case(
        'handed in',
        'the journal alone',
        record,
        3,
        left=rest[:2],
        copies='none',
        journal=journal_of(record),
    )
    token = [{'of': 'announcement', 'kind': 'rfc3161', 'token': 'AAAA'}]
    case(
        'handed in',
        'a token that nobody verified, and the copies',
        {**record, 'timestamps': token},
        0,
    )
    case(
        'handed in',
        'a token that nobody verified, and no copies',
        {**record, 'timestamps': token},
        3,
        left=[*rest, 'existed-before-announcement'],
        copies='none',
    )
    named = Kit(call={'id': 'sommerskole', 'version': 1, 'sha256': naive.digest('a call')}).record()
    case('handed in', 'a call is named and not handed in', named, 0)
    part = Kit(drawId='sommerskole/nord', call=named['announcement']['call']).record()
    case('handed in', 'a draw of a part of a call', part, 0)


def sources():
    case('sources', 'a chained beacon', Kit('chained').record(), 0)
    first = Kit(
        'chained',
        closesAt='2020-07-21T10:00:00Z',
        drawAt='2020-07-22T15:17:30Z',
        sources=[{**QUICK, 'chain': naive.DEFAULT, 'round': 1}],
        revealed=[beacon('default', 1)],
    )
    case('sources', 'the first round of all', first.record(), 0)
    for at in ('2023-08-23T15:59:22Z', '2023-08-23T15:59:23Z', '2023-08-23T15:59:24Z'):
        case('sources', f'the first round from {at} on', Kit(drawAt=at).record(), 0)
    case(
        'sources',
        'another round',
        Kit(
            drawAt='2023-08-23T15:15:33Z',
            sources=[{**QUICK, 'round': 123}],
            revealed=[beacon('quicknet', 123)],
        ).record(),
        0,
    )
    secret = Kit('secret').record()
    in_time = lambda usual: [*usual, ('2023-08-22T08:00:00Z', 'secret', COMMITMENT)]
    case('sources', 'a secret, by the journal', secret, 0, journal=journal_of(secret, in_time))
    case('sources', 'a secret, as seen', secret, 0, lookedUp=SEEN)
    case(
        'sources',
        'a secret, of which nobody knows when it was out',
        secret,
        3,
        left=['secret-before'],
    )
    two = Kit(
        'secret',
        sources=[QUICK, HIDDEN, {**HIDDEN, 'commitment': '00' * 32}],
        revealed=[beacon('quicknet', 1000), *[{**SHOWN, 'secret': 'withheld'}] * 2],
    ).record()
    case('sources', 'two secrets withheld', two, 3, left=['commitment'])
    withheld = Kit(
        'secret', revealed=[beacon('quicknet', 1000), {**SHOWN, 'secret': 'withheld'}]
    ).record()
    case('sources', 'a secret withheld', withheld, 3, left=['commitment'])
    late = lambda usual: [*usual, ('2023-08-23T15:59:22Z', 'secret', COMMITMENT)]
    case(
        'sources',
        'a secret withheld, and out afterwards',
        withheld,
        3,
        left=['commitment'],
        journal=journal_of(withheld, late),
    )
    case('sources', 'numbers that were looked up', Kit('numbers').record(), 0, lookedUp=LOOKED)
    case(
        'sources',
        'numbers that nobody looked up, D4',
        Kit('numbers').record(),
        3,
        left=['numbers-looked-up'],
    )
    ordered = {**NUMBERS, 'order': 'drawn'}
    drawn = [34, 8, 15, 4, 23, 30, 16]
    case(
        'sources',
        'numbers in the order they came',
        Kit('numbers', sources=[ordered], revealed=[{**CAME, 'numbers': drawn}]).record(),
        0,
        lookedUp={'numbers': {NUMBERS['name']: drawn}},
    )
    dice = {
        **NUMBERS,
        'name': 'Twelve dice',
        'count': 12,
        'to': 6,
        'repeat': True,
        'order': 'drawn',
    }
    thrown = [1, 1, 6, 2, 5, 5, 3, 4, 6, 1, 2, 3]
    case(
        'sources',
        'dice that repeat',
        Kit('numbers', sources=[dice], revealed=[{**CAME, 'numbers': thrown}]).record(),
        0,
        lookedUp={'numbers': {'Twelve dice': thrown}},
    )
    three = Kit(
        'secret', sources=[QUICK, HIDDEN, NUMBERS], revealed=[beacon('quicknet', 1000), SHOWN, CAME]
    ).record()
    case('sources', 'three kinds', three, 0, lookedUp={**LOOKED, **SEEN})
    case(
        'sources',
        'three kinds, nothing looked up',
        three,
        3,
        left=['secret-before', 'numbers-looked-up'],
    )
    later = {'from': '2023-08-23T15:59:22Z', 'source': QUICK}
    chained = {'kind': 'drand', 'chain': naive.DEFAULT, 'round': 1337, 'successor': later}
    unused = Kit('chained', sources=[chained])
    case('sources', 'a successor that was not needed', unused.record(), 0)
    used = Kit(
        'chained', sources=[chained], revealed=[{**beacon('quicknet', 1000), 'successor': True}]
    ).record()
    case('sources', 'a successor', used, 3, left=['successor'])
    lotto = {
        **NUMBERS,
        'successor': {
            'from': '2024-07-03T12:00:00Z',
            'source': {**NUMBERS, 'name': 'Lotto in July'},
        },
    }
    july = Kit('numbers', sources=[lotto], revealed=[{**CAME, 'successor': True}]).record()
    case(
        'sources',
        'numbers in place of numbers',
        july,
        3,
        left=['successor'],
        lookedUp={'numbers': {'Lotto in July': CAME['numbers']}},
    )
    case(
        'sources',
        'numbers in place of numbers, nothing looked up',
        july,
        3,
        left=['successor', 'numbers-looked-up'],
    )
    for name in (
        'Å ø æ 🎲',
        'composed é',
        'decomposed e\u0301',
        '\u20c1',
        'assigned in Unicode 15 \U00013440',
        'x' * 200,
        '"\\/',
        '$(>pwned)`',
        '-n',
    ):
        kit = Kit('numbers', sources=[{**NUMBERS, 'name': name}])
        case(
            'names',
            ascii(name[:20]),
            kit.record(),
            0,
            lookedUp={'numbers': {name: CAME['numbers']}},
        )
    unknown = Kit(sources=[{**QUICK, 'chain': 'ab' * 32}])
    case(
        'beacon',
        'a network that nobody knows',
        unknown.record(),
        3,
        left=['beacon-round', 'beacon-signature'],
    )


def selections():
    def of(name, lines=None, **selection):
        change = {'lines': lines} if lines is not None else {}
        case(
            'selection',
            name,
            Kit('numbers', selection=selection, **change).record(),
            0,
            lookedUp=LOOKED,
        )

    north = {
        'id': 'north',
        'when': {'fact': 'county', 'is': '55'},
        'places': 1,
        'unfilled': 'to-all',
    }
    of('nobody', [])
    of('nobody, and no place', [], places=0)
    of('one', LINES[:1])
    of('as many places as entrants', places=8)
    of('more places than entrants', places=20)
    of('by lot alone', order=[])
    of('the last group first', order=[{'by': 'group', 'direction': 'descending'}])
    of(
        'two keys',
        order=[
            {'by': 'group', 'direction': 'descending'},
            {'by': 'county', 'direction': 'ascending'},
        ],
        lines=[line.replace('=03', '=3') for line in LINES],
    )
    of('a quota', quotas=[north])
    of(
        'a quota that the order fills',
        quotas=[{**north, 'when': {'fact': 'group', 'is': '1'}, 'places': 2}],
    )
    for unfilled in ('to-all', 'to-next', 'unused'):
        of(
            f'a quota that nobody fills, {unfilled}',
            quotas=[
                {
                    **north,
                    'when': {'fact': 'county', 'is': '99'},
                    'places': 2,
                    'unfilled': unfilled,
                },
                {**north, 'id': 'n2', 'places': 1},
            ],
        )
    of(
        'quotas that overlap',
        quotas=[{**north, 'id': 'any', 'when': {'fact': 'group', 'is': '2'}}, north],
    )
    of('a quota of no place', quotas=[{**north, 'places': 0}])
    of('a cap', caps=[{'by': 'county', 'maximum': 1}], places=6)
    of('a cap of none', caps=[{'by': 'county', 'maximum': 0}])
    of('placed first', placedFirst={'fact': 'county', 'is': '11'})
    of(
        'placed first, with a cap that it fills',
        placedFirst={'fact': 'county', 'is': '11'},
        caps=[{'by': 'county', 'maximum': 1}],
    )
    of('a waiting list that is drawn anew', waitingList='drawn-anew')
    of('no waiting list', waitingList='none')
    sized = [f'{line} size={size}' for line, size in zip(LINES, (2, 2, 1, 3, 1, 1, 2, 1))]
    asked = [
        f'{line.split()[0]} ask={ask} {line.split(" ", 1)[1]}'
        for line, ask in zip(LINES, (60, 50, 40, 0, 70, 20, 10, 90))
    ]
    for short in ('stop', 'skip'):
        kit = Kit(
            'numbers',
            attributes=['county', 'group', 'size'],
            lines=sized,
            selection={'placesNeeded': 'size', 'whenShort': short},
        )
        case('selection', f'places for several, {short}', kit.record(), 0, lookedUp=LOOKED)
    for short in ('stop', 'skip', 'pro-rata'):
        kit = Kit(
            'numbers',
            attributes=['ask', 'county', 'group'],
            lines=asked,
            selection={'budget': 150, 'ask': 'ask', 'whenShort': short, 'places': 8},
        )
        case('selection', f'a budget, {short}', kit.record(), 0, lookedUp=LOOKED)
    kit = Kit(
        'numbers',
        attributes=['ask', 'county', 'group'],
        lines=asked,
        selection={
            'budget': 150,
            'ask': 'ask',
            'whenShort': 'skip',
            'places': 8,
            'quotas': [
                {
                    'id': 'north',
                    'when': {'fact': 'county', 'is': '55'},
                    'budget': 20,
                    'unfilled': 'to-all',
                }
            ],
        },
    )
    case('selection', 'a quota of a budget', kit.record(), 0, lookedUp=LOOKED)
    for method in ('shuffle', 'rfc3797'):
        kit = Kit('numbers', method=method, selection={'order': []})
        case('methods', method, kit.record(), 0, lookedUp=LOOKED)
        case(
            'methods', f'{method}, looked up by nobody', kit.record(), 3, left=['numbers-looked-up']
        )
        case(
            'methods',
            f'{method}, in groups',
            Kit('numbers', method=method).record(),
            0,
            lookedUp=LOOKED,
        )
        case('methods', f'{method}, of a beacon', Kit(method=method).record(), 0)
        case('methods', f'{method}, nobody', Kit(method=method, lines=[]).record(), 0)
        many = [f'e{n} county=03 group=1' for n in range(300)]
        case('methods', f'{method}, three hundred', Kit(method=method, lines=many).record(), 0)
        other = Kit('numbers', method=method, drawId='another', selection={'order': []})
        case(
            'methods',
            f'{method}, the same numbers in another draw, D7',
            other.record(),
            0,
            lookedUp=LOOKED,
        )
    unsorted = Kit(attributes=['group', 'county']).record()
    case('limits', 'attributes that are announced in another order', unsorted, 0)
    case('methods', 'ticket, by its name', Kit(method='ticket').record(), 0)
    many = [f'{n:05} county=03 group={n % 3}' for n in range(400)]
    case('limits', 'four hundred entrants', Kit(lines=many, selection={'places': 170}).record(), 0)
    hostile = [
        '$(touch$IFS/tmp/pwned)',
        '`>pwned`',
        ';>pwned;',
        '"q"',
        "'q'",
        '\\',
        '\\\\n\\060',
        '%s%d%n',
        '*',
        '?',
        '[a-z]',
        '~',
        '-n',
        '--help',
        '../../x',
        '{"seed":null}',
        '.*',
        '$1&\\1',
        '<b>&amp;</b>',
        '0',
        '1e3',
        '01',
        'null',
        '__proto__',
        'constructor',
        '=',
        '#',
        'x' * 200,
        '2024-01-01',
        '12:30:00',
        '123e4567-e89b-12d3-a456-426614174000',
        'a',
        'B',
        'A',
        'b',
        '_',
        '10',
        '9',
        '-1',
        'a-b',
        'aB',
        'TRUE',
        'NaN',
    ]
    case(
        'ids', 'of every kind', Kit(lines=[f'{id} county=03 group=1' for id in hostile]).record(), 0
    )
    uuids = [naive.digest(str(n))[:32] for n in range(30)]
    uuids = [f'{u[:8]}-{u[8:12]}-{u[12:16]}-{u[16:20]}-{u[20:]}' for u in uuids]
    case(
        'ids', 'UUIDs alone, V5', Kit(lines=[f'{id} county=03 group=1' for id in uuids]).record(), 0
    )
    case(
        'ids',
        'dates alone, V5',
        Kit(lines=[f'2024-01-{n:02} county=03 group=1' for n in range(1, 29)]).record(),
        0,
    )
    case(
        'ids',
        'pseudonyms',
        Kit(lines=[f'{naive.digest(str(n))} county=03 group=1' for n in range(9)]).record(),
        0,
    )
    odd = [
        f'e{n} county={value} group=1'
        for n, value in enumerate(('=', 'a=b', '==', '%20', '"', '\\', 'x' * 100, '$1'))
    ]
    case('ids', 'odd values', Kit(lines=odd).record(), 0)
    case(
        'limits',
        'the greatest and the least number',
        Kit(
            lines=[
                'a county=1 group=999999999999999',
                'b county=1 group=-999999999999999',
                'c county=1 group=0',
            ]
        ).record(),
        0,
    )
    case(
        'limits',
        'no attributes',
        Kit(attributes=[], lines=['a', 'b', 'c'], others=['d'], selection={'order': []}).record(),
        0,
    )
    case('limits', 'no other applicants', Kit(others=[]).record(), 0)
    case('limits', 'an id of a draw of 64 signs', Kit(drawId='a' * 64).record(), 0)
    case(
        'limits',
        'the numbers just reach',
        Kit(
            'numbers',
            selection={'places': 1},
            lines=[f'e{n} county=03 group=1' for n in range(164)],
        ).record(),
        0,
        lookedUp=LOOKED,
    )


def logs():
    record = Kit().record()
    winners = [row['id'] for row in record['order'] if 'place' in row]
    rest = [row['id'] for row in record['order'] if 'place' not in row]
    at = LATER['quick']

    def step(kind, id, at=at):
        return {'kind': kind, 'id': id, 'at': at}

    def decision(kind, id, at=at):
        return {**step(kind, id, at), 'reason': 'Klage'}

    def line(kind, line, at=at):
        event = {'kind': kind, 'line': line, 'at': at, 'reason': 'Klage'}
        return {**event, 'salt': naive.salt_of(line)} if kind == 'insert' else event

    def of(name, *events, **change):
        case('log', name, Kit(log=list(events), **change).record(), 0)

    offers = [step('offer', id) for id in winners]
    of('an offer', offers[0])
    of(
        'an offer at the time of the draw',
        step('offer', winners[0], record['announcement']['drawAt']),
    )
    of('all is accepted', *offers, *[step('accept', id) for id in winners])
    of(
        'a place is declined, and the next gets it',
        *offers,
        step('decline', winners[1]),
        step('offer', rest[0]),
    )
    of('an answer does not come', offers[0], step('lapse', winners[0]))
    of(
        'a place is declined after all',
        offers[0],
        step('accept', winners[0]),
        step('decline', winners[0]),
    )
    of('a winner is struck', decision('strike', winners[0]))
    of(
        'a reason of 2000 pairs of surrogates',
        {**step('strike', winners[0]), 'reason': '\U0001f600' * 2000},
    )
    of('somebody without a place is struck', decision('strike', rest[0]))
    of('struck and let back in', decision('strike', winners[0]), decision('restore', winners[0]))
    of(
        'struck with an offer and let back in',
        offers[0],
        decision('strike', winners[0]),
        decision('restore', winners[0]),
    )
    of(
        'declined, struck and let back in, D7',
        offers[0],
        step('decline', winners[0]),
        decision('strike', winners[0]),
        decision('restore', winners[0]),
    )
    of('everybody is struck', *[decision('strike', id) for id in winners + rest])
    of('another applicant is let in', line('insert', OTHERS[0]))
    of('both other applicants are let in', *[line('insert', one) for one in OTHERS])
    of('let in where all places are offered', *offers, line('insert', OTHERS[0]))
    of(
        'let in, struck and let back in',
        line('insert', OTHERS[0]),
        decision('strike', OTHERS[0].split()[0]),
        decision('restore', OTHERS[0].split()[0]),
    )
    of('a line is corrected', line('correct', LINES[0].replace('group=2', 'group=1')))
    of(
        'a line is corrected after the offer',
        *offers,
        line('correct', f'{winners[0]} county=99 group=9'),
    )
    of('a place beside the draw', decision('place', 'somebody'))
    north = {
        'id': 'north',
        'when': {'fact': 'county', 'is': '55'},
        'places': 1,
        'unfilled': 'to-all',
    }
    quota = Kit(selection={'quotas': [north]}).record()
    [first] = [row['id'] for row in quota['order'] if row.get('place') == 'north']
    of(
        'a place of a quota is declined',
        step('offer', first),
        step('decline', first),
        selection={'quotas': [north]},
    )
    both = [line.split()[0] for line in LINES if 'county=55' in line]
    of(
        'a quota runs empty, and its place flows on, D8',
        *[decision('strike', id) for id in both],
        selection={'quotas': [north]},
    )
    lent = Kit(
        selection={'quotas': [north]}, lines=[line for line in LINES if 'county=55' not in line]
    )
    given = [row['id'] for row in lent.record()['order'] if 'place' in row]
    of(
        'a lent place stays with who was offered it',
        *[step('offer', id) for id in given],
        line('insert', OTHERS[0]),
        selection={'quotas': [north]},
        lines=lent.lines,
    )
    for method in ('shuffle', 'rfc3797'):
        drawn = [row['id'] for row in Kit(method=method).record()['order']]
        of(
            f'{method}: declined, struck and let back in',
            step('offer', drawn[0]),
            step('decline', drawn[0]),
            decision('strike', drawn[1]),
            decision('restore', drawn[1]),
            decision('strike', drawn[5]),
            method=method,
        )


def spellings():
    record = Kit('numbers', sources=[{**NUMBERS, 'name': 'Lotto på 🎲 / "'}]).record()
    looked = {'numbers': {'Lotto på 🎲 / "': CAME['numbers']}}
    import json

    plain = text_of(record)
    escaped = json.dumps(record).replace('/', '\\/')
    keys = plain.replace('"seed"', '"\\u0073eed"').replace('"kind"', '"k\\u0069nd"')
    own = naive.copies_of(record)
    for name, text in (
        ('escaped', escaped),
        ('escaped keys', keys),
        ('with lines', json.dumps(record, indent=2, ensure_ascii=False)),
        ('with CRLF', json.dumps(record, indent=2, ensure_ascii=False).replace('\n', '\r\n')),
        ('with tabs', json.dumps(record, indent='\t')),
        ('with blanks around it', f'\n \t{plain}\r\n \n'),
        ('with a byte order mark, V3', f'\ufeff{plain}'),
        ('with its keys the other way round', json.dumps(dict(reversed(record.items())))),
    ):
        case('spelling', name, text, 0, copies='none', lookedUp=looked, **own)
