"""The checks of a draw."""

import hashlib
import re
from datetime import datetime, timedelta
from math import factorial

import bls
from allocation import DECISIONS, Impossible, after_log
from call import compared as with_call
from documents import (
    METHODS,
    by_ticket,
    entry_document,
    others_document,
    seed_document,
    sha256,
    used,
)
from record import canonical, entry_of, is_number
from results import compared

# The drand networks known here, by the hash of their chain: when round 1 came (Unix time), the
# seconds to the next, whether a signature covers the one before it, and the public key.
CHAINS = {
    '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce': (
        1595431050,
        30,
        True,
        '868f005eb8e6e4ca0a47c8a77ceaa5309a47978a7c71bc5cce96366b5d7a569937c529eeda66c7293784a9402801af31',
    ),
    '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971': (
        1692803367,
        3,
        False,
        '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
    ),
}

# The checks. Each gives the id of its criterion, whether it is met (None: undetermined), and what
# is to be said. A check that does not apply gives nothing.


class Draw:
    """A record, and what was handed in beside it."""

    def __init__(self, record, handed_in):
        self.record, self.handed_in = record, handed_in
        self.announced = record['announcement']
        self.selection = self.announced['selection']
        self.sources, self.revealed = self.announced['sources'], record['revealed']
        self.method = self.announced.get('method', 'ticket')
        self.entrants = [entry_of(line) for line in record['entries']['lines']]
        self.looked_up = handed_in.get('looked-up', {})
        self.journal = handed_in.get('journal')
        self.stands = None  # how things stand after the log, where that could be computed

    def pairs(self, kind):
        for source, given in zip(self.sources, self.revealed):
            if given['kind'] == kind == source['kind']:
                yield source, given


def checks(draw):
    yield from published(draw)
    yield from call(draw)
    yield times(draw)
    faults = faults_of_rules(draw)
    yield 'rules', not faults, '; '.join(faults) or 'the selection agrees with itself'
    entries = faults_of_entries(draw)
    digest = sha256(entry_document(draw.record))
    about = f'{len(draw.entrants)}; the SHA-256 of the list is {digest}'
    yield 'entries', not entries, '; '.join(entries) or about
    yield others(draw)
    sources = faults_of_sources(draw)
    about = 'those announced were revealed, in their order, none twice'
    yield 'sources', not sources, '; '.join(sources) or about
    yield from entropy(draw)
    if not sources:
        yield from numbers(draw)
        yield from secrets(draw)
        yield from beacons(draw)
        yield from successors(draw)
    digest = None if sources else sha256(seed_document(draw.record))
    about = f'it is the SHA-256 of the seed document, {digest}'
    yield 'seed', digest and draw.record['seed'] == digest, about if digest else 'see the sources'
    if faults or entries:
        about = 'the order follows from rules and entrants that are not right'
        yield from [('order', None, about), ('selection', None, about)]
    else:
        yield from outcome(draw)
    yield from existed(draw)
    yield 'journal', *journal(draw)
    if 'results' in draw.handed_in:
        yield 'results', *compared(draw.record, draw.handed_in['results'], draw.stands)


def published(draw):
    for name, text in (
        ('announcement', canonical(draw.announced)),
        ('entries', entry_document(draw.record)),
    ):
        copy, digest = draw.handed_in.get(name), sha256(text)
        so = None if copy is None else copy == digest
        about = 'it is your copy' if so else 'your copy is another' if copy else 'hand in your copy'
        yield f'published-{name}', so, f'{about}; the SHA-256 of this one is {digest}'


def call(draw):
    named, call = draw.announced.get('call'), draw.handed_in.get('call')
    if call is None:
        if named:
            yield 'call', None, f'hand in the call {named["id"]}'
        return
    yield 'call', *with_call(call, draw.announced, len(draw.entrants))


def times(draw):
    closes, draws = draw.announced['closesAt'], draw.announced['drawAt']
    faults = [] if closes < draws else [f'the draw at {draws} is not after closing at {closes}']
    for source in draw.sources:
        since = source.get('successor', {}).get('from')
        if since and time_of(since) < time_of(draws) + timedelta(days=7):
            faults.append(f'a successor from {since} is less than seven days after the draw')
    about = f'entries closed at {closes}, the draw was set for {draws}'
    return 'times', not faults, '; '.join(faults) or about


def time_of(text):
    return datetime.strptime(text, '%Y-%m-%dT%H:%M:%SZ')


