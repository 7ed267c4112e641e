import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import type { ClaimLine, Claims } from '../../src/grant/claims.js';
import { type SettledLine, type Statement, settle } from '../../src/grant/settlement.js';
import { kroner } from '../../src/money/money.js';

type Of<Item extends ClaimLine['item']> = Partial<Extract<ClaimLine, { readonly item: Item }>>;

const line = { amount: kroner(1_000), currency: 'NOK' } as const;

/** A line of travel to gathering 1, in order as it stands. */
export const travel = (more: Of<'travel'> = {}): ClaimLine => ({
  ...line,
  item: 'travel',
  id: 't-1',
  date: '2024-10-15',
  gathering: 'g1',
  person: 'p1',
  ...more,
});

/** A line of other costs, in order as it stands. */
export const cost = (more: Of<'otherCosts'> = {}): ClaimLine => ({
  ...line,
  item: 'otherCosts',
  id: 'o-1',
  date: '2024-11-01',
  kind: 'staff-release',
  ...more,
});

/** A line of special needs at gathering 1, in order where {@link claimed} is. */
export const need = (more: Of<'specialNeeds'> = {}): ClaimLine => ({
  ...line,
  item: 'specialNeeds',
  id: 'n-1',
  date: '2024-10-16',
  gathering: 'g1',
  ...more,
});

/** Claims of a group of seven that applied for a supplement at gatherings 1 and 2. */
export const claimed = (more: Partial<Claims> = {}): Claims => ({
  persons: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
  appliedFor: [
    { gathering: 'g1', estimate: kroner(25_000) },
    { gathering: 'g2', estimate: kroner(25_000) },
  ],
  lines: [],
  stays: [],
  ...more,
});

/** The statement of such claims. */
export const settled = (more: Partial<Claims>, call: Call = hkdir2024): Statement =>
  settle(call, claimed(more));

/** The only line of a statement of one line. */
export function settledLine(
  line: ClaimLine,
  call: Call = hkdir2024,
  more: Partial<Claims> = {},
): SettledLine {
  const [first] = settled({ ...more, lines: [line] }, call).lines;
  if (first === undefined) throw new Error('a statement without its line');
  return first;
}

/** What became of each line, in the order of the statement. */
export const sums = ({ lines }: Statement) =>
  lines.map(({ id, outcome, accepted, cut, refused }) => [id, outcome, accepted, cut, refused]);
