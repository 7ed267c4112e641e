"""Records in which something is not right, and texts that are no record."""

import copy
import random

import naive
from honest import (
    BEACONS,
    CAME,
    CHAINED,
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
    edited,
    journal_of,
    text_of,
    with_events,
)
from random_draws import random_draw

LOOKED = {'numbers': {NUMBERS['name']: CAME['numbers']}}


def add():
    beacons()
    rounds()
    times()
    names()
    logs()
    limits()
    shapes()
    results()
    lists()
    rules()
    sources()
    entropy()
    secrets()
    published()
    journals()
    calls()
    random_forgeries()
    unreadable()


def wrong(family, name, record, *notMet, copies='both', **handed):
    """A record that is not right, with copies of itself: nothing else is wrong with it."""
    case(family, name, record, 1, notMet=notMet, copies=copies, **handed)


def beacons():
    good = beacon('quicknet', 1000)

    def of(name, given, source=QUICK, *notMet, kind='quick'):
        kit = Kit(kind, sources=[source], revealed=[given])
        wrong('beacon', name, kit.record(), *(notMet or ['beacon-signature']))

    sign = good['signature']
    of(
        'the signature of another round',
        {**good, 'signature': beacon('quicknet', 123)['signature']},
    )
    of('made up, V2', {**good, 'signature': 'ab' * 48})
    of('zeros', {**good, 'signature': '00' * 48})
    of('the point at infinity', {**good, 'signature': 'c0' + '00' * 47})
    of(
        'the other point with this x',
        {**good, 'signature': f'{int(sign[:2], 16) ^ 0x20:02x}{sign[2:]}'},
    )
    of(
        'without the flag of a compressed point',
        {**good, 'signature': f'{int(sign[:2], 16) & 0x7F:02x}{sign[2:]}'},
    )
    of('x beyond the field', {**good, 'signature': '9f' + 'ff' * 47})
    of('a byte too few', {**good, 'signature': sign[:-2]})
    of('a byte', {**good, 'signature': sign[:2]})
    of('as long as one of the other network', {**good, 'signature': sign * 2})
    of(
        'the generator',
        {
            **good,
            'signature': '97f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb',
        },
    )
    for one in BEACONS:
        if not one['expectValid']:
            found, chained = one['beacon'], 'previous_signature' in one['beacon']
            given = {'kind': 'drand', 'round': found['round'], 'signature': found['signature']}
            if chained:
                given['previousSignature'] = found['previous_signature']
            base = CHAINED if chained else QUICK
            kit = Kit(
                'chained' if chained else 'quick',
                sources=[{**base, 'round': found['round']}],
                revealed=[given],
                drawAt='2020-07-22T17:57:30Z' if chained else '2023-08-23T15:15:36Z',
            )
            if chained:
                kit.announcement['closesAt'] = '2020-07-21T10:00:00Z'
            wrong(
                'beacon',
                f'of the published ones to be refused, round {found["round"]}',
                kit.record(),
                'beacon-signature',
            )
    old = beacon('default', 1337)
    of(
        'the signature before it is another',
        {**old, 'previousSignature': old['signature']},
        CHAINED,
        kind='chained',
    )
    bare = {key: old[key] for key in old if key != 'previousSignature'}
    of('the signature before it is missing', bare, CHAINED, kind='chained')
    of('of the other network', {**good, 'round': 1337}, CHAINED, kind='chained')
    of('of another round, and it says so', {**beacon('quicknet', 123)}, QUICK, 'beacon-round')
    of(
        'another number on the right signature',
        {**good, 'round': 1001},
        QUICK,
        'beacon-round',
        'beacon-signature',
    )


def rounds():
    for at in (
        '2023-08-23T15:59:21Z',
        '2023-08-23T15:59:25Z',
        '2023-08-23T16:59:24Z',
        '2023-08-24T15:59:24Z',
    ):
        wrong('round', f'not the first from {at} on', Kit(drawAt=at).record(), 'beacon-round')
    wrong(
        'round',
        'chosen later, D3',
        Kit(sources=[{**QUICK, 'round': 123}], revealed=[beacon('quicknet', 123)]).record(),
        'beacon-round',
    )
    wrong('round', 'before closing', Kit(closesAt='2023-08-23T16:00:00Z').record(), 'times')
    wrong(
        'round',
        'before there was a network',
        Kit(closesAt='2023-01-01T10:00:00Z', drawAt='2023-01-02T10:00:00Z').record(),
        'beacon-round',
    )


def times():
    at = '2023-08-23T15:59:22Z'
    wrong('times', 'equal', Kit(closesAt=at).record(), 'times')
    wrong('times', 'reversed', Kit(closesAt='2023-08-23T15:59:23Z').record(), 'times')
    record = Kit().record()
    for value in (
        '2023-02-29T10:00:00Z',
        '2023-08-32T10:00:00Z',
        '2023-13-01T10:00:00Z',
        '2023-00-01T10:00:00Z',
        '2023-08-21T24:00:00Z',
        '2023-08-21T10:60:00Z',
        '2023-08-21T10:00:60Z',
        '2023-08-21T10:00:00',
        '2023-08-21T12:00:00+02:00',
        '2023-08-21T10:00:00.000Z',
        '2023-08-21t10:00:00z',
        '2023-08-21 10:00:00Z',
        '0999-08-21T10:00:00Z',
        '0000-08-21T10:00:00Z',
        '02023-08-21T10:00:00Z',
        '2023-8-21T10:00:00Z',
        '2023-08-21T10:00Z',
        '2023-08-21',
        '',
        '2023-08-21T10:00:00Z\n',
        ' 2023-08-21T10:00:00Z',
        '٢٠٢٣-08-21T10:00:00Z',
    ):
        wrong(
            'times',
            f'closing at {ascii(value)}',
            edited(record, 'announcement.closesAt', value),
            'format',
        )
    wrong(
        'times',
        'the year 9999',
        edited(record, 'announcement.drawAt', '9999-08-21T10:00:00Z'),
        'format',
    )
    wrong('times', 'a number', edited(record, 'announcement.closesAt', 1692612000), 'format')


def names():
    record = Kit('numbers').record()
    for name in (
        'Lotto\u200b',
        '\u202eottoL',
        'Lot\u00adto',
        '\ufeffLotto',
        'Lotto\ue000',
        'Lot\u2028to',
        'Lot\u2029to',
        'Lotto\u2066',
        # A mark of format since Unicode 15: an older Python or Node does not know it.
        'Lot\U00013439to',
        'Lotto\U000e0001',
        'Lotto ',
        ' Lotto',
        '\u00a0Lotto',
        'Lotto\u3000',
        '',
        ' ',
        'x' * 201,
        'Lot\tto',
        'Lotto\nsecret: x',
        'Lot\x7fto',
        'Lot\x85to',
        'Lot\x00to',
        '\ud83c',
        7,
        None,
        ['Lotto'],
    ):
        text = (
            text_of(edited(record, 'announcement.sources.0.name', name))
            if name != '\ud83c'
            else text_of(record).replace('Lotto 26', 'Lotto \\ud83c')
        )
        case('names', f'not {ascii(name)[:24]}', text, 1, notMet=['format'], copies='none')