def faults_of_rules(draw):
    selection, announced = draw.selection, draw.announced
    quotas = selection.get('quotas', [])
    ids = [quota['id'] for quota in quotas]
    named = [by['by'] for by in selection['order'] + selection.get('caps', [])]
    named += [quota['when']['fact'] for quota in quotas]
    named += [selection[key] for key in ('placesNeeded', 'ask') if key in selection]
    if 'placedFirst' in selection:
        named.append(selection['placedFirst']['fact'])
    id = announced.get('call', {}).get('id')
    faults = {
        'an attribute that is not announced': set(named) - set(announced['attributes']),
        'an attribute announced twice': repeated(announced['attributes']),
        'a quota twice, or by a name that is taken': repeated(ids + ['first', 'open']),
        'more places in quotas than there are': sum(quota.get('places', 0) for quota in quotas)
        > selection['places'],
        'more money in quotas than there is': sum(quota.get('budget', 0) for quota in quotas)
        > selection.get('budget', 0),
        'nothing says what happens when it does not suffice': 'whenShort' not in selection
        and ('budget' in selection or 'placesNeeded' in selection),
        'a budget, but not what is asked of it': 'budget' in selection and 'ask' not in selection,
        'quotas go only with tickets': draw.method != 'ticket' and quotas,
        'the draw is not named after its call': id
        and announced['drawId'] != id
        and not announced['drawId'].startswith(f'{id}/'),
    }
    return [text for text, so in faults.items() if so]


def repeated(values):
    return len(values) != len(set(values))


def fits_line(draw, entrant):
    """Whether an entrant has the announced attributes, and numbers where the rules need them."""
    attributes, selection = entrant['attributes'], draw.selection
    if list(attributes) != sorted(draw.announced['attributes']) or entrant['repeats']:
        return False
    least = {by['by']: None for by in selection['order']}
    least.update({selection.get('placesNeeded'): 1, selection.get('ask'): 0})
    return all(
        is_number(attributes[key]) and (minimum is None or int(attributes[key]) >= minimum)
        for key, minimum in least.items()
        if key in attributes
    )


def faults_of_entries(draw):
    lines, ids = draw.record['entries']['lines'], [one['id'] for one in draw.entrants]
    faults = (
        [] if lines == sorted(set(lines)) else ['the list is not in order, or has a line twice']
    )
    if repeated(ids):
        faults.append('an entrant stands twice in the list')
    wrong = [one['id'] for one in draw.entrants if not fits_line(draw, one)]
    if wrong:
        faults.append(f'the attributes of {wrong[0]} are not those announced')
    if draw.method == 'rfc3797' and len(lines) > 65535:
        faults.append('RFC 3797 draws among at most 65 535')
    if sha256(entry_document(draw.record)) != draw.record['entries']['sha256']:
        faults.append('the stated SHA-256 is that of another list')
    return faults


def others(draw):
    lines, digest = draw.record['others']['lines'], sha256(others_document(draw.record))
    so = lines == sorted(set(lines)) and digest == draw.record['others']['sha256']
    about = f'{len(lines)} other applicants; the SHA-256 of their list is {digest}'
    return 'others', so, about if so else f'it is not this list in order; {about}'


def faults_of_sources(draw):
    announced = [*draw.sources]
    announced += [one['successor']['source'] for one in draw.sources if 'successor' in one]
    names = [one.get('chain') or one.get('commitment') or one['name'] for one in announced]
    faults = ['a source is announced twice'] if repeated(names) else []
    for source in announced:
        if source['kind'] == 'numbers' and not source['from'] < source['to']:
            faults.append(f'no range of numbers: {source["name"]}')
    for source in draw.sources:
        later = source.get('successor')
        chain = CHAINS.get(later['source'].get('chain')) if later else None
        if chain and later['source']['round'] != first_round(chain, later['from']):
            faults.append('the round of a successor is not the first from its time on')
    if len(draw.sources) != len(draw.revealed):
        faults.append(f'{len(draw.sources)} were announced, {len(draw.revealed)} revealed')
    for source, given in zip(draw.sources, draw.revealed):
        if given.get('successor') and 'successor' not in source:
            faults.append('a successor is used that was not announced')
        elif used(source, given)['kind'] != given['kind']:
            faults.append(f'a source of kind {source["kind"]} gave {given["kind"]}')
    return faults


def entropy(draw):
    product = 1
    for source in draw.sources:
        if source['kind'] == 'drand':
            product *= 2**128
        elif source['kind'] == 'numbers' and source['outside']:
            product *= outcomes_of(source)
    entrants, places = len(draw.entrants), draw.selection['places']
    so = product >= 2**20 and product * places >= entrants * 2**15
    about = f'the outside sources have about 2^{max(product.bit_length() - 1, 0)} outcomes'
    yield 'entropy', so, about if so else f'{about}: too few to draw with'
    yield 'entropy-ample', product >= 2**64, about


