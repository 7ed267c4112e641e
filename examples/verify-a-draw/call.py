"""Compares what was announced with the call whose places are drawn."""

from fractions import Fraction

from documents import sha256
from record import Unreadable, canonical, fits, once, read_any_json


def is_any(value):
    return True


# As far as it is read. A quantity that is no number is computed, from facts that nobody here has.
TEXT = '(?s).*'
QUOTA = {'id': TEXT, 'when': is_any, 'unfilled': TEXT}
CAP = {'by': TEXT}
RULES = {
    'capacity': {
        'places?': is_any,
        'budget?': is_any,
        'each?': is_any,
        'whenShort?': TEXT,
        'clauses': is_any,
        'reading?': is_any,
    },
    'threshold?': is_any,
    'placedFirst?': is_any,
    'order': [{'by': TEXT, 'direction?': TEXT, 'groups?': is_any}],
    'quotas?': [tuple({**QUOTA, share: is_any} for share in ('places', 'percent', 'budget'))],
    'caps?': [({**CAP, 'maximum': is_any}, {**CAP, 'percent': is_any})],
    'placesNeeded?': TEXT,
    'waitingList?': TEXT,
    'clauses': is_any,
    'reading?': is_any,
}
OPEN = object()


def read_call(data):
    """A call from its file. Only its selection and its hash are of use here."""
    call = read_any_json(data, 'the call', once)
    if not isinstance(call, dict) or not fits(call.get('selection', 0), (0, RULES)):
        raise Unreadable('the call has another form')
    return call


def reference_to(call):
    """The id, the version and the hash of a call. NOK is the currency also where it is left out."""
    plain = {key: call[key] for key in call if (key, call[key]) != ('currency', 'NOK')}
    return {'id': call.get('id'), 'version': call.get('version'), 'sha256': sha256(canonical(plain))}


def compared(call, announced, entrants):
    """Whether the announced selection is that of the call (None: not wholly), and what to say."""
    named, selection = reference_to(call), announced['selection']
    id, rules = named['id'], call.get('selection')
    if announced.get('call') != named:
        return False, f'the draw is of another call than {id}, or of another version of it'
    if rules is None:
        return None, f'the call {id} does not state how places are given'
    if all(key['by'] != 'lot' for key in rules['order']):
        return False, f'the call {id} draws no lots'
    is_part = announced['drawId'] != id
    own = selection_of(rules, max(selection['places'], entrants), is_part)
    default = {'waitingList': 'in-order'}
    found = list(differences({**default, **own}, {**default, **selection}))
    differ = ['.'.join(path) for path, is_open in found if not is_open]
    unknown = ['.'.join(path) for path, is_open in found if is_open]
    if differ:
        return False, f'it gives the places in another way than the call {id}: {", ".join(differ)}'
    if unknown:
        return None, f'the call {id} does not state these numbers: {", ".join(unknown)}'
    return True, f'it is {id}, and gives the places as it does'


def selection_of(rules, entrants, is_part):
    """The selection of a call as an announcement has it. OPEN is a number that is not stated."""
    capacity = rules['capacity']

    def number(quantity):
        is_stated = type(quantity) in (int, float) and not is_part
        return quantity if is_stated else OPEN

    def share(percent):
        if places is OPEN or type(percent) not in (int, float):
            return OPEN
        return int(Fraction(str(places)) * Fraction(str(percent)) / 100)

    def quota(one):
        own = {'id': one['id'], 'when': {'fact': one['id'], 'is': 'yes'}}
        if 'budget' in one:
            own['budget'] = number(one['budget'])
        else:
            own['places'] = number(one['places']) if 'places' in one else share(one['percent'])
        return {**own, 'unfilled': one['unfilled']}

    def cap(one):
        most = number(one['maximum']) if 'maximum' in one else share(one['percent'])
        return {'by': one['by'], 'maximum': most}

    places = number(capacity['places']) if 'places' in capacity else entrants
    needed = rules.get('placesNeeded')
    own = {'order': [], 'places': places}
    for key in rules['order']:
        name = {'priority': 'group'}.get(key['by'], key['by'])
        # All other keys are ranks or groups, of which the first is the lowest.
        direction = key.get('direction', 'ascending') if name == needed else 'ascending'
        if name != 'lot':
            own['order'].append({'by': name, 'direction': direction})
    if 'budget' in capacity:
        own.update(budget=number(capacity['budget']), ask='ask')
    if 'placedFirst' in rules:
        own['placedFirst'] = {'fact': 'first', 'is': 'yes'}
    if 'whenShort' in capacity:
        own['whenShort'] = capacity['whenShort']
    for key, form in (('quotas', quota), ('caps', cap)):
        if key in rules:
            own[key] = [form(one) for one in rules[key]]
    own.update({key: rules[key] for key in ('placesNeeded', 'waitingList') if key in rules})
    return own


def differences(own, other, path=()):
    """The paths of what differs, and of what is OPEN; a list that is empty is one that is left out."""
    if own is OPEN and type(other) is int:
        yield path, True
    elif isinstance(own, dict) and isinstance(other, dict):
        for key in {**own, **other}:
            yield from differences(own.get(key), other.get(key), (*path, key))
    elif isinstance(own, list) and isinstance(other, list):
        own, other = (dict(enumerate(one)) for one in (own, other))
        for at in {**own, **other}:
            yield from differences(own.get(at), other.get(at), (*path, str(at)))
    elif own != other and not (own in (None, []) and other in (None, [])):
        yield path, False