def logs():
    kit, at = Kit(), LATER['quick']
    record = kit.record()
    winners = [row['id'] for row in record['order'] if 'place' in row]
    rest = [row['id'] for row in record['order'] if 'place' not in row]

    def step(kind, id, at=at):
        return {'kind': kind, 'id': id, 'at': at}

    def decision(kind, id):
        return {**step(kind, id), 'reason': 'Klage'}

    def line(kind, line, **more):
        event = {'kind': kind, 'line': line, 'at': at, 'reason': 'Klage'}
        return {**event, **({'salt': naive.salt_of(line)} if kind == 'insert' else {}), **more}

    def of(name, *events, base=kit, notMet=('log',)):
        wrong('log', name, with_events(base, list(events)), *notMet)

    first, second = step('offer', winners[0]), step('offer', winners[1])
    of('an offer to who has no place', step('offer', rest[0]))
    of('an offer to nobody', step('offer', 'nobody'))
    of('an offer twice', first, first)
    of('an answer without an offer', step('accept', winners[0]))
    of('an answer twice', first, step('accept', winners[0]), step('accept', winners[0]))
    of('no, without an offer', step('decline', winners[0]))
    of('no twice', first, step('decline', winners[0]), step('decline', winners[0]))
    of('yes after no', first, step('decline', winners[0]), step('accept', winners[0]))
    of('an offer after no', first, step('decline', winners[0]), step('offer', winners[0]))
    of('too late after yes', first, step('accept', winners[0]), step('lapse', winners[0]))
    of('too late without an offer', step('lapse', rest[0]))
    of('nobody is struck', decision('strike', 'nobody'))
    of('struck twice', decision('strike', rest[0]), decision('strike', rest[0]))
    of('let back in without having been struck', decision('restore', rest[0]))
    of(
        'who declined is let back in, D7',
        first,
        step('decline', winners[0]),
        decision('restore', winners[0]),
    )
    of('an offer to who is struck', decision('strike', winners[0]), first)
    of(
        'declined, struck, let back in and offered, D7',
        first,
        step('decline', winners[0]),
        decision('strike', winners[0]),
        decision('restore', winners[0]),
        first,
    )
    of('let in from nowhere, D1', line('insert', 'friend-1128 county=03 group=1'))
    of('let in with another salt', line('insert', OTHERS[0], salt='00' * 32))
    of(
        'let in with other attributes',
        line('insert', '810100090 county=55 group=2', salt=naive.salt_of(OTHERS[0])),
    )
    of(
        'let in under another id',
        line('insert', '810100091 county=55 group=1', salt=naive.salt_of(OTHERS[0])),
    )
    of('let in twice', line('insert', OTHERS[0]), line('insert', OTHERS[0]))
    of(
        'let in, struck and let in again',
        line('insert', OTHERS[0]),
        decision('strike', '810100090'),
        line('insert', OTHERS[0]),
    )
    same = Kit(others=[*OTHERS, LINES[0]])
    of('let in who is on the list', line('insert', LINES[0]), base=same)
    of(
        'struck, and let in by the other list, D7',
        decision('strike', LINES[0].split()[0]),
        line('insert', LINES[0]),
        base=same,
    )
    short = Kit(others=['810100090 county=55'])
    of('let in without an attribute', line('insert', '810100090 county=55'), base=short)
    for method in ('shuffle', 'rfc3797'):
        of(f'let in, {method}', line('insert', OTHERS[0]), base=Kit(method=method))
    of('a correction of nobody', line('correct', 'nobody county=03 group=1'))
    of('a correction with another attribute', line('correct', f'{rest[0]} county=03 kind=1'))
    of('a correction that is no number', line('correct', f'{rest[0]} county=03 group=x'))
    of('a place beside the draw for who is in it', decision('place', rest[0]))
    of('a place beside the draw twice', decision('place', 'x'), decision('place', 'x'))
    of('before the draw', step('offer', winners[0], '2023-08-23T15:59:21Z'))
    of('back in time', second, step('offer', winners[0], '2023-08-24T07:59:59Z'))
    of('another kind', step('promote', rest[0]), notMet=['format'])
    of('no reason', step('strike', rest[0]), notMet=['format'])
    for name, reason in {
        'of two lines': 'Klage\nOK',
        'with a mark that turns the text': 'Klage \u202e',
        'that ends with a blank': 'Klage ',
        'of 2001 pairs of surrogates': '\U0001f600' * 2001,
    }.items():
        of(f'a reason {name}', {**step('strike', rest[0]), 'reason': reason}, notMet=['format'])
    of('an empty reason', {**step('strike', rest[0]), 'reason': ''}, notMet=['format'])
    of('a salt too short', line('insert', OTHERS[0], salt='00'), notMet=['format'])
    of('no id', {'kind': 'offer', 'at': at}, notMet=['format'])
    # An order that was changed beside a log, V1.
    done = Kit(log=[first, second, step('decline', winners[0])]).record()
    swap = copy.deepcopy(done)
    swap['order'][1]['id'], swap['order'][4]['id'] = swap['order'][4]['id'], swap['order'][1]['id']
    wrong('log', 'two changed places in the order', swap, 'order')
    rows = [{key: row[key] for key in row if key != 'place'} for row in done['order']]
    rows[-1]['place'] = 'open'
    wrong('log', 'another has the place', {**done, 'order': rows}, 'selection')
    wrong(
        'log',
        'who declined has a place',
        edited(done, 'order.0.place', 'open')
        if 'place' not in done['order'][0]
        else edited(done, 'order.0.place', ...),
        'selection',
    )
    wrong('log', 'the log is gone, its order is not', {**done, 'log': []}, 'selection')
    wrong('log', 'an event is gone', {**done, 'log': done['log'][:-1]}, 'selection')
    ghost = [*done['log'], decision('strike', rest[-1])]
    wrong('log', 'one is struck and still there', {**done, 'log': ghost}, 'order')
    def stamped(of, **more):
        return {'timestamps': [{'of': of, 'kind': 'rfc3161', 'token': 'AAAA', **more}]}

    wrong('log', 'a token covers more than there is', {**record, **stamped('log', events=1)}, 'log')
    cut = {**Kit(log=[first]).record(), **stamped('log', events=2)}
    wrong('log', 'the last event is gone, and a token covers it', cut, 'log')
    for name, token in (
        ('without its events', stamped('log')),
        ('of no event', stamped('log', events=0)),
        ('of events of the list', stamped('entries', events=1)),
        ('that is no base64', stamped('log', events=1, token='AAA')),
        ('of 100 001 signs', stamped('entries', token='A' * 100_004)),
        ('in an empty list', {'timestamps': []}),
    ):
        wrong('shape', f'a token {name}', {**record, **token}, 'format')
    strike_all = [
        decision('strike', row['id']) for row in record['order'] if row['id'] not in winners[:1]
    ]
    wrong(
        'log',
        'all are struck and two let in, D1',
        with_events(
            kit,
            [
                *strike_all,
                line('insert', 'f1 county=03 group=1'),
                line('insert', 'f2 county=03 group=1'),
            ],
        ),
        'log',
    )
    wrong(
        'log',
        'a place beside the draw stands in the order',
        edited(
            {**record, 'log': [decision('place', 'x')]},
            'order',
            lambda rows: [*rows, {'rank': 9, 'id': 'x', 'place': 'open'}],
        ),
        'order',
    )


