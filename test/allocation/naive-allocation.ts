import type { Entrant } from '../../src/allocation/entrant.js';
import type { LogEvent } from '../../src/allocation/log.js';
import type { AnnouncedSelection } from '../../src/allocation/selection.js';

/** What a place takes: as its line was when it was offered. */
interface Place {
  readonly pool: string;
  readonly line: Entrant;
  readonly amount: bigint;
}

interface Person {
  line: Entrant;
  struck: boolean;
  status?: 'offered' | 'accepted' | 'declined' | 'lapsed';
  held?: Place;
  /** A place that it had, which only a draw of its own gives to somebody. */
  freed?: Place;
}

/** A selection and a log read once more, with everything computed from nothing after each event. */
export class NaiveAllocation {
  readonly #selection: AnnouncedSelection;
  readonly #people: Person[] = [];
  readonly #beside: string[] = [];
  readonly seen = new Set<string>();
  #given: Place[] = [];

  constructor(selection: AnnouncedSelection, entrants: readonly Entrant[]) {
    this.#selection = selection;
    for (const line of entrants) this.#people.push({ line, struck: false });
    this.#given = this.#allocate();
  }

  /** Applies an event; false where it cannot have happened. */
  apply(event: LogEvent, line?: Entrant): boolean {
    const id = 'id' in event ? event.id : line?.id;
    const known = this.#people.find((person) => person.line.id === id);
    const held = known?.held;
    switch (event.kind) {
      case 'place':
        if (known || this.#beside.includes(event.id)) return false;
        this.#beside.push(event.id);
        return true;
      case 'insert':
        if (known || line === undefined || this.#beside.includes(line.id)) return false;
        this.#people.push({ line, struck: false });
        break;
      case 'restore':
        if (!known?.struck) return false;
        known.struck = false;
        if (known.status === undefined) delete known.freed;
        break;
      case 'offer': {
        if (known === undefined || known.struck || known.status !== undefined) return false;
        const place = this.#given.find((given) => given.line.id === id);
        if (place === undefined) return false;
        known.held = place;
        known.status = 'offered';
        return true;
      }
      case 'accept':
        if (known?.status !== 'offered') return false;
        known.status = 'accepted';
        return true;
      case 'strike':
        if (known === undefined || known.struck) return false;
        this.#free(known, held ?? this.#given.find((given) => given.line.id === id));
        known.struck = true;
        if (held) {
          delete known.held;
          delete known.status;
        }
        break;
      case 'correct':
        if (known === undefined || known.struck || line === undefined) return false;
        known.line = line;
        break;
      default:
        if (held === undefined || known === undefined) return false;
        if (event.kind === 'lapse' && known.status !== 'offered') return false;
        this.#free(known, held);
        delete known.held;
        known.status = event.kind === 'decline' ? 'declined' : 'lapsed';
        if (event.kind === 'decline') this.seen.add('a decline after an offer');
    }
    this.#given = this.#allocate();
    return true;
  }

  #free(person: Person, place: Place | undefined): void {
    if (this.#selection.waitingList !== 'drawn-anew' || place === undefined) return;
    person.freed = place;
    this.seen.add('a place that falls free for a draw of its own');
  }

  /** The order as it stands, with who has which place. */
  order() {
    return this.#sorted().map(({ line: { id }, status, held }) => {
      const place = held ?? this.#given.find((given) => given.line.id === id && !status);
      const isPaid = this.#selection.budget !== undefined;
      return {
        id,
        ...(place && { place: place.pool }),
        ...(place && isPaid && { amount: place.amount }),
        ...(status && { status }),
      };
    });
  }

