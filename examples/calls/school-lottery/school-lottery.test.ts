import {
  type Application,
  admit,
  announceDraw,
  classify,
  closeEntries,
  commitOthers,
  defineCall,
  draw,
  explain,
  parseApplications,
  select,
  verifyDraw,
  verifySelection,
} from 'utlysning';
import { describe, expect, it } from 'vitest';
import { json, text } from '../read.js';

const call = defineCall(json('school-lottery/call.json'));

/** The lines of the school's list, as columns. */
const lines = text('school-lottery/applications.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [string, string, string, string, string]);
const onRoll = new Set(lines.filter(([, , , roll]) => roll === 'yes').map(([child]) => child));
const register = {
  source: { name: 'roll of the authority', version: '2026-01-16' },
  covers: () => true,
  find: (child: string) => (onRoll.has(child) ? { number: child } : undefined),
};

const formOf = (child: string) => `form-${child.slice(-3)}`;

/** What the authority knows of each child. */
const facts = {
  applications: Object.fromEntries(
    lines.map(([child, group]) => [formOf(child), { facts: { 'priority-group': group } }]),
  ),
};

function readApplications(): readonly Application[] {
  const parsed = parseApplications(
    lines.map(([child, , receivedAt, , form]) => ({
      id: formOf(child),
      applicant: { id: child },
      submission: { receivedAt, channel: 'the portal of the authority' },
      parts: form === 'yes' ? { form: 'Filled in' } : {},
    })),
    call,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const applications = readApplications();
const admission = admit(call, applications, { register, facts });
const known = { applications, facts, register };

/** Balls that somebody outside the school draws in public. */
const balls = {
  kind: 'numbers',
  name: 'National draw of 18 February 2026',
  count: 6,
  from: 1,
  to: 59,
  repeat: false,
  order: 'ascending',
  outside: true,
} as const;
const { announcement, document } = announceDraw({
  drawId: call.id,
  call,
  closesAt: '2026-02-16T12:00:00Z',
  drawAt: '2026-02-18T19:00:00Z',
  sources: [balls],
});
const { entrants } = classify(call, admission, known);
const others = commitOthers({ announcement, others: [] });
const entries = closeEntries({ announcement, entries: entrants, others });
const numbers = [4, 17, 23, 38, 41, 52];
const record = draw({ announcement, entries, others, revealed: [{ kind: 'numbers', numbers }] });
const groupOf = new Map(lines.map(([child, priority]) => [child, priority]));

describe('the admission', () => {
  it('1, 2: takes those who are on the roll, in time, with the form filled in', () => {
    const kept = lines.filter(
      ([, , receivedAt, roll, form]) =>
        receivedAt < '2026-01-16T00:00:00.000Z' && roll === 'yes' && form === 'yes',
    );
    expect(lines).toHaveLength(400);
    expect(admission.eligible.map(({ applicant }) => applicant)).toEqual(
      kept.map(([child]) => child),
    );
    expect(admission.rejected).toHaveLength(18);
  });

  it('2: ends with its last day, and a family reads which day that was', () => {
    const at = (moment: string) => lines.find(([, , receivedAt]) => receivedAt === moment)?.[0];
    const [inTime, late] = [at('2026-01-15T23:59:59.999Z'), at('2026-01-16T00:00:00.000Z')];
    expect(admission.eligible.map(({ applicant }) => applicant)).toContain(inTime);
    const rejected = admission.rejected.find(({ applicant }) => applicant === late);
    expect(rejected && explain(rejected.finding, 'en', call)).toEqual([
      'The application was received on 16 January 2026 at 00:00 (Europe/London), after the deadline, which was 15 January 2026 (2).',
    ]);
  });

  it('1, 2: asks for no group, and states nothing about one', () => {
    const [first] = admission.eligible;
    expect(first?.finding.findings?.map(({ criterion }) => criterion)).toEqual([
      'applicant',
      'deadline',
      'parts',
      'channel',
    ]);
  });
});

describe('the places', () => {
  const placed = record.order.filter(({ place }) => place !== undefined);
  const waiting = record.order.filter(({ place }) => place === undefined);
  const inGroup = (order: typeof placed, group: string) =>
    order.filter(({ id }) => groupOf.get(id) === group).length;

  it('3: are sixty', () => {
    expect(new Set(placed.map(({ id }) => id)).size).toBe(60);
  });

  it('3, 4: go to the groups in their order, until there are none', () => {
    const groups = ['looked-after', 'siblings', 'near', 'others'];
    expect(groups.map((group) => [inGroup(placed, group), inGroup(waiting, group)])).toEqual([
      [7, 0],
      [31, 0],
      [22, 101],
      [0, 221],
    ]);
  });

  it('5: leave a waiting list, of those who live near before everyone else', () => {
    const order = waiting.map(({ id }) => groupOf.get(id));
    expect(order.lastIndexOf('near')).toBeLessThan(order.indexOf('others'));
  });

  it('5: can be checked, with what was published, and rest on this call', () => {
    const lookedUp = { numbers: { [balls.name]: numbers } };
    const published = { announcement: document, entries: entries.document, call, lookedUp };
    expect(verifyDraw(record, published).outcome).toBe('met');
    expect(record.announcement.call).toEqual(admission.call);
  });

  it('3, 4, 5: are one selection of one record, in which each child has its place or its number', () => {
    const selection = select(call, admission, { ...known, record });

    const placesOf = new Map(record.order.map(({ id, rank }) => [id, rank]));
    expect(selection.results).toHaveLength(382);
    for (const { applicant, outcome, rank } of selection.results) {
      const drawn = placesOf.get(applicant) ?? 0;
      expect([outcome, rank]).toEqual(
        drawn <= 60 ? ['placed', undefined] : ['waiting', drawn - 60],
      );
    }
    const lookedUp = { numbers: { [balls.name]: numbers } };
    const published = { announcement: document, entries: entries.document, call, lookedUp };
    expect(verifySelection(selection, record, published).outcome).toBe('met');
  });
});