def limits():
    record = Kit('numbers').record()
    for path, value in (
        ('announcement.selection.places', -1),
        ('announcement.selection.places', 10_000_001),
        ('announcement.selection.places', '4'),
        ('announcement.selection.places', True),
        ('announcement.selection.places', None),
        ('announcement.sources.0.count', 0),
        ('announcement.sources.0.count', 33),
        ('announcement.sources.0.from', -1),
        ('announcement.sources.0.repeat', 1),
        ('announcement.sources.0.order', 'descending'),
        ('announcement.sources.0.outside', 'yes'),
        ('announcement.sources', []),
        ('announcement.drawId', 'a' * 65),
        ('announcement.drawId', ''),
        ('announcement.drawId', '-a'),
        ('announcement.drawId', 'a b'),
        ('announcement.drawId', 'a\n'),
        ('announcement.method', 'lottery'),
        ('announcement.format', 'utlysning-announcement/1'),
        ('announcement.attributes', ['County', 'group']),
        ('announcement.attributes', ['a' * 33]),
        ('revealed.0.numbers', []),
        ('revealed.0.numbers', list(range(33))),
        ('revealed.0.numbers', ['4', '8']),
        ('revealed.0.numbers', [-4]),
        ('revealed.0.kind', 'lotto'),
        ('revealed.0.successor', False),
        ('seed', None),
        ('seed', 'AB' * 32),
        ('seed', 'ab' * 31),
        ('seed', '1.2.3./'),
        ('entries.sha256', 'x'),
        ('others.lines.0', 'ab'),
        ('order.0.rank', 0),
        ('order.0.rank', '1'),
        ('order.0.place', True),
        ('order.0.place', ''),
        ('order.0.ticket', 'ab'),
        ('order', {}),
        ('log', None),
        ('timestamps', [{'of': 'record', 'kind': 'rfc3161', 'token': 'AAAA'}]),
        ('timestamps', [{'of': 'entries', 'kind': 'pgp', 'token': 'AAAA'}]),
        ('timestamps', [{'of': 'entries', 'kind': 'rfc3161', 'token': '=='}]),
    ):
        wrong(
            'limits',
            f'{path} is {ascii(value)[:30]}',
            edited(record, path, value),
            'format',
            copies='none',
        )
    lottos = [{**NUMBERS, 'name': f'Lotto {n}'} for n in range(17)]
    wrong('limits', 'seventeen sources', edited(record, 'announcement.sources', lottos), 'format')
    drand = Kit().record()
    for value in (0, -1, '1000', 2**53 - 1):
        notMet = ['format'] if value != 2**53 - 1 else ['beacon-round']
        wrong(
            'limits',
            f'the announced round is {value!r}',
            edited(drand, 'announcement.sources.0.round', value),
            *notMet,
        )
    for value in ('', 'ab' * 97, 'a', 'AB', 'xy', 7):
        wrong(
            'limits',
            f'the signature is {ascii(value)[:12]}',
            edited(drand, 'revealed.0.signature', value),
            'format',
        )
    for line in (
        'x' * 201 + ' county=03 group=1',
        '',
        'a  county=03 group=1',
        'a county=03 group=1 ',
        ' a county=03 group=1',
        'a\tcounty=03 group=1',
        'å county=03 group=1',
        'a county= group=1',
        'a county group=1',
        'a County=03 group=1',
        'a county=' + 'x' * 101 + ' group=1',
        'a county=0\u00b3 group=1',
        'a county=03 group=1\n',
        '８ county=03 group=1',
        'a\u200b county=03 group=1',
        '\u202ea county=03 group=1',
        'a\0 county=03 group=1',
        7,
        None,
    ):
        wrong(
            'ids',
            f'a line that is none: {ascii(line)[:24]}',
            edited(record, 'entries.lines.0', line),
            'format',
            copies='none',
        )
    for value in ('01', '-0', '+1', '1.5', '1e3', '9' * 16, 'x', '0x10', '--1'):
        kit = Kit('numbers')
        bad = kit.record()
        bad['entries']['lines'][0] = bad['entries']['lines'][0].replace('group=2', f'group={value}')
        wrong('limits', f'sorted on {value}', bad, 'entries')


def shapes():
    record = Kit('secret').record()
    for path in (
        '',
        'announcement',
        'announcement.sources.0',
        'announcement.selection',
        'announcement.selection.order.0',
        'entries',
        'others',
        'revealed.0',
        'order.0',
    ):
        for key in ('note', '__proto__', 'randomness'):
            broken = (
                edited(record, f'{path}.{key}'.lstrip('.'), 'x') if path else {**record, key: 'x'}
            )
            wrong(
                'shape',
                f'a key too many, {key} in {path or "the record"}',
                broken,
                'format',
                copies='none',
            )
    for path in (
        'announcement',
        'entries',
        'others',
        'revealed',
        'seed',
        'order',
        'log',
        'announcement.drawId',
        'announcement.attributes',
        'announcement.selection',
        'announcement.selection.order',
        'announcement.sources',
        'entries.sha256',
        'others.lines',
        'order.0.rank',
        'order.0.id',
        'revealed.0.round',
    ):
        wrong('shape', f'nothing under {path}', edited(record, path, ...), 'format', copies='none')
    wrong(
        'shape',
        'a key of another kind of source',
        edited(record, 'announcement.sources.1.round', 7),
        'format',
        copies='none',
    )
    wrong(
        'shape',
        'a successor of a secret',
        edited(record, 'revealed.1.successor', True),
        'format',
        copies='none',
    )
    wrong(
        'shape',
        'a quota of places and of money',
        edited(
            record,
            'announcement.selection.quotas',
            [
                {
                    'id': 'n',
                    'when': {'fact': 'county', 'is': '55'},
                    'places': 1,
                    'budget': 1,
                    'unfilled': 'to-all',
                }
            ],
        ),
        'format',
        copies='none',
    )


