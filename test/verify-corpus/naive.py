"""Draws made plainly, to hold the tools against.

This shares no code with the library or with verify.py. Nothing here is quick: each question is
answered by looking at everything again.
"""

import hashlib
import json

DEFAULT = '8990e7a9aaed2ffed73dbd7092123d6f289930540d7651336225dc172e51b2ce'
QUICKNET = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971'


def digest(text):
    return hashlib.sha256(text.encode('utf-8')).hexdigest()


def plain_json(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(',', ':'))


def salt_of(name):
    return digest(f'a salt of the corpus: {name}')


def hashes_of(others):
    return sorted(digest(salt_of(line) + ':' + line) for line in others)


def texts_of(announcement, lines, hashes):
    """The announcement, the document of the others and that of the entrants, as texts."""
    id = announcement['drawId']
    said = plain_json(announcement)
    rest = 'utlysning-others/2\ndraw: ' + id + '\nothers: ' + str(len(hashes)) + '\n'
    for each in hashes:
        rest += each + '\n'
    list = 'utlysning-entries/2\ndraw: ' + id + '\nannouncement: ' + digest(said) + '\n'
    list += 'places: ' + str(announcement['selection']['places']) + '\n'
    list += 'others: ' + str(len(hashes)) + ' ' + digest(rest) + '\n'
    list += 'entries: ' + str(len(lines)) + '\n'
    for line in lines:
        list += line + '\n'
    return said, rest, list


def seed_text(announcement, revealed):
    text = 'utlysning-draw/2\ndraw: ' + announcement['drawId'] + '\n'
    for index in range(min(len(revealed), len(announcement['sources']))):
        source, value = announcement['sources'][index], revealed[index]
        if value.get('successor') and 'successor' in source:
            source = source['successor']['source']
        if value['kind'] == 'secret':
            text += 'secret: ' + value['secret'] + '\n'
        elif value['kind'] == 'numbers':
            text += 'numbers:'
            for number in value['numbers']:
                text += ' ' + str(number)
            text += '\n'
        else:
            signature = hashlib.sha256(bytes.fromhex(value['signature'])).hexdigest()
            chain = source.get('chain', '')
            text += 'drand: ' + chain + ' ' + str(value['round']) + ' ' + signature + '\n'
    return text


def parts(line):
    pieces = line.split(' ')
    return pieces[0], {piece.partition('=')[0]: piece.partition('=')[2] for piece in pieces[1:]}


# What chance says of each id.


def tickets(seed, ids):
    return {id: digest(seed + ':' + id) for id in ids}


