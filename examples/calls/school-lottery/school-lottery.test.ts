import {
  type Application,
  admit,
  announceDraw,
  closeEntries,
  defineCall,
  draw,
  explain,
  parseApplications,
  priorityGroups,
  verifyDraw,
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
  covers: () => true,
  find: (child: string) => (onRoll.has(child) ? { number: child } : undefined),
};

function applications(): readonly Application[] {
  const parsed = parseApplications(
    lines.map(([child, priority, receivedAt, , form]) => ({
      id: `form-${child.slice(-3)}`,
      applicant: { id: child },
      priority,
      submission: { receivedAt, channel: 'the portal of the authority' },
      group: [],
      parts: form === 'yes' ? { form: 'Filled in' } : {},
    })),
    call,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const admission = admit(call, applications(), { register });
const groups = priorityGroups(call, admission);

/** The draw of a group, with balls that somebody outside the school drew in public. */
const records = groups.map(({ priority, places, eligible }) => {
  const announcement = announceDraw({
    drawId: `${call.id}/${priority}`,
    call,
    places,
    closesAt: '2026-02-16T12:00:00Z',
    drawAt: '2026-02-18T19:00:00Z',
    sources: [{ kind: 'numbers', name: 'National draw of 18 February 2026' }],
  });
  const entries = closeEntries(
    announcement,
    eligible.map(({ applicant }) => applicant),
  );
  return draw(announcement, entries, [
    { kind: 'numbers', name: 'National draw of 18 February 2026', numbers: [4, 17, 23, 38, 41] },
  ]);
});

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

  it('2: is over at midnight, and tells a family so', () => {
    const at = (moment: string) => lines.find(([, , receivedAt]) => receivedAt === moment)?.[0];
    const [inTime, late] = [at('2026-01-15T23:59:59.999Z'), at('2026-01-16T00:00:00.000Z')];
    expect(admission.eligible.map(({ applicant }) => applicant)).toContain(inTime);
    const rejected = admission.rejected.find(({ applicant }) => applicant === late);
    expect(rejected && explain(rejected.finding, 'en', call)).toEqual([
      'The application was received on 16 January 2026 at 00:00, at the very moment the deadline passed; it had to come in before then (2).',
    ]);
  });

  it('1, 2: asks for no project group, and says nothing of one', () => {
    const [first] = admission.eligible;
    expect(first?.finding.findings?.map(({ criterion }) => criterion)).toEqual([
      'applicant',
      'deadline',
      'parts',
      'channel',
      'priority',
    ]);
  });
});

describe('the places', () => {
  it('3, 4: go to the groups in their order, until there are none', () => {
    const sizes = groups.map(({ priority, places, eligible }) => [
      priority,
      places,
      eligible.length,
    ]);
    expect(sizes).toEqual([
      ['looked-after', 60, 7],
      ['siblings', 53, 31],
      ['near', 22, 123],
      ['others', 0, 221],
    ]);
  });

  it('3: are sixty', () => {
    const placed = records.flatMap(({ order }) => order.filter(({ place }) => place));
    expect(new Set(placed.map(({ id }) => id)).size).toBe(60);
  });

  it('5: are drawn in a group that has too few, and in no group that has enough', () => {
    expect(records.map(({ seed }) => seed !== null)).toEqual([false, false, true, true]);
  });

  it('5: leave a waiting list, of those who live near before everyone else', () => {
    const waiting = records.flatMap(({ order }) => order.filter(({ place }) => !place));
    expect(waiting).toHaveLength(123 - 22 + 221);
    const group = new Map(lines.map(([child, priority]) => [child, priority]));
    const order = waiting.map(({ id }) => group.get(id));
    expect(order.lastIndexOf('near')).toBeLessThan(order.indexOf('others'));
  });

  it('5: can be checked, each draw by itself, and rest on this call', () => {
    for (const record of records) {
      expect(verifyDraw(record).outcome).toBe('met');
      expect(record.announcement.call).toEqual(admission.call);
    }
  });
});