def results():
    record = Kit().record()
    last = len(record['order']) - 1
    wrong('result', 'a ticket', edited(record, 'order.3.ticket', 'ab' * 32), 'order')
    wrong('result', 'a ticket taken away', edited(record, 'order.3.ticket', ...), 'order')
    wrong('result', 'a rank', edited(record, 'order.3.rank', 5), 'order')
    wrong(
        'result',
        'all ranks are 1',
        edited(record, 'order', lambda rows: [{**row, 'rank': 1} for row in rows]),
        'order',
    )
    wrong(
        'result', 'the other way round', edited(record, 'order', lambda rows: rows[::-1]), 'order'
    )
    wrong('result', 'one left out', edited(record, 'order', lambda rows: rows[:-1]), 'order')
    wrong('result', 'one twice', edited(record, 'order', lambda rows: [*rows, rows[0]]), 'order')
    wrong('result', 'nobody', edited(record, 'order', []), 'order')
    wrong('result', 'a stranger', edited(record, 'order.0.id', 'friend'), 'order')
    wrong(
        'result',
        'a stranger at the end',
        edited(
            record,
            'order',
            lambda rows: [
                *rows,
                {
                    'rank': last + 2,
                    'id': 'friend',
                    'ticket': naive.digest(f'{record["seed"]}:friend'),
                },
            ],
        ),
        'order',
    )
    swapped = copy.deepcopy(record)
    a, b = swapped['order'][0], swapped['order'][last]
    a['id'], b['id'] = b['id'], a['id']
    wrong('result', 'the first and the last changed names', swapped, 'order')
    swapped = copy.deepcopy(swapped)
    a, b = swapped['order'][0], swapped['order'][last]
    a['ticket'], b['ticket'] = b['ticket'], a['ticket']
    wrong('result', 'the first and the last changed places', swapped, 'order')
    wrong('result', 'a place given', edited(record, f'order.{last}.place', 'open'), 'selection')
    wrong('result', 'a place taken', edited(record, 'order.0.place', ...), 'selection')
    wrong(
        'result', 'a place of another pool', edited(record, 'order.0.place', 'north'), 'selection'
    )
    wrong(
        'result',
        'all have a place',
        edited(record, 'order', lambda rows: [{**row, 'place': 'open'} for row in rows]),
        'selection',
    )
    wrong('result', 'a place more', edited(record, 'announcement.selection.places', 5), 'entries')
    wrong('result', 'the seed', edited(record, 'seed', 'cd' * 32), 'seed')
    liked = copy.deepcopy(record)
    liked['seed'] = naive.digest('the one I like')
    chance = naive.tickets(liked['seed'], [line.split()[0] for line in LINES])
    for row in liked['order']:
        row['ticket'] = chance[row['id']]
    group = dict((line.split()[0], line[-1]) for line in LINES)
    liked['order'].sort(key=lambda row: (group[row['id']], row['ticket']))
    for rank, row in enumerate(liked['order'], 1):
        row['rank'] = rank
        row.pop('place', None)
        if rank <= 4:
            row['place'] = 'open'
    wrong('result', 'all of it by another seed', liked, 'seed')
    keyless = Kit(selection={'order': []}).record()
    wrong('result', 'the groups are passed over', {**record, 'order': keyless['order']}, 'order')
    north = {
        'id': 'north',
        'when': {'fact': 'county', 'is': '55'},
        'places': 2,
        'unfilled': 'to-all',
    }
    quota = Kit(selection={'quotas': [north]}).record()
    wrong('result', 'the quota is passed over', {**quota, 'order': record['order']}, 'selection')
    capped = Kit(selection={'caps': [{'by': 'county', 'maximum': 1}]}).record()
    wrong('result', 'the cap is passed over', {**capped, 'order': record['order']}, 'selection')
    for method in ('shuffle', 'rfc3797'):
        other = Kit(method=method).record()
        wrong(
            'methods',
            f'{method}, two changed places',
            edited(
                edited(other, 'order.0.id', other['order'][1]['id']),
                'order.1.id',
                other['order'][0]['id'],
            ),
            'order',
        )
        wrong('methods', f'{method}, a stranger', edited(other, 'order.7.id', 'cousin'), 'order')
        wrong(
            'methods',
            f'{method}, with the order of tickets',
            {**other, 'order': record['order']},
            'order',
        )
        wrong(
            'methods',
            f'{method}, a place given',
            edited(other, 'order.7.place', 'open'),
            'selection',
        )
        wrong(
            'methods',
            f'tickets, with the order of {method}',
            {**record, 'order': other['order']},
            'order',
        )
        wrong(
            'methods',
            f'{method}, with a quota',
            Kit(method=method, selection={'quotas': [north]}).record(),
            'rules',
        )


def lists():
    record = Kit().record()
    for name, change in (
        ('one is added', lambda own: [*own, '999 county=03 group=1']),
        ('one is dropped', lambda own: own[1:]),
        ('one stands twice', lambda own: [own[0], *own]),
        ('one has two lines', lambda own: sorted([own[0].replace('=2', '=1'), *own])),
        ('they are in another order', lambda own: own[::-1]),
        ('one has another name', lambda own: ['0' + own[0], *own[1:]]),
        ('a zero is lost', lambda own: [own[0].replace('=03', '=3'), *own[1:]]),
        (
            'one is moved to the first group',
            lambda own: [own[0].replace('group=2', 'group=1'), *own[1:]],
        ),
        ('nobody is left', lambda own: []),
        ('an attribute is missing', lambda own: [own[0].replace(' group=2', ''), *own[1:]]),
        ('an attribute stands twice', lambda own: [own[0] + ' group=2', *own[1:]]),
        ('an attribute too many', lambda own: [own[0] + ' kind=2', *own[1:]]),
        (
            'the attributes are in another order',
            lambda own: [own[0].split()[0] + ' group=2 county=03', *own[1:]],
        ),
    ):
        wrong('entries', name, edited(record, 'entries.lines', change), 'entries')
    twice = Kit(lines=[*LINES, LINES[0].replace('group=2', 'group=1')])
    entries = sorted(twice.lines)
    _, _, text = naive.texts_of(twice.announcement, entries, naive.hashes_of(OTHERS))
    wrong(
        'entries',
        'one has two lines, and the hash of it',
        {**record, 'entries': {'lines': entries, 'sha256': naive.digest(text)}},
        'entries',
    )
    wrong('entries', 'the hash', edited(record, 'entries.sha256', '00' * 32), 'entries')
    hashes = record['others']['lines']
    more = sorted([*hashes, naive.digest('later')])
    wrong('others', 'one is added, D1', edited(record, 'others.lines', more), 'entries', 'others')
    wrong('others', 'one is dropped', edited(record, 'others.lines', hashes[1:]), 'others')
    wrong(
        'others',
        'they are in another order',
        edited(record, 'others.lines', hashes[::-1]),
        'others',
    )
    wrong(
        'others', 'one stands twice', edited(record, 'others.lines', [hashes[0], *hashes]), 'others'
    )
    wrong('others', 'the hash', edited(record, 'others.sha256', '00' * 32), 'others')
    wrong(
        'entries',
        'the name of the draw',
        edited(record, 'announcement.drawId', 'another'),
        'entries',
        'seed',
    )
    wrong(
        'entries',
        'the announcement',
        edited(record, 'announcement.closesAt', '2023-08-20T10:00:00Z'),
        'entries',
    )
    opened = copy.deepcopy(record)
    line = 'friend county=03 group=1'
    opened['others']['lines'] = sorted([*hashes, naive.digest(naive.salt_of(line) + ':' + line)])
    opened['log'] = [
        {
            'kind': 'insert',
            'line': line,
            'salt': naive.salt_of(line),
            'at': LATER['quick'],
            'reason': 'Klage',
        }
    ]
    wrong('others', 'a friend is added to the list and let in, D1', opened, 'others')