def shuffled(seed, ids):
    result, position = list(ids), 0
    for last in reversed(range(1, len(result))):
        while True:
            block = hashlib.sha256((seed + '#' + str(position // 8)).encode()).digest()
            word = int.from_bytes(block[position % 8 * 4 : position % 8 * 4 + 4], 'big')
            position += 1
            if word < 2**32 - 2**32 % (last + 1):
                break
        other = word % (last + 1)
        result[last], result[other] = result[other], result[last]
    return {id: result.index(id) for id in ids}


def by_rfc3797(seed, ids):
    remaining, chosen = list(ids), {}
    while remaining:
        rank = bytes([len(chosen) // 256, len(chosen) % 256])
        number = int(hashlib.md5(rank + seed.encode() + rank).hexdigest(), 16)
        one = remaining[number % len(remaining)]
        remaining.remove(one)
        chosen[one] = len(chosen)
    return chosen


# Who has a place. `state` is everything that is known: the entrants with their attributes and
# chances, who has an offer of which pool, whose place waits for a draw of its own, who declined, who
# is out, and who has a place.


def ranking(selection, state):
    """The ids in order: each entrant is compared with each other one."""

    def before(a, b):
        for key in selection['order']:
            x, y = int(state['attributes'][a][key['by']]), int(state['attributes'][b][key['by']])
            if x != y:
                return (x < y) == (key['direction'] == 'ascending')
        return (state['chance'][a], a) < (state['chance'][b], b)

    ids = [id for id in state['attributes'] if id not in state['struck']]
    rank = {id: sum(before(other, id) for other in ids if other != id) for id in ids}
    return sorted(ids, key=lambda id: rank[id])


def places_of(selection, state):
    """Who has a place, and of which pool."""
    quotas = selection.get('quotas', [])
    names = ['first'] * ('placedFirst' in selection) + [quota['id'] for quota in quotas] + ['open']
    by_name = {quota['id']: quota for quota in quotas}
    units = [unit for unit in ('places', 'budget') if unit in selection]
    if selection.get('whenShort') == 'pro-rata':
        units = ['places']
    # What each entrant is when it takes something: as it is, or as it was when it was offered.
    taken = {**state['offers'], **state['freed']}
    people = {**state['attributes'], **{id: then for id, (_, then) in taken.items()}}
    has = {id: pool for id, (pool, _) in taken.items()}

    def takes(id, unit):
        name = selection.get('placesNeeded' if unit == 'places' else 'ask')
        return int(people[id][name]) if name else int(unit == 'places')

    def share(name, unit):
        """What a pool has of its own, or nothing where it takes from the open share."""
        if name == 'open':
            return selection[unit] - sum(quota.get(unit, 0) for quota in quotas)
        return by_name.get(name, {}).get(unit)

    def reaches(name, unit):
        """Where the rest of a pool can end up."""
        if share(name, unit) is None:
            return {'open'}
        if name == 'open' or by_name[name]['unfilled'] == 'unused':
            return {name}
        if by_name[name]['unfilled'] == 'to-all':
            return {name, 'open'}
        return {name} | reaches(names[names.index(name) + 1], unit)

    def is_overdrawn(unit, reached):
        """Whether one of these pools gave more than it has with what flows to it."""
        for name in reached:
            feeding = [one for one in names if name in reaches(one, unit)]
            given = sum(takes(id, unit) for id in has if has[id] in feeding)
            if given > sum(share(one, unit) or 0 for one in feeding):
                return True
        return False

    def takes_too_much(id, pool):
        has[id] = pool
        try:
            for unit in units:
                if is_overdrawn(unit, reaches(pool, unit)):
                    return True
                if share(pool, unit) is None:
                    given = sum(takes(one, unit) for one in has if share(has[one], unit) is None)
                    if given > share('open', unit):
                        return True
            return False
        finally:
            del has[id]

    def is_capped(id):
        for cap in selection.get('caps', []):
            value = state['attributes'][id][cap['by']]
            same = [one for one in has if people[one][cap['by']] == value]
            if sum(takes(one, 'places') for one in same) + takes(id, 'places') > cap['maximum']:
                return True
        return False

    order = ranking(selection, state)
    for pool in names:
        when = selection['placedFirst'] if pool == 'first' else by_name.get(pool, {}).get('when')
        for id in order:
            if id in has or id in state['declined'] or is_capped(id):
                continue
            if when and state['attributes'][id][when['fact']] != when['is']:
                continue
            if not takes_too_much(id, pool):
                has[id] = pool
            elif selection.get('whenShort') not in ('skip', 'pro-rata'):
                break
    return {id: pool for id, pool in has.items() if id not in state['freed']}


def follow(selection, state, events):
    """What the log did to the state. Each event is possible, or this fails."""
    for event in events:
        kind, id = event['kind'], event.get('id')
        if kind in ('insert', 'correct'):
            id, attributes = parts(event['line'])
            assert (kind == 'insert') == (id not in state['attributes'])
            state['attributes'][id] = attributes
            if kind == 'insert':
                state['chance'].update(tickets(state['seed'], [id]))
        elif kind == 'offer':
            assert id not in state['offers']
            state['offers'][id] = state['has'][id], state['attributes'][id]
        elif kind in ('decline', 'lapse'):
            free(selection, state, id)
            del state['offers'][id]
            state['declined'].add(id)
        elif kind == 'strike':
            free(selection, state, id)
            state['offers'].pop(id, None)
            state['struck'].add(id)
        elif kind == 'restore':
            state['struck'].remove(id)
            if id not in state['declined']:
                state['freed'].pop(id, None)
        else:
            assert kind in ('accept', 'place')
        if kind not in ('offer', 'accept', 'place'):
            state['has'] = places_of(selection, state)
    return state


def free(selection, state, id):
    """Keeps the place of an entrant from everybody, where only a draw of its own gives it."""
    if selection.get('waitingList') == 'drawn-anew' and id in state['has']:
        now = state['has'][id], state['attributes'][id]
        state['freed'][id] = state['offers'].get(id, now)


def drawn(announcement, lines, others, revealed):
    """The state of a draw before its log."""
    seed = digest(seed_text(announcement, revealed))
    people = dict(parts(line) for line in lines)
    chance = {'ticket': tickets, 'shuffle': shuffled, 'rfc3797': by_rfc3797}
    method = announcement.get('method', 'ticket')
    state = {
        'seed': seed,
        'attributes': people,
        'chance': chance[method](seed, list(people)),
        'offers': {},
        'freed': {},
        'declined': set(),
        'struck': set(),
    }
    return {**state, 'has': places_of(announcement['selection'], state)}


def record_of(announcement, lines, others, revealed, log=()):
    """The record of a draw: of the lines of the entrants, and those of the other applicants."""
    lines, hashes = sorted(lines), hashes_of(others)
    _, rest, list = texts_of(announcement, lines, hashes)
    selection = announcement['selection']
    state = follow(selection, drawn(announcement, lines, others, revealed), log)
    order = []
    for rank, id in enumerate(ranking(selection, state)):
        row = {'rank': rank + 1, 'id': id}
        if announcement.get('method', 'ticket') == 'ticket':
            row['ticket'] = state['chance'][id]
        if id in state['has']:
            row['place'] = state['has'][id]
        order.append(row)
    return {
        'format': 'utlysning-draw/2',
        'announcement': announcement,
        'entries': {'lines': lines, 'sha256': digest(list)},
        'others': {'lines': hashes, 'sha256': digest(rest)},
        'revealed': revealed,
        'seed': state['seed'],
        'order': order,
        'log': [*log],
    }


def copies_of(record):
    """What somebody kept who kept everything."""
    said, _, list = texts_of(
        record['announcement'], record['entries']['lines'], record['others']['lines']
    )
    return {'announcement': said, 'entries': list}