def outcomes_of(source):
    size, count = source['to'] - source['from'] + 1, source['count']
    outcomes = 1
    for n in range(count):
        outcomes *= size if source['repeat'] else max(size - n, 0)
    return outcomes // factorial(count) if source['order'] == 'ascending' else outcomes


def numbers(draw):
    pairs = [
        (used(source, given), given)
        for source, given in zip(draw.sources, draw.revealed)
        if given['kind'] == 'numbers'
    ]
    if not pairs:
        return
    wrong = [source['name'] for source, given in pairs if not is_draw_of(source, given['numbers'])]
    claims = '; '.join(
        f'{source["name"]}: {source["count"]} from {source["from"]} to {source["to"]}'
        for source, _ in pairs
    )
    yield 'numbers', not wrong, f'they fit what was announced ({claims})'
    known = draw.looked_up.get('numbers', {})
    looked = [known.get(source['name']) for source, _ in pairs]
    so = all_of(
        None if own is None else own == given['numbers'] for own, (_, given) in zip(looked, pairs)
    )
    yield 'numbers-looked-up', so, 'look up what came, yourself, and hand it in'


def is_draw_of(source, numbers):
    return (
        len(numbers) == source['count']
        and all(source['from'] <= number <= source['to'] for number in numbers)
        and (source['repeat'] or not repeated(numbers))
        and (source['order'] == 'drawn' or numbers == sorted(numbers))
    )


def all_of(outcomes):
    outcomes = list(outcomes)
    return False if False in outcomes else None if None in outcomes else True


def secrets(draw):
    pairs = list(draw.pairs('secret'))
    out = [(source['commitment'], given['secret']) for source, given in pairs]
    given = [one for one in out if one[1] != 'withheld']
    withheld = [commitment for commitment, secret in out if secret == 'withheld']
    if pairs:
        so = all(sha256(bytes.fromhex(secret)) == commitment for commitment, secret in given)
        about = 'each secret is the one committed to'
        if len(given) < len(out):
            so = so and None
            results = 'two' if len(out) == 1 else 2 ** len(out)
            about = f'a secret was withheld; the organiser could choose between {results} results'
        yield 'commitment', so, about
    seen = draw.looked_up.get('secrets', [])
    known = [sha256(bytes.fromhex(secret)) for secret in seen if re.fullmatch('[0-9a-f]{64}', secret)]
    if any(one in known or out_in_time(draw, one) for one in withheld):
        yield 'secret-before', False, 'a secret that was out before the draw is said to be withheld'
    elif given:
        so = all_of(secret in seen or out_in_time(draw, commitment) for commitment, secret in given)
        yield 'secret-before', so, 'the secret was out before the draw'


def out_in_time(draw, commitment):
    for line in draw.journal or ():
        if line['of'] == ('secret', draw.announced['drawId'], commitment):
            return line['at'] < draw.announced['drawAt']
    return None


def beacons(draw):
    rounds, signed = [], []
    for source, given in zip(draw.sources, draw.revealed):
        since = draw.announced['drawAt']
        if given.get('successor'):
            since, source = source['successor']['from'], source['successor']['source']
        if given['kind'] == 'drand':
            chain = CHAINS.get(source['chain'])
            so = given['round'] == source['round']
            first = chain and source['round'] == first_round(chain, since)
            rounds.append(all_of([so, first]))
            signed.append(is_beacon(chain, given))
    if signed:
        yield (
            'beacon-round',
            all_of(rounds),
            'each round is the announced one, the first from its time on',
        )
        yield 'beacon-signature', all_of(signed), 'each beacon is signed by its network'


def first_round(chain, since):
    seconds = (time_of(since) - datetime(1970, 1, 1)) // timedelta(seconds=1)
    genesis, period, *_ = chain
    return 1 - (genesis - seconds) // period if seconds > genesis else 1


def is_beacon(chain, given):
    if chain is None:
        return None
    *_, chained, key = chain
    if chained != ('previousSignature' in given):
        return False
    before = bytes.fromhex(given.get('previousSignature', ''))
    message = hashlib.sha256(before + given['round'].to_bytes(8, 'big')).digest()
    signature = bytes.fromhex(given['signature'])
    return bls.is_signed(bytes.fromhex(key), message, signature)