  #sorted(): Person[] {
    const keys = this.#selection.order;
    return this.#people
      .filter(({ struck }) => !struck)
      .sort(({ line: a }, { line: b }) => {
        for (const { by, direction } of keys) {
          const [x, y] = [BigInt(a.attributes[by] ?? ''), BigInt(b.attributes[by] ?? '')];
          if (x !== y) return x < y === (direction === 'ascending') ? -1 : 1;
        }
        const [x, y] = [`${a.ticket} ${a.id}`, `${b.ticket} ${b.id}`];
        return x < y ? -1 : 1;
      });
  }

  /** The places of those who wait, around those that are held, or freed for a draw of their own. */
  #allocate(): Place[] {
    const { placedFirst, quotas = [], caps = [], whenShort, budget } = this.#selection;
    const held = this.#people.flatMap(({ held, freed }) => [held ?? [], freed ?? []].flat());
    const given: Place[] = [];
    const pools = [
      ...(placedFirst ? [{ id: 'first', when: placedFirst }] : []),
      ...quotas,
      { id: 'open', when: undefined },
    ];
    for (const { id: pool, when } of pools) {
      let passed = false;
      for (const { line, status } of this.#sorted()) {
        if (status !== undefined || given.some((place) => place.line.id === line.id)) continue;
        if (when !== undefined && line.attributes[when.fact] !== when.is) continue;
        const amount = whenShort === 'pro-rata' ? 0n : this.#ask(line);
        const place = { pool, line, amount };
        const all = [...held, ...given, place];
        const fitsPlaces = this.#fits('places', all);
        const breaksCap = caps.some(({ by, maximum }) => {
          const same = all.filter((other) => other.line.attributes[by] === line.attributes[by]);
          return this.#places(same) > BigInt(maximum);
        });
        if (breaksCap) {
          if (fitsPlaces) this.seen.add('a cap that bit');
          continue;
        }
        if (fitsPlaces && this.#fits('budget', all)) {
          if (passed) this.seen.add('a budget that skipped');
          given.push(place);
          continue;
        }
        if (whenShort === 'stop') break;
        if (fitsPlaces) passed = true;
      }
      const own = quotas.find(({ id }) => id === pool);
      const left = own && this.#lefts('places', [...held, ...given])[quotas.indexOf(own)];
      if (left) this.seen.add('a quota left over');
    }
    return budget !== undefined && whenShort === 'pro-rata' ? this.#shared(held, given) : given;
  }

  #ask(line: Entrant): bigint {
    const { budget, ask } = this.#selection;
    return budget === undefined || ask === undefined ? 0n : BigInt(line.attributes[ask] ?? '');
  }

  #places(given: readonly Place[]): bigint {
    const { placesNeeded } = this.#selection;
    return given.reduce(
      (sum, { line }) => sum + BigInt(placesNeeded ? (line.attributes[placesNeeded] ?? '') : 1),
      0n,
    );
  }

  /** What a list of places takes of what there is. */
  #taken(what: 'places' | 'budget', given: readonly Place[]): bigint {
    return what === 'places'
      ? this.#places(given)
      : given.reduce((sum, { amount }) => sum + amount, 0n);
  }

  #own(quota: object, what: 'places' | 'budget'): bigint | undefined {
    const own = (quota as { places?: number; budget?: number })[what];
    return own === undefined ? undefined : BigInt(own);
  }

  /** What is left in each quota, and last in the open pool, when so much was given. */
  #lefts(what: 'places' | 'budget', given: readonly Place[]): bigint[] {
    const { quotas = [] } = this.#selection;
    const lefts: bigint[] = [];
    let open = BigInt(this.#selection[what] ?? 0);
    let toNext = 0n;
    const ofQuotas = new Set<string>();
    for (const quota of quotas) {
      const own = this.#own(quota, what);
      if (own === undefined) {
        open += toNext;
        toNext = 0n;
        lefts.push(0n);
        continue;
      }
      ofQuotas.add(quota.id);
      const mine = given.filter(({ pool }) => pool === quota.id);
      const left = own + toNext - this.#taken(what, mine);
      toNext = 0n;
      open -= own;
      if (quota.unfilled === 'to-all') open += left;
      if (quota.unfilled === 'to-next') toNext = left;
      lefts.push(left);
    }
    const others = given.filter(({ pool }) => !ofQuotas.has(pool));
    return [...lefts, open + toNext - this.#taken(what, others)];
  }

  /** What those pools gave that have none of their own: `first`, and quotas of the other kind. */
  #borrowed(what: 'places' | 'budget', given: readonly Place[]): bigint {
    const { quotas = [] } = this.#selection;
    const owners = ['open', ...quotas.filter((quota) => what in quota).map(({ id }) => id)];
    return this.#taken(
      what,
      given.filter(({ pool }) => !owners.includes(pool)),
    );
  }

  /** What no quota keeps. */
  #openShare(what: 'places' | 'budget'): bigint {
    const { quotas = [] } = this.#selection;
    const kept = quotas.reduce((sum, quota) => sum + (this.#own(quota, what) ?? 0n), 0n);
    return BigInt(this.#selection[what] ?? 0) - kept;
  }

  #fits(what: 'places' | 'budget', given: readonly Place[]): boolean {
    if (this.#selection[what] === undefined) return true;
    if (what === 'budget' && this.#selection.whenShort === 'pro-rata') return true;
    const isKept = this.#borrowed(what, given) <= this.#openShare(what);
    return isKept && this.#lefts(what, given).every((left) => left >= 0n);
  }

  /** Each budget shared among those who have a place of it. */
  #shared(held: readonly Place[], given: readonly Place[]): Place[] {
    const { quotas = [] } = this.#selection;
    const ids = quotas.map(({ id }) => id);
    const order = this.#sorted().map(({ line }) => line.id);
    const withMoney = [...quotas.filter((quota) => 'budget' in quota).map(({ id }) => id), 'open'];
    const payer = (pool: string) => (withMoney.includes(pool) ? pool : 'open');
    let done: Place[] = [];
    for (const money of withMoney) {
      const mine = given
        .filter(({ pool }) => payer(pool) === money)
        .sort((a, b) => order.indexOf(a.line.id) - order.indexOf(b.line.id));
      const lefts = this.#lefts('budget', [...held, ...done]);
      const at = money === 'open' ? ids.length : ids.indexOf(money);
      const room = this.#reachable(at, lefts);
      const asks = mine.map(({ line }) => this.#ask(line));
      const amounts = share(room, asks);
      done = [...done, ...mine.map((place, index) => ({ ...place, amount: amounts[index] ?? 0n }))];
    }
    return done;
  }

  /** What a pool can give so that nothing its rest flows to is then short. */
  #reachable(at: number, lefts: readonly bigint[]): bigint {
    const quotas = this.#selection.quotas ?? [];
    let room = lefts[at] ?? 0n;
    let now = at;
    while (now < quotas.length && quotas[now]?.unfilled !== 'unused') {
      const next = quotas[now]?.unfilled === 'to-next' ? now + 1 : quotas.length;
      const hasOwn = next === quotas.length || 'budget' in Object(quotas[next]);
      now = hasOwn ? next : quotas.length;
      if ((lefts[now] ?? 0n) < room) room = lefts[now] ?? 0n;
    }
    return room;
  }
}

/** ask × budget / sum rounded down, and the rest by remainder, one unit at a time. */
function share(budget: bigint, asks: readonly bigint[]): bigint[] {
  const sum = asks.reduce((total, ask) => total + ask, 0n);
  if (sum <= budget) return [...asks];
  const amounts = asks.map((ask) => (ask * budget) / sum);
  const remainders = asks.map((ask) => (ask * budget) % sum);
  while (amounts.reduce((total, amount) => total + amount, 0n) < budget) {
    let best = 0;
    for (const [at, remainder] of remainders.entries()) {
      if (remainder > (remainders[best] ?? 0n)) best = at;
    }
    amounts[best] = (amounts[best] ?? 0n) + 1n;
    remainders[best] = -1n;
  }
  return amounts;
}
