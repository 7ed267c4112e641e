"""Who has a place: the order, the pools that walk it, and what the log did afterwards.

An entrant is a dictionary: id, attributes (texts), and key, what chance says of it (a ticket, or a
place in the order of another method).
"""

# What the organiser decides after the draw, and what follows from the offers.
DECISIONS = ('strike', 'restore', 'insert', 'correct', 'place')
ANSWERS = ('decline', 'lapse', 'offer', 'accept')


class Impossible(Exception):
    """An event of the log that cannot have happened."""


def in_order(selection, entrants):
    def key(entrant):
        values = []
        for by in selection['order']:
            value = int(entrant['attributes'][by['by']])
            values.append(value if by['direction'] == 'ascending' else -value)
        return values, entrant['key'], entrant['id']

    return sorted(entrants, key=key)


def allocate(selection, ranked, fixed=None, out=()):
    """The pool of everybody who has a place: {id: pool}.

    `fixed` are the places that were offered: {id: (pool, the entrant as it was then, its sum)}. They
    take what they took then. `out` is who gets none.
    """
    pools = pools_of(selection)
    sizes = sizes_of(selection)
    open_share = pools[-1]['own']
    placed = {}
    used = {(pool['id'], size): 0 for pool in pools for size in sizes}
    held = {}  # of each value of an attribute with a cap

    def needs(entrant):
        attribute = {'places': selection.get('placesNeeded'), 'budget': selection.get('ask')}
        return {
            size: int(entrant['attributes'][attribute[size]]) if attribute[size] else 1
            for size in sizes
        }

    caps = selection.get('caps', [])

    def value(entrant, by):
        return by, entrant['attributes'][by]

    def place(entrant, pool):
        placed[entrant['id']] = pool
        need = needs(entrant)
        for size in sizes:
            used[pool, size] += need[size]
        for one in {value(entrant, cap['by']) for cap in caps}:
            held[one] = held.get(one, 0) + need['places']

    def room(pool, size):
        """What a pool can give: no pool may then have given more than it has."""
        left = [
            sum(
                one['own'].get(size, 0) - used[one['id'], size]
                for one in pools
                if target in one['flow'][size]
            )
            for target in pool['flow'][size]
        ]
        if size not in pool['own']:  # it takes from the open share, and not from what quotas keep
            sharing = [one['id'] for one in pools if size not in one['own']]
            left.append(open_share[size] - sum(used[id, size] for id in sharing))
        return min(left)

    def walk(pool):
        for entrant in ranked:
            if (
                entrant['id'] in placed
                or entrant['id'] in out
                or not belongs(entrant, pool['when'])
            ):
                continue
            need = needs(entrant)
            if any(
                held.get(value(entrant, cap['by']), 0) + need['places'] > cap['maximum']
                for cap in caps
            ):
                continue
            if all(need[size] <= room(pool, size) for size in sizes):
                place(entrant, pool['id'])
            elif selection.get('whenShort') not in ('skip', 'pro-rata'):
                return

    for pool, entrant, _ in (fixed or {}).values():
        place(entrant, pool)
    for pool in pools:
        walk(pool)
    return placed


def sums_of(selection, ranked, fixed, placed):
    """What everybody who has a place gets of the budget: {id: sum}. Nothing where there is none."""
    if 'budget' not in selection:
        return {}
    asks = {one['id']: int(one['attributes'][selection['ask']]) for one in ranked}
    sums = {id: fixed[id][2] if id in fixed else asks[id] for id in placed}
    if selection['whenShort'] != 'pro-rata':
        return sums
    pools = [pool for pool in pools_of(selection) if 'budget' in pool['own']]
    ids = [pool['id'] for pool in pools]

    def payer(id):
        """The pool of whose money somebody is paid. Who has a place of any other is paid of `open`."""
        return placed[id] if placed[id] in ids else 'open'

    paid = {id: 0 for id in ids}
    for id in fixed:
        paid[payer(id)] += sums[id]
    for pool in pools:
        sharing = [one['id'] for one in ranked if one['id'] in placed and one['id'] not in fixed]
        sharing = [id for id in sharing if payer(id) == pool['id']]
        # What a pool leaves flows on, so it can give no more than those it flows to still have.
        left = min(
            sum(
                one['own']['budget'] - paid[one['id']]
                for one in pools
                if target in one['flow']['budget']
            )
            for target in pool['flow']['budget']
        )
        for id, share in zip(sharing, shares(max(0, left), [asks[id] for id in sharing])):
            sums[id] = share
            paid[pool['id']] += share
    return sums