def successors(draw):
    came, replaced = [], []
    for source, given in zip(draw.sources, draw.revealed):
        if not given.get('successor'):
            continue
        replaced.append(source.get('name') or source.get('chain'))
        if source['kind'] == 'numbers':
            numbers = draw.looked_up.get('numbers', {}).get(source['name'])
            came.append(numbers is not None)
        else:
            beacon = draw.looked_up.get('beacons', {}).get(source['chain'])
            came.append(
                beacon is not None
                and beacon['round'] == source['round']
                and is_beacon(CHAINS.get(source['chain']), beacon) is True
            )
    if replaced:
        so = False if any(came) else None
        yield 'successor', so, f'look up whether it came after all: {", ".join(replaced)}'


def outcome(draw):
    record, log = draw.record, draw.record['log']
    seed, ids = record['seed'], [one['id'] for one in draw.entrants]
    chance = METHODS[draw.method](seed, ids)
    entrants = [{**one, 'key': chance[one['id']]} for one in draw.entrants]
    committed = set(record['others']['lines'])

    def open_line(event):
        entrant = entry_of(event['line'])
        if not fits_line(draw, entrant):
            raise Impossible(f'the line of {entrant["id"]} has other attributes than announced')
        if event['kind'] == 'correct':
            return {**entrant, 'key': chance.get(entrant['id'])}
        hashed = sha256(f'{event["salt"]}:{event["line"]}')
        if draw.method != 'ticket' or hashed not in committed:
            raise Impossible(f'insert of {entrant["id"]}, whose hash was not committed to')
        committed.remove(hashed)
        chance[entrant['id']] = by_ticket(seed, [entrant['id']])[entrant['id']]
        return {**entrant, 'key': chance[entrant['id']]}

    try:
        draw.stands = after_log(draw.selection, entrants, log, open_line, draw.announced['drawAt'])
    except Impossible as error:
        yield 'log', False, str(error)
        about = 'the log cannot be followed'
        yield from [('order', None, about), ('selection', None, about)]
        return
    covered = [one['events'] for one in record.get('timestamps', []) if one['of'] == 'log']
    if max(covered, default=0) > len(log):
        yield 'log', False, f'it has {len(log)} events, and a token covers {max(covered)}'
    elif log:
        who = [
            f'{event["kind"]} {event.get("id") or event["line"].split()[0]}'
            for event in log
            if event['kind'] in DECISIONS
        ]
        yield 'log', True, ', '.join(who) or 'nobody was let in, struck or moved'
    placed, rows = draw.stands['places'], []
    for rank, one in enumerate(draw.stands['order'], 1):
        row = {'rank': rank, 'id': one['id']}
        if draw.method == 'ticket':
            row['ticket'] = one['key']
        rows.append(row)
    stated = [{key: row[key] for key in row if key != 'place'} for row in record['order']]
    so = stated == rows
    at = next((at for at, (a, b) in enumerate(zip(stated, rows), 1) if a != b), len(rows))
    yield 'order', so, 'everybody once, in order' if so else f'it is not so from rank {at} on'
    wrong = [row['id'] for row in record['order'] if row.get('place') != placed.get(row['id'])]
    missing = set(placed) - {row['id'] for row in record['order']}
    about = f'{len(placed)} have a place'
    yield 'selection', not wrong and not missing, f'not so of {wrong[0]}' if wrong else about


def existed(draw):
    for name in ('announcement', 'entries'):
        if any(one['of'] == name for one in draw.record.get('timestamps', [])):
            about = f'check its token: openssl ts -verify -data {name} -in token.tsr -CAfile ca.pem'
            yield f'existed-before-{name}', None, about


def journal(draw):
    if 'journal' not in draw.handed_in:
        return None, 'hand in the journal of the organiser'
    if draw.journal is None:
        return None, 'what was handed in is no journal'
    announced = draw.announced
    rights = {
        'announcement': (sha256(canonical(announced)), announced['closesAt']),
        'entries': (sha256(entry_document(draw.record)), announced['drawAt']),
    }
    draw_id, lines = announced['drawId'], draw.journal
    for kind, (right, before) in rights.items():
        standing, taken_back = {}, False
        for of, id, digest, at in ((*line['of'], line['at']) for line in lines):
            if id == draw_id and of == kind and digest not in standing:
                standing[digest] = at
                taken_back = taken_back and digest != right
            elif id == draw_id and of == 'void' and digest in standing:
                taken_back = taken_back or digest == right
                if at < before:
                    del standing[digest]
        if taken_back or [*standing] != [right] or standing[right] >= before:
            return False, f'it does not have this {kind} alone, in time'
    for source, given in draw.pairs('secret'):
        if given['secret'] != 'withheld' and out_in_time(draw, source['commitment']) is False:
            return False, 'the secret was out too late'
    return True, 'it has this announcement and this list, and no other'