def rules():
    north = {
        'id': 'north',
        'when': {'fact': 'county', 'is': '55'},
        'places': 1,
        'unfilled': 'to-all',
    }

    def of(name, change=None, **selection):
        record = Kit().record()
        record['announcement']['selection'].update(selection)
        record['announcement'].update(change or {})
        _, _, text = naive.texts_of(
            record['announcement'], record['entries']['lines'], record['others']['lines']
        )
        record['entries']['sha256'] = naive.digest(text)
        wrong('rules', name, record, 'rules')

    of('more places in quotas than there are', quotas=[{**north, 'places': 5}])
    of('more in two quotas', quotas=[{**north, 'places': 3}, {**north, 'id': 'south', 'places': 2}])
    of('a quota twice', quotas=[north, north])
    of('a quota named open', quotas=[{**north, 'id': 'open'}])
    of('a quota named first', quotas=[{**north, 'id': 'first'}])
    of('a quota of what is not announced', quotas=[{**north, 'when': {'fact': 'kind', 'is': '1'}}])
    of('a cap on what is not announced', caps=[{'by': 'kind', 'maximum': 1}])
    of('sorted on what is not announced', order=[{'by': 'kind', 'direction': 'ascending'}])
    of('placed first by what is not announced', placedFirst={'fact': 'kind', 'is': '1'})
    of('places for several, not announced', placesNeeded='size', whenShort='stop')
    of('places for several, and nothing for when it is short', placesNeeded='group')
    of('a budget, and nothing that is asked of it', budget=100, whenShort='skip')
    of('a budget, and nothing for when it is short', budget=100, ask='group')
    of(
        'a quota of more money than there is',
        budget=100,
        ask='group',
        whenShort='skip',
        quotas=[
            {'id': 'n', 'when': {'fact': 'county', 'is': '55'}, 'budget': 101, 'unfilled': 'to-all'}
        ],
    )
    of(
        'a quota of money that there is not',
        quotas=[
            {'id': 'n', 'when': {'fact': 'county', 'is': '55'}, 'budget': 1, 'unfilled': 'to-all'}
        ],
    )
    call = {'version': 1, 'sha256': '00' * 32}
    for id in ('another', 'sommer'):
        of(f'the draw is not named after its call {id}', {'call': {**call, 'id': id}})


def sources():
    good = beacon('quicknet', 1000)
    secret = Kit('secret').record()
    three = {'sources': [QUICK, HIDDEN, NUMBERS], 'revealed': [good, SHOWN, CAME]}

    def of(name, kind='secret', **change):
        wrong('sources', name, Kit(kind, **change).record(), 'sources')

    wrong('sources', 'none was revealed', edited(secret, 'revealed', []), 'sources')
    of('the last was not revealed', sources=three['sources'], revealed=three['revealed'][:2])
    of('in another order', sources=three['sources'], revealed=[good, CAME, SHOWN])
    of('one too many', revealed=[good, SHOWN, CAME])
    of('a secret for a beacon', revealed=[SHOWN, good])
    of('the same network twice, D6', 'quick', sources=[QUICK, QUICK], revealed=[good, good])
    of(
        'the same network twice, in two rounds',
        'quick',
        sources=[QUICK, {**QUICK, 'round': 123}],
        revealed=[good, beacon('quicknet', 123)],
    )
    of('the same numbers twice, D6', 'numbers', sources=[NUMBERS, NUMBERS], revealed=[CAME, CAME])
    of('the same secret twice', sources=[QUICK, HIDDEN, HIDDEN], revealed=[good, SHOWN, SHOWN])
    of('a successor that was not announced', 'quick', revealed=[{**good, 'successor': True}])
    chained = {**CHAINED, 'successor': {'from': '2023-08-23T15:59:22Z', 'source': QUICK}}
    of(
        'a successor of the same network',
        'chained',
        sources=[
            {
                **CHAINED,
                'successor': {
                    'from': '2020-08-23T15:59:22Z',
                    'source': {**CHAINED, 'round': 90628},
                },
            }
        ],
    )
    of(
        'a successor of the same name',
        'numbers',
        sources=[{**NUMBERS, 'successor': {'from': '2024-07-03T12:00:00Z', 'source': NUMBERS}}],
    )
    of('a range of numbers that is none', 'numbers', sources=[{**NUMBERS, 'from': 34, 'to': 34}])
    soon = {**chained, 'successor': {**chained['successor'], 'from': '2020-07-30T02:25:29Z'}}
    wrong(
        'sources', 'a successor a second too soon', Kit('chained', sources=[soon]).record(), 'times'
    )
    late = {**chained, 'successor': {**chained['successor'], 'source': {**QUICK, 'round': 999}}}
    wrong(
        'sources', 'a successor of another round, not used', Kit('chained', sources=[late]).record()
    )
    wrong(
        'sources',
        'a successor of another round',
        Kit('chained', sources=[late], revealed=[{**good, 'successor': True}]).record(),
    )
    used = Kit('chained', sources=[chained], revealed=[{**good, 'successor': True}]).record()
    old = {key: value for key, value in beacon('default', 1337).items() if key != 'kind'}
    wrong(
        'sources',
        'a successor, and the first one came',
        used,
        'successor',
        lookedUp={'beacons': {naive.DEFAULT: old}},
    )
    case(
        'sources',
        'a successor, and another beacon of the first one',
        used,
        3,
        left=['successor'],
        lookedUp={
            'beacons': {
                naive.DEFAULT: {
                    key: value for key, value in beacon('default', 1).items() if key != 'kind'
                }
            }
        },
    )
    lotto = {
        **NUMBERS,
        'successor': {'from': '2024-07-03T12:00:00Z', 'source': {**NUMBERS, 'name': 'Joker'}},
    }
    joker = Kit('numbers', sources=[lotto], revealed=[{**CAME, 'successor': True}]).record()
    wrong(
        'sources',
        'numbers in place of numbers that came',
        joker,
        'successor',
        lookedUp={'numbers': {**LOOKED['numbers'], 'Joker': CAME['numbers']}},
    )

    def numbers(name, given, **change):
        kit = Kit('numbers', sources=[{**NUMBERS, **change}], revealed=[{**CAME, 'numbers': given}])
        wrong('numbers', name, kit.record(), 'numbers')

    own = CAME['numbers']
    numbers('one too few', own[:-1])
    numbers('one too many', [*own, 33])
    numbers('below the range', [0, *own[1:]])
    numbers('beyond the range, D2', [*own[:-1], 123456789])
    numbers('one twice', [own[1], *own[1:]])
    numbers('not ascending', own[::-1])
    numbers('one twice, not ascending', [7, 7, 4, 9, 12, 3, 3], order='drawn')
    record = Kit('numbers').record()
    wrong(
        'numbers',
        'others than were looked up, D4',
        record,
        'numbers-looked-up',
        lookedUp={'numbers': {NUMBERS['name']: [1, *own[1:]]}},
    )
    wrong('numbers', 'another number', edited(record, 'revealed.0.numbers.0', 5), 'seed')
    wrong(
        'numbers', 'another order of them', edited(record, 'revealed.0.numbers', own[::-1]), 'seed'
    )
    wrong(
        'numbers',
        'the name is another',
        edited(record, 'announcement.sources.0.name', 'Joker'),
        'entries',
    )