def shares(budget, asks):
    """The share of each: ask * budget / sum, rounded down. What is left goes one unit each by the
    largest remainder, then by order."""
    total = sum(asks)
    if total <= budget:
        return asks
    given = [ask * budget // total for ask in asks]
    by_remainder = sorted(range(len(asks)), key=lambda at: -(asks[at] * budget % total))
    for at in by_remainder[: budget - sum(given)]:
        given[at] += 1
    return given


def sizes_of(selection):
    """What there can be too little of. With pro-rata money is shared, and keeps nobody out."""
    is_limited = 'budget' in selection and selection['whenShort'] != 'pro-rata'
    return ['places', 'budget'] if is_limited else ['places']


def pools_of(selection):
    """The pools, in the order in which they are filled: each with what it has of its own, and the
    pools that have less when it gives something: itself, and those that its rest flows to."""
    quotas = selection.get('quotas', [])
    pools = []
    if 'placedFirst' in selection:
        pools.append({'id': 'first', 'when': selection['placedFirst'], 'own': {}})
    for quota in quotas:
        own = {size: quota[size] for size in ('places', 'budget') if size in quota}
        pools.append(
            {'id': quota['id'], 'when': quota['when'], 'own': own, 'to': quota['unfilled']}
        )
    own = {size: selection[size] for size in ('places', 'budget') if size in selection}
    for quota in quotas:
        for size in own:
            own[size] -= quota.get(size, 0)
    pools.append({'id': 'open', 'when': None, 'own': own})
    for at in reversed(range(len(pools))):
        pool = pools[at]
        pool['flow'] = {}
        for size in own:
            if size not in pool['own']:
                pool['flow'][size] = ['open']
            elif pool.get('to') == 'to-next':
                pool['flow'][size] = [pool['id'], *pools[at + 1]['flow'][size]]
            elif pool.get('to') == 'to-all':
                pool['flow'][size] = [pool['id'], 'open']
            else:
                pool['flow'][size] = [pool['id']]
    return pools


def belongs(entrant, when):
    return when is None or entrant['attributes'][when['fact']] == when['is']


def after_log(selection, entrants, log, opened, draw_at):
    """How things stand after the log: the order, the places, the sums, and who gave a place up.

    `opened` gives the entrant of an insert or a correct. With a waiting list that is drawn anew, a
    place that falls free stays taken as it was: only a draw of its own gives it to somebody.
    """
    known = {entrant['id']: entrant for entrant in entrants}
    fixed, freed, accepted, out, struck, beside = {}, {}, set(), set(), set(), set()
    is_drawn_anew = selection.get('waitingList') == 'drawn-anew'
    now = None  # an offer changes nothing; after what does, it is computed again
    last = draw_at

    def stand():
        ranked = in_order(selection, [one for id, one in known.items() if id not in struck])
        taken = {**fixed, **freed}
        placed = allocate(selection, ranked, taken, out)
        sums = sums_of(selection, ranked, taken, placed)
        placed = {id: pool for id, pool in placed.items() if id not in freed}
        return {'order': ranked, 'places': placed, 'sums': sums, 'out': out}

    for event in log:
        kind, id, at = event['kind'], event.get('id'), event['at']
        if at < last:
            raise Impossible(f'{kind} at {at} is before the draw or the event before it')
        last = at
        if kind in ('insert', 'correct'):
            entrant = opened(event)
            id = entrant['id']
        if kind == 'insert':
            expect(id not in known and id not in beside, event, id, 'is there already')
        elif kind == 'place':
            expect(id not in known and id not in beside, event, id, 'is on the list')
            beside.add(id)
            continue
        else:
            expect(id in known, event, id, 'is not on the list')
            expect((id in struck) == (kind == 'restore'), event, id, 'is struck, or is not')
        if kind == 'offer':
            now = now or stand()
            has_it = id in now['places'] and id not in fixed
            expect(has_it, event, id, 'has no place to offer')
            fixed[id] = now['places'][id], known[id], now['sums'].get(id)
            continue
        if kind == 'accept':
            expect(id in fixed and id not in accepted, event, id, 'has no offer')
            accepted.add(id)
            continue
        if kind in ('decline', 'lapse', 'strike') and is_drawn_anew:
            now = now or stand()
            if id in now['places']:
                place = now['places'][id], known[id], now['sums'].get(id)
                freed[id] = fixed.get(id, place)
        now = None
        if kind in ('decline', 'lapse'):
            has_it = id in fixed and (kind == 'decline' or id not in accepted)
            expect(has_it, event, id, 'has no offer')
            out.add(id)
        if kind in ('decline', 'lapse', 'strike'):
            fixed.pop(id, None)
            accepted.discard(id)
        if kind == 'strike':
            struck.add(id)
        elif kind == 'restore':
            struck.remove(id)
            if id not in out:
                freed.pop(id, None)
        elif kind in ('insert', 'correct'):
            known[id] = entrant
    return now or stand()


def expect(so, event, id, why):
    if not so:
        raise Impossible(f'{event["kind"]} of {id} at {event["at"]}: the entrant {why}')
