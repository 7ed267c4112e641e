"""A selection as it was published, compared with what follows from the record of its draw."""

from documents import document, entry_document, sha256
from record import CALL, DRAW_ID, HASH, ID, Unreadable, canonical, entry_of, fits, read_any_json

RESULT = {
    'id': '[A-Za-z0-9][A-Za-z0-9._:-]{0,99}',
    'applicant': ID,
    'outcome': 'placed|waiting|not-placed|undetermined',
    'rank?': 1,
    'pool?': lambda value: isinstance(value, str) and 1 <= len(value) <= 100,
    'amount?': range(0, 2**53),
    'finding?': lambda value: True,
}
SELECTION = {
    'call': CALL,
    'record?': {'drawId': DRAW_ID, 'entries': HASH, 'seed': HASH, 'log': HASH},
    'results': [RESULT],
}


def read_selection(data):
    """A selection from its file. The findings in it are not read."""
    selection = read_any_json(data, 'the selection')
    if not fits(selection, SELECTION):
        raise Unreadable('the selection has another form than a selection')
    return selection


def compared(record, selection, stands):
    """Whether each result is the one that follows from the record, and what is to be said."""
    if stands is None:
        return None, 'there is no sound draw to compare them with'
    announced = record['announcement']
    if announced.get('call', selection['call']) != selection['call']:
        return False, 'they are of another call than the draw, or of another version of it'
    if selection.get('record') != reference(record):
        return False, 'they are of another draw, or of one with other events in its log'
    in_draw = {entry_of(line)['id']: [] for line in record['entries']['lines']}
    for event in record['log']:
        if event['kind'] == 'insert':
            in_draw[entry_of(event['line'])['id']] = []
    beside = {event['id'] for event in record['log'] if event['kind'] == 'place'}
    wrong = []
    for result in selection['results']:
        ids = (result['id'], result['applicant'])
        entrant = next((id for id in ids if id in in_draw), None)
        if entrant is not None:
            in_draw[entrant].append(result)
        elif result['outcome'] != 'not-placed' and not beside.intersection(ids):
            wrong.append(result['id'])
    rights = rights_of(announced['selection'], stands)
    struck = {'outcome': 'not-placed'}
    for id, results in in_draw.items():
        if any(shown(result) != rights.get(id, struck) for result in results):
            wrong.append(id)
    if wrong:
        return False, f'other results than the draw gives: {", ".join(wrong)}'
    missing = [id for id, results in in_draw.items() if len(results) != 1]
    if missing:
        return False, f'not exactly one result: {", ".join(missing)}'
    return True, f'all {len(in_draw)} follow from the draw'


def reference(record):
    """What a selection says of the record that it follows from."""
    return {
        'drawId': record['announcement']['drawId'],
        'entries': sha256(entry_document(record)),
        'seed': record['seed'],
        'log': sha256(document(*map(canonical, record['log']))),
    }


def shown(result):
    return {key: result[key] for key in ('outcome', 'rank', 'pool', 'amount') if key in result}


def rights_of(selection, stands):
    """The right result of everybody in the order."""
    rights, waiting = {}, 0
    for id in (one['id'] for one in stands['order']):
        if id in stands['places']:
            rights[id] = {'outcome': 'placed', 'pool': stands['places'][id]}
            if id in stands['sums']:
                rights[id]['amount'] = stands['sums'][id]
        elif id in stands['out'] or selection.get('waitingList') == 'none':
            rights[id] = {'outcome': 'not-placed'}
        else:
            waiting += 1
            rights[id] = {'outcome': 'waiting', 'rank': waiting}
            if selection.get('waitingList') == 'drawn-anew':
                del rights[id]['rank']
    return rights