def entropy():
    def of(name, places=4, lines=LINES, good=False, **source):
        numbers = {**NUMBERS, 'name': name, 'repeat': True, 'order': 'drawn', **source}
        given = (
            [numbers['from']] * numbers['count']
            if numbers['repeat']
            else list(range(numbers['from'], numbers['from'] + numbers['count']))
        )
        kit = Kit(
            'numbers',
            sources=[numbers],
            revealed=[{**CAME, 'numbers': given}],
            lines=lines,
            selection={'places': places},
        )
        looked = {'numbers': {name: given}}
        if good:
            case('entropy', name, kit.record(), 0, lookedUp=looked)
        else:
            wrong('entropy', name, kit.record(), 'entropy', lookedUp=looked)

    of('a die, D2', count=1, **{'from': 1, 'to': 6})
    of('two dice', count=2, **{'from': 1, 'to': 6})
    of('a coin nineteen times', count=19, **{'from': 0, 'to': 1})
    of('a coin twenty times', good=True, count=20, **{'from': 0, 'to': 1})
    of('dice of the organiser', count=32, outside=False, **{'from': 1, 'to': 6})
    of('five of thirty-four', count=5, repeat=False, order='ascending')
    many = [f'e{n} county=03 group=1' for n in range(165)]
    of('too many for Lotto', lines=many, places=1, repeat=False, order='ascending')
    of('enough places for Lotto', lines=many, places=2, good=True, repeat=False, order='ascending')
    of('no places', places=0, count=32)
    kit = Kit('secret', sources=[HIDDEN], revealed=[SHOWN])
    wrong('entropy', 'a secret alone', kit.record(), 'entropy', lookedUp={'secrets': [SECRET]})
    die = {**NUMBERS, 'count': 1, 'to': 6}
    kit = Kit('secret', sources=[HIDDEN, die], revealed=[SHOWN, {**CAME, 'numbers': [3]}])
    wrong('entropy', 'a secret and a die, D2', kit.record(), 'entropy')


def secrets():
    record = Kit('secret').record()
    good = beacon('quicknet', 1000)
    seen = {'lookedUp': {'secrets': [SECRET]}}
    other = Kit('secret', revealed=[good, {**SHOWN, 'secret': '07' * 32}]).record()
    wrong('secret', 'another', other, 'commitment')
    wrong(
        'secret',
        'another, with the old seed',
        edited(record, 'revealed.1.secret', '07' * 32),
        'commitment',
        'seed',
    )
    wrong(
        'secret',
        'another commitment',
        edited(record, 'announcement.sources.1.commitment', '00' * 32),
        'commitment',
        **seen,
    )
    wrong(
        'secret',
        'withheld, with the old seed',
        edited(record, 'revealed.1.secret', 'withheld'),
        'seed',
    )
    for value in ('', 'ab', 'ab' * 31, 'ab' * 33, 'AB' * 32, 'Withheld', None):
        wrong(
            'secret',
            f'not 32 bytes: {len(value or "")} signs {ascii(value)[:5]}',
            edited(record, 'revealed.1.secret', value),
            'format',
        )
    for at in ('2023-08-23T15:59:22Z', '2023-08-23T15:59:23Z', '2023-09-01T10:00:00Z'):
        late = lambda usual: [*usual, (at, 'secret', COMMITMENT)]
        wrong('secret', f'out at {at}', record, 'secret-before', journal=journal_of(record, late))
    withheld = Kit('secret', revealed=[good, {**SHOWN, 'secret': 'withheld'}]).record()
    out = lambda usual: [*usual, ('2023-08-23T15:59:21Z', 'secret', COMMITMENT)]
    wrong(
        'secret',
        'withheld, though the journal has it from before the draw',
        withheld,
        'secret-before',
        journal=journal_of(withheld, out),
    )
    wrong('secret', 'withheld, though somebody saw it', withheld, 'secret-before', **seen)
    twice = lambda usual: [
        *usual,
        ('2023-08-22T08:00:00Z', 'secret', COMMITMENT),
        ('2023-09-01T10:00:00Z', 'secret', COMMITMENT),
    ]
    case('secret', 'in time, and once more', record, 0, journal=journal_of(record, twice))


def published():
    record = Kit().record()
    for name, kit, *notMet in (
        (
            'a place more',
            Kit(selection={'places': 5}),
            'published-announcement',
            'published-entries',
        ),
        (
            'a place for all',
            Kit(selection={'places': 8}),
            'published-announcement',
            'published-entries',
        ),
        ('an entrant more', Kit(lines=[*LINES, '999 county=03 group=1']), 'published-entries'),
        ('an entrant less', Kit(lines=LINES[1:]), 'published-entries'),
        (
            'another attribute',
            Kit(lines=[LINES[0].replace('group=2', 'group=1'), *LINES[1:]]),
            'published-entries',
        ),
        (
            'another applicant more',
            Kit(others=[*OTHERS, 'x county=03 group=1']),
            'published-entries',
        ),
        (
            'an earlier round',
            Kit(
                drawAt='2023-08-23T15:15:33Z',
                sources=[{**QUICK, 'round': 123}],
                revealed=[beacon('quicknet', 123)],
            ),
            'published-announcement',
            'published-entries',
        ),
        ('another method', Kit(method='shuffle'), 'published-announcement', 'published-entries'),
        ('another name', Kit(drawId='another'), 'published-announcement', 'published-entries'),
        ('a secret less', Kit(), 'published-announcement', 'published-entries'),
    ):
        kept = Kit('secret').record() if name == 'a secret less' else record
        wrong('published', name, kit.record(), *notMet, copies=kept)
    own, forged = naive.copies_of(record), Kit(selection={'places': 5}).record()
    wrong(
        'published',
        'only the announcement was kept',
        forged,
        'published-announcement',
        copies='none',
        announcement=own['announcement'],
    )
    wrong(
        'published',
        'only the hash of the list was kept',
        forged,
        'published-entries',
        copies='none',
        entries=naive.digest(own['entries']),
    )
    wrong(
        'published',
        'a line was changed in the copy',
        record,
        'published-entries',
        copies='none',
        announcement=own['announcement'],
        entries=own['entries'].replace('group=1', 'group=3'),
    )
    wrong(
        'published',
        'the copy has no end of line',
        record,
        'published-entries',
        copies='none',
        announcement=own['announcement'],
        entries=own['entries'].rstrip('\n'),
    )
    entries = own['entries'].encode()
    for name, file, content in (
        ('the copy has two byte order marks', 'entries', b'\xef\xbb\xbf' * 2 + entries),
        ('the copy is no UTF-8', 'entries', entries.replace(b'county', b'c\xffunty', 1)),
        ('the copy ends its lines with CR', 'entries', entries.replace(b'\n', b'\r\r\n')),
        (
            'the copy has a key twice',
            'announcement',
            own['announcement'].replace('{', '{"drawId":"other",', 1),
        ),
        (
            'the copy has a fraction',
            'announcement',
            own['announcement'].replace('"places":4', '"places":4.0'),
        ),
        (
            'the copy has another key',
            'announcement',
            own['announcement'].replace('{', '{"note":"c\ufeff",', 1),
        ),
    ):
        kept = {**own, file: content}
        wrong('published', name, record, f'published-{file}', copies='none', **kept)
    wrong(
        'published',
        'and more that is wrong',
        edited(forged, 'seed', '00' * 32),
        'published-announcement',
        'seed',
        copies=record,
    )


