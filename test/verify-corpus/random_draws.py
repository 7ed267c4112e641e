"""Random draws with logs, made by the plain implementation."""

import naive

LOTTO = {
    'kind': 'numbers',
    'name': 'Lotto, 26 June 2024',
    'count': 10,
    'from': 1,
    'to': 1000,
    'repeat': False,
    'order': 'ascending',
    'outside': True,
}
COUNTIES = ['03', '11', '46', '55']


def random_selection(rng, entrants):
    places = rng.randint(1, max(1, entrants))
    selection = {'order': [], 'places': places}
    if rng.random() < 0.5:
        direction = rng.choice(['ascending', 'descending'])
        selection['order'].append({'by': 'group', 'direction': direction})
    if rng.random() < 0.2:
        selection['placedFirst'] = {'fact': 'jury', 'is': 'yes'}
    if rng.random() < 0.3:
        selection['caps'] = [{'by': 'county', 'maximum': rng.randint(0, places)}]
        # A further one can be on the same attribute.
        if rng.random() < 0.3:
            by = rng.choice(['county', 'new'])
            selection['caps'].append({'by': by, 'maximum': rng.randint(0, places)})
    if rng.random() < 0.3:
        selection['placesNeeded'] = 'size'
    if rng.random() < 0.4:
        selection['budget'] = rng.randint(0, 60 * places)
        selection['ask'] = 'ask'
    if 'budget' in selection or 'placesNeeded' in selection:
        selection['whenShort'] = rng.choice(['stop', 'skip'])
    if rng.random() < 0.4:
        selection['waitingList'] = rng.choice(['in-order', 'drawn-anew', 'drawn-anew', 'none'])
    left = {unit: selection[unit] for unit in ('places', 'budget') if unit in selection}
    # A quota of money and one of places do not stand beside each other here.
    unit = rng.choice(sorted(left))
    for n in range(rng.choice([0, 0, 1, 2, 3])):
        size = rng.randint(0, left[unit])
        left[unit] -= size
        selection.setdefault('quotas', []).append(
            {
                'id': f'quota-{n}',
                'when': rng.choice(
                    [
                        {'fact': 'county', 'is': rng.choice(COUNTIES)},
                        {'fact': 'new', 'is': rng.choice(['yes', 'no'])},
                    ]
                ),
                unit: size,
                'unfilled': rng.choice(['to-all', 'to-next', 'unused']),
            }
        )
    return selection


def random_line(rng, id):
    return (
        f'{id} ask={rng.randint(0, 99)} county={rng.choice(COUNTIES)} group={rng.randint(-1, 2)} '
        f'jury={rng.choice(["yes"] + ["no"] * 8)} new={rng.choice(["yes", "no"])} '
        f'size={rng.choice([1, 1, 1, 2, 3])}'
    )


def random_log(rng, announcement, lines, others, revealed, length):
    """Possible events, each chosen by the state that those before it made."""
    selection = announcement['selection']
    state = naive.drawn(announcement, sorted(lines), others, revealed)
    unopened, log, accepted, beside, hours = list(others), [], set(), 0, 9
    for _ in range(length):
        people = [id for id in state['attributes'] if id not in state['struck']]
        choices = {
            'offer': [id for id in people if id in state['has'] and id not in state['offers']],
            'accept': [id for id in state['offers'] if id not in accepted],
            'decline': list(state['offers']),
            'lapse': [id for id in state['offers'] if id not in accepted],
            'strike': people,
            'restore': sorted(state['struck']),
            'insert': unopened if announcement.get('method', 'ticket') == 'ticket' else [],
            'correct': people,
            'place': ['beside'],
        }
        weights = [8, 2, 4, 2, 1, 2, 2, 1, 1]
        kind = rng.choices(list(choices), weights)[0]
        if not choices[kind]:
            continue
        id = rng.choice(choices[kind])
        hours += rng.choice([0, 0, 1])
        event = {'kind': kind, 'at': f'2024-07-{hours // 24 + 1:02}T{hours % 24:02}:00:00Z'}
        if kind in ('strike', 'restore', 'insert', 'correct', 'place'):
            event['reason'] = 'Klage tatt til følge'
        if kind == 'insert':
            unopened.remove(id)
            event.update(line=id, salt=naive.salt_of(id))
        elif kind == 'correct':
            event['line'] = random_line(rng, id)
        elif kind == 'place':
            beside += 1
            event['id'] = f'beside-{beside}'
        else:
            event['id'] = id
        if kind == 'accept':
            accepted.add(id)
        elif kind in ('decline', 'lapse', 'strike'):
            accepted.discard(id)
        log.append(event)
        naive.follow(selection, state, [event])
    return log


def random_draw(rng, name, length=12, method='ticket'):
    """A record with a log, and the numbers that somebody looked up."""
    entrants = rng.randint(0, 12)
    selection = random_selection(rng, entrants)
    if method != 'ticket':
        selection.pop('quotas', None)
    announcement = {
        'format': 'utlysning-announcement/2',
        'drawId': name,
        'method': method,
        'closesAt': '2024-06-24T10:00:00Z',
        'drawAt': '2024-06-26T12:00:00Z',
        'attributes': ['ask', 'county', 'group', 'jury', 'new', 'size'],
        'sources': [LOTTO],
        'selection': selection,
    }
    ids = rng.sample(range(100), entrants + 3)
    lines = [random_line(rng, f'e{id}') for id in ids]
    entered, others = lines[:entrants], lines[entrants:]
    numbers = sorted(rng.sample(range(1, 1001), LOTTO['count']))
    revealed = [{'kind': 'numbers', 'numbers': numbers}]
    log = random_log(rng, announcement, entered, others, revealed, length)
    record = naive.record_of(announcement, entered, others, revealed, log)
    return record, {'numbers': {LOTTO['name']: numbers}}
