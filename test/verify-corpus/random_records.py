"""Random records with logs by the plain implementation, one on a line, with what is special in them.

python3 random_records.py <records>

`quota-left`: a quota kept something for nobody. `cap`: without the caps others have places. `skip`: an
entrant did not fit in the budget, and others after it did. `decline`: somebody declined an offer. `freed`:
somebody declined, did not answer or was struck, and only a draw of its own gives a place that falls free.
"""

import json
import random
import sys

import naive
from random_draws import random_draw


def specials(record):
    """What is special in the draw of a record, before its log, and in the log."""
    announcement, lines = record['announcement'], record['entries']['lines']
    selection = announcement['selection']
    has = of(announcement, lines, record['revealed'], selection)
    people = dict(naive.parts(line) for line in lines)

    def taken(quota):
        unit = 'places' if 'places' in quota else 'budget'
        name = selection.get('placesNeeded' if unit == 'places' else 'ask')
        own = [people[id] for id in has if has[id] == quota['id']]
        return sum(int(one[name]) if name else 1 for one in own), quota[unit]

    def differs(**change):
        changed = {**selection, **change}
        for key in [key for key, value in change.items() if value is None]:
            del changed[key]
        return of(announcement, lines, record['revealed'], changed) != has

    quotas = [taken(quota) for quota in selection.get('quotas', [])]
    skips = selection.get('whenShort') == 'skip' and 'budget' in selection
    kinds = {event['kind'] for event in record['log']}
    found = {
        'quota-left': any(took < size for took, size in quotas),
        'cap': 'caps' in selection and differs(caps=None),
        'skip': skips and differs(whenShort='stop'),
        'decline': 'decline' in kinds,
        'freed': selection.get('waitingList') == 'drawn-anew'
        and not kinds.isdisjoint({'decline', 'lapse', 'strike'}),
    }
    return [name for name in found if found[name]]


def of(announcement, lines, revealed, selection):
    """Who has a place in the draw by a selection. The tickets are those of the announcement."""
    state = naive.drawn(announcement, lines, [], revealed)
    return naive.places_of(selection, state)


for n in range(int(sys.argv[1])):
    rng = random.Random(f'record {n}')
    method = rng.choice(['ticket'] * 5 + ['shuffle', 'rfc3797'])
    record, _ = random_draw(rng, f'draw-{n}', method=method)
    print(json.dumps({'record': record, 'specials': specials(record)}))