def journals():
    record = Kit().record()
    announced, listed = (naive.digest(text) for text in naive.copies_of(record).values())
    other = naive.digest('another')

    def of(name, lines, so, copies='none', left=()):
        journal = journal_of(record, lines)
        rest = ['published-announcement', 'published-entries'] if copies == 'none' else []
        if so:
            case(
                'journal', name, record, 3 if rest else 0, left=rest, copies=copies, journal=journal
            )
        else:
            wrong('journal', name, record, 'journal', copies=copies, journal=journal)

    of(
        'two announcements',
        lambda usual: [('2023-08-01T07:00:00Z', 'announcement', other), *usual],
        False,
    )
    of('two lists', lambda usual: [*usual, ('2023-08-22T10:00:00Z', 'entries', other)], False)
    of(
        'one announcement taken back in time',
        lambda usual: [
            ('2023-07-01T08:00:00Z', 'announcement', other),
            ('2023-07-02T08:00:00Z', 'void', other),
            *usual,
        ],
        True,
    )
    of(
        'one announcement taken back too late',
        lambda usual: [
            ('2023-07-01T08:00:00Z', 'announcement', other),
            *usual,
            ('2023-08-21T10:00:00Z', 'void', other),
        ],
        False,
    )
    of(
        'one list taken back in time',
        lambda usual: [
            *usual,
            ('2023-08-21T11:00:00Z', 'entries', other),
            ('2023-08-21T12:00:00Z', 'void', other),
        ],
        True,
    )
    of(
        'one list taken back too late',
        lambda usual: [
            *usual,
            ('2023-08-21T11:00:00Z', 'entries', other),
            ('2023-08-23T15:59:22Z', 'void', other),
        ],
        False,
    )
    of(
        'this announcement taken back',
        lambda usual: [*usual, ('2023-09-01T10:00:00Z', 'void', announced)],
        False,
    )
    of(
        'this list taken back',
        lambda usual: [*usual, ('2023-09-01T10:00:00Z', 'void', listed)],
        False,
    )
    of(
        'the announcement at closing',
        lambda usual: [('2023-08-21T10:00:00Z', *usual[0][1:]), usual[1]],
        False,
    )
    of(
        'the list at the draw, D5',
        lambda usual: [usual[0], ('2023-08-23T15:59:22Z', *usual[1][1:])],
        False,
    )
    of(
        'the list after the draw, D5',
        lambda usual: [usual[0], ('2023-08-25T08:00:00Z', *usual[1][1:])],
        False,
    )
    of('no list', lambda usual: usual[:1], False)
    of('no announcement', lambda usual: usual[1:], False)
    of('nothing', lambda usual: [], False)
    of('another announcement alone', lambda usual: [(*usual[0][:2], other), usual[1]], False)
    of(
        'a list a second before the draw',
        lambda usual: [usual[0], ('2023-08-23T15:59:21Z', *usual[1][1:])],
        True,
    )
    # With copies of one's own the journal is only a recommendation.
    case(
        'journal',
        'two lists, beside copies of one’s own',
        record,
        0,
        journal=journal_of(
            record, lambda usual: [*usual, ('2023-08-22T10:00:00Z', 'entries', other)]
        ),
    )
    of('the same announcement twice', lambda usual: [usual[0], *usual], True)
    of(
        'this announcement taken back, and announced again in time',
        lambda usual: [
            usual[0],
            ('2023-08-02T08:00:00Z', 'void', announced),
            ('2023-08-03T08:00:00Z', 'announcement', announced),
            usual[1],
        ],
        True,
    )
    of(
        'this list taken back, and closed again at the draw',
        lambda usual: [
            *usual,
            ('2023-08-22T08:00:00Z', 'void', listed),
            ('2023-08-23T15:59:22Z', 'entries', listed),
        ],
        False,
    )
    of(
        'the list of another draw',
        lambda usual: [usual[0], ('2023-08-22T08:00:00Z', 'entries', other)],
        False,
    )
    text = journal_of(record)
    for name, broken in (
        ('whose lines are not numbered', text.replace('\n1 ', '\n7 ')),
        ('that goes back in time', text.replace('2023-08-01', '2023-09-01')),
        ('that is cut short', text.rstrip('\n')),
        ('with a kind that is none', text.replace(' entries ', ' list ')),
        ('that takes back what is not there', text.replace(' announcement ', ' void ')),
        ('with an empty line', text + '\n'),
        ('that is no UTF-8', text.encode().replace(b'etaten', b'etat\xff')),
    ):
        case('journal', f'a file {name}', record, 0, journal=broken)
        rest = ['journal', 'published-announcement', 'published-entries']
        case('journal', f'a file {name}, alone', record, 3, left=rest, copies='none', journal=broken)


def calls():
    lot = {'by': 'lot'}
    north = {'id': 'nord', 'when': {'fact': 'nord', 'is': True}}
    groups = {'by': 'priority', 'groups': [north]}
    places = {'places': 4, 'clauses': []}
    rules = {'capacity': places, 'order': [groups, lot], 'clauses': []}

    def called(**change):
        selection = {**rules, **change}
        call = {'id': 'sommerskole', 'version': 2, 'title': 'Sommerskole på Hamar'}
        return {**call, 'days': 2.5, 'selection': selection}

    def record(call, **kit):
        reference = {'id': call['id'], 'version': call['version']}
        reference['sha256'] = naive.digest(naive.plain_json(call))
        return Kit(call=reference, **kit).record()

    def right(name, call, **kit):
        case('call', name, record(call, **kit), 0, call=call)

    def other(name, call, **kit):
        wrong('call', name, record(call, **kit), 'call', call=call)

    def unknown(name, call, **kit):
        case('call', name, record(call, **kit), 3, left=['call'], call=call)

    call = called()
    right('it is this call', call)
    case('call', 'NOK is written out', record(call), 0, call={**call, 'currency': 'NOK'})
    for name, key, value in (
        ('another word in it', 'title', 'Vinterskole'),
        ('another currency', 'currency', 'EUR'),
        ('an earlier version', 'version', 1),
    ):
        wrong('call', name, record(call), 'call', call={**call, key: value})
    wrong('call', 'none was named', Kit().record(), 'call', call=call)

    quota = {'id': 'nord', 'when': north['when'], 'unfilled': 'to-all'}
    by_county = {'id': 'nord', 'when': {'fact': 'nord', 'is': 'yes'}, 'unfilled': 'to-all'}
    lines = ['a group=1 nord=yes', 'b group=1 nord=no', 'c group=2 nord=no']
    kept = {'lines': lines, 'attributes': ['group', 'nord']}
    quotas = {'quotas': [{**by_county, 'places': 1}]}
    other('fewer places', call, selection={'places': 5})
    other('an order that the call does not have', called(order=[lot]))
    other('no lot in the call', called(order=[groups]))
    other('the last group first', call, selection={'order': [{'by': 'group', 'direction': 'descending'}]})
    other('a waiting list that the call does not have', call, selection={'waitingList': 'none'})
    right('a waiting list that is written out', call, selection={'waitingList': 'in-order'})
    right('lists that are empty', call, selection={'quotas': [], 'caps': []})
    right('30 % of 4 places is 1', called(quotas=[{**quota, 'percent': 30}]), selection=quotas, **kept)
    other('74.9 % of 4 places is 2', called(quotas=[{**quota, 'percent': 74.9}]), selection=quotas, **kept)
    other('a quota that the call does not have', call, selection=quotas, **kept)
    other(
        'a quota whose rest goes elsewhere',
        called(quotas=[{**quota, 'places': 1, 'unfilled': 'unused'}]),
        selection=quotas,
        **kept,
    )
    other('a quota left out', called(quotas=[{**quota, 'places': 1}]))
    caps = {'caps': [{'by': 'county', 'maximum': 2}]}
    right('50 % of 4 places is a cap of 2', called(caps=[{'by': 'county', 'percent': 50}]), selection=caps)
    other('a cap of 3', called(caps=[{'by': 'county', 'maximum': 3}]), selection=caps)

    computed = {'places': {'fact': 'plasser'}, 'clauses': []}
    unknown('a number of places that is computed', called(capacity=computed))
    unknown(
        'a cap in percent of places that are computed',
        called(capacity=computed, caps=[{'by': 'county', 'percent': 50}]),
        selection=caps,
    )
    other('computed places, and another order', called(capacity=computed, order=[lot]))
    unknown('a draw of a part of the call', call, drawId='sommerskole/nord', selection={'places': 1})
    other(
        'a draw of a part of the call, in another order',
        called(order=[lot]),
        drawId='sommerskole/nord',
    )
    without = {key: value for key, value in call.items() if key != 'selection'}
    unknown('a call that does not state how places are given', without)

    money = {'budget': 100, 'each': {'fact': 'sum'}, 'whenShort': 'skip', 'clauses': []}
    asked = {
        'lines': ['a ask=60 group=1', 'b ask=50 group=1', 'c ask=40 group=1'],
        'attributes': ['ask', 'group'],
    }
    given = {'budget': 100, 'ask': 'ask', 'whenShort': 'skip'}
    for places, so in ((2, other), (3, right), (10_000_000, right)):
        so(f'money for {places} of 3', called(capacity=money), selection={**given, 'places': places}, **asked)
    other('less money', called(capacity=money), selection={**given, 'places': 3, 'budget': 99}, **asked)


