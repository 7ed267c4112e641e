import { entitlement, settle } from 'utlysning';
import { lookUp } from './look-up.mjs';

/** A currency that the grant is not paid in. */
const another = (currency) => (currency === 'EUR' ? 'NOK' : 'EUR');

const KRONE = 100;

/** The most that one line can claim, in øre. */
const MOST_CLAIMED = 1e12;

/** Examples of what becomes of a claim, one for each reason that can decide it, of an item of the grant. */
export function claimExamples(item, { call, words }) {
  return claimsOf(item, call).map(([code, claims]) => {
    const statement = settle(call, {
      persons: [],
      appliedFor: [],
      lines: [],
      stays: [],
      ...claims,
    });
    const { outcome, finding } =
      item === 'stay' ? stayIn(statement, claims) : statement.lines.at(-1);
    const leaf = finding.findings.find(({ reason }) => reason.code === code);
    if (leaf === undefined) throw new Error(`no example gives ${code}`);
    return { what: lookUp(words.claims, code), outcome: words.settled[outcome], finding: leaf };
  });
}

function claimsOf(item, call) {
  const { planned } = call.gatherings;
  const { currency } = entitlement(call);
  const base = { id: 'c-1', item, amount: KRONE, currency, date: dayOfCost(call) };
  const place = {
    call,
    base,
    gathering: planned[0]?.id,
    unknown: free(planned.map(({ id }) => id)),
  };
  return { travel, otherCosts, specialNeeds, stay }[item](place);
}

function travel({ call, base, gathering, unknown }) {
  const line = { ...base, gathering: gathering ?? unknown, person: 'p1' };
  const claim = (change) => ({ persons: ['p1'], lines: [{ ...line, ...change }] });
  const isPaid = call.grant.travel.basis !== 'none';
  return [
    ...(isPaid ? [] : [['travel.not-covered', claim()]]),
    ...(isPaid && gathering !== undefined ? [['person.known', claim()]] : []),
    ['gathering.unknown', claim({ gathering: unknown })],
    ['person.unknown', claim({ person: 'p2' })],
    ...ofEveryLine(call, line, claim),
  ];
}

function otherCosts({ call, base }) {
  const { sum, examples } = call.grant.otherCosts;
  const line = { ...base, kind: examples[0] ?? 'other', note: 'note' };
  const claim = (change) => ({ lines: [{ ...line, ...change }] });
  return [
    ...around(sum, 'sum', claim),
    ['kind.unknown', claim({ kind: free([...examples, 'other']) })],
    ...(examples.includes('other')
      ? []
      : [['kind.without-note', claim({ kind: 'other', note: '' })]]),
    ...ofEveryLine(call, line, claim),
  ];
}

function specialNeeds({ call, base, gathering, unknown }) {
  const { capPerGathering: cap } = call.grant.specialNeeds;
  const line = { ...base, gathering: gathering ?? unknown };
  const appliedFor = [{ gathering: line.gathering, estimate: cap }];
  const claim = (change) => ({ appliedFor, lines: [{ ...line, ...change }] });
  return [
    ...(gathering === undefined ? [] : around(cap, 'cap', claim)),
    ['need.not-applied-for', { ...claim(), appliedFor: [] }],
    ['gathering.unknown', claim({ gathering: unknown })],
    ...ofEveryLine(call, line, claim),
  ];
}

function stay({ call, gathering, unknown }) {
  const most = call.grant.stay.persons;
  const persons = Array.from({ length: most + 1 }, (_, at) => `p${at + 1}`);
  const some = persons.slice(0, most);
  const there = (...lists) => ({
    persons,
    stays: lists.map((persons) => ({ gathering, persons })),
  });
  const atPlanned = [
    ...(most === 0 ? [] : [['stay.covered', there(some)]]),
    ['stay.too-many', there(some, persons.slice(most))],
    ['stay.unknown-persons', there(['x1'])],
  ];
  const elsewhere = { persons, stays: [{ gathering: unknown, persons: some }] };
  return [...(gathering === undefined ? [] : atPlanned), ['stay.unknown-gathering', elsewhere]];
}

/** What any line can be refused for. */
function ofEveryLine({ course, grant }, line, claim) {
  const isBound = course !== null && grant[line.item].period === 'course';
  const twice = claim();
  return [
    ...(isBound ? [['period.outside', claim({ date: yearBefore(line.date) })]] : []),
    ['amount.currency', claim({ currency: another(line.currency) })],
    ['amount.not-whole-ore', claim({ amount: 0.5 })],
    ['amount.negative', claim({ amount: -KRONE })],
    ['line.duplicate', { ...twice, lines: [...twice.lines, ...twice.lines] }],
  ];
}

/** All of a limit, and a krone more; nothing of one beyond what a line can claim. */
function around(limit, name, claim) {
  if (limit + KRONE > MOST_CLAIMED) return [];
  return [
    [`${name}.within`, claim({ amount: limit })],
    [`${name}.exceeded`, claim({ amount: limit + KRONE })],
  ];
}

function stayIn(statement, { stays }) {
  const there = statement.stay.gatherings.find(({ gathering }) => gathering === stays[0].gathering);
  const outcome = there.over > 0 ? 'cut' : there.unknown > 0 ? 'refused' : 'accepted';
  return { outcome, finding: there.finding };
}

/** The first day of the course, or of a call without one that of the deadline. */
function dayOfCost({ course, deadline }) {
  return course === null ? deadline.at.slice(0, 10) : `${course.from}-01`;
}

function yearBefore(day) {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** An id that none of these is. */
function free(ids) {
  let id = 'x';
  while (ids.includes(id)) id += 'x';
  return id;
}