def random_forgeries():
    """One thing in a random record is changed, so that it says something else of somebody."""
    for n in range(60):
        rng = random.Random(1000 + n)
        record, looked = random_draw(rng, f'forged-{n}', length=n % 10)
        rows = record['order']
        if len(rows) < 3:
            continue
        a, b = rng.sample(range(len(rows)), 2)
        way = n % 4
        if way == 0:
            rows[a]['id'], rows[b]['id'] = rows[b]['id'], rows[a]['id']
        elif way == 1:
            if 'place' in rows[a]:
                del rows[a]['place']
            else:
                rows[a]['place'] = 'open'
        elif way == 2:
            del rows[a]
        else:
            rows[a], rows[b] = {**rows[b], 'rank': a + 1}, {**rows[a], 'rank': b + 1}
        name = ['two names', 'a place', 'one is missing', 'two rows'][way]
        wrong('random', f'{name} {n}', record, ['order', 'selection'][way == 1], lookedUp=looked)


def unreadable():
    record = Kit('numbers').record()
    text = text_of(record)

    def of(name, value):
        case('unreadable', name, value, 2, copies='none')

    for name, value in (
        ('nothing', ''),
        ('a blank', ' '),
        ('no JSON', 'record'),
        ('a list', '[]'),
        ('null', 'null'),
        ('a number', '7'),
        ('a text', text_of(text)),
        ('half a record', text[:700]),
        ('two records', text + text),
        ('something behind it', text + '}'),
        ('a comma too many', text.replace(',"log":[]', ',"log":[],')),
        ('a key twice', text.replace('"seed":', '"seed":null,"seed":')),
        ('a key twice, the same', text.replace('"log":[]', '"log":[],"log":[]')),
        ('a key twice, spelt otherwise', text.replace('"seed":', '"\\u0073eed":null,"seed":')),
        ('a key twice in an entrant', text.replace('"rank":1,', '"rank":1,"rank":1,', 1)),
        ('a key twice in a source', text.replace('"count":7', '"count":7,"count":7')),
        ('__proto__ twice', text.replace('"log":[]', '"log":[],"__proto__":1,"__proto__":1')),
        ('1.0', text.replace('"rank":1,', '"rank":1.0,', 1)),
        ('1.5', text.replace('"rank":1,', '"rank":1.5,', 1)),
        ('1e0', text.replace('"rank":1,', '"rank":1e0,', 1)),
        ('1E3', text.replace('"places":4', '"places":1E3')),
        ('4.0 places', text.replace('"places":4', '"places":4.0')),
        ('4e-0 places', text.replace('"places":4', '"places":4e-0')),
        ('-0', text.replace('[4,8,', '[-0,8,')),
        ('a number beyond what is exact', text.replace('[4,8,', '[9007199254740993,8,')),
        ('2^53', text.replace('[4,8,', '[9007199254740992,8,')),
        ('1e999', text.replace('"places":4', '"places":1e999')),
        ('a lost fraction', text.replace('"places":4', '"places":4.00000000000000000001')),
        ('zeros before a number', text.replace('"places":4', '"places":04')),
        ('a plus', text.replace('"places":4', '"places":+4')),
        ('hexadecimal', text.replace('"places":4', '"places":0x4')),
        ('NaN', text.replace('"places":4', '"places":NaN')),
        ('Infinity', text.replace('"places":4', '"places":-Infinity')),
        ('a comment', text.replace('"log":[]', '"log":[]/* none */')),
        ('single quotes', text.replace('"seed"', "'seed'")),
        ('a key without quotes', text.replace('"seed"', 'seed')),
        ('True', text.replace('"repeat":false', '"repeat":False')),
        ('a line in a text', text.replace('Lotto 26', 'Lotto\n26')),
        ('a NUL', text.replace('"log":[]', '"log":[]\0')),
        ('an escape that is none', text.replace('Lotto', '\\x4cotto')),
        ('half an escape', text.replace('Lotto', '\\u00')),
        ('a no-break blank', text.replace('"log":[]', '"log":\u00a0[]')),
        ('two byte order marks', '\ufeff\ufeff' + text),
        ('a byte order mark behind it', text + '\ufeff'),
        ('a form feed', '\f' + text),
        ('a deep nest', '[' * 100_000),
        ('format 1', text.replace('utlysning-draw/2', 'utlysning-draw/1')),
        ('another format', text.replace('utlysning-draw/2', 'utlysning-draw/3')),
        ('no format', text.replace('"format":"utlysning-draw/2",', '')),
        ('the announcement', naive.copies_of(record)['announcement']),
        ('the list', naive.copies_of(record)['entries']),
        ('a page', '<!doctype html><title>Trekning</title>'),
    ):
        of(name, value)
    data = text_of(Kit('numbers', sources=[{**NUMBERS, 'name': 'på'}]).record()).encode()
    of('Latin-1', data.replace('på'.encode(), b'p\xe5'))
    of('an overlong slash', data.replace(b'"log":[]', b'"log":[] \xc0\xaf'))
    of('half a character of UTF-8', data.replace('på'.encode(), b'p\xc3'))
    of('half a pair in UTF-8', data.replace('på'.encode(), b'p\xed\xa0\xbc'))
    of('UTF-16', text.encode('utf-16'))
    of('zeros', b'\0' * 64)
