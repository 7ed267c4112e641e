import { admit, amendCall, defineCall, explain, replay, timeline } from 'utlysning';
import { norway } from 'utlysning/municipalities';
import { anApplication } from 'utlysning/testing';
import { describe, expect, it } from 'vitest';
import { json } from '../read.js';

const call = defineCall(json('pilot-round/call.json'));
const { change, at, reason } = json('pilot-round/amendment.json');
const moved = amendCall(call, change, { at, reason });

const [EIDSVOLL, LOM, VARDØ] = ['964950113', '959377677', '972418021'];
const submitted = (id: string, orgnr: string | undefined, receivedAt: string) =>
  anApplication(call, { id, applicant: { orgnr: orgnr ?? '' }, submission: { receivedAt } });

const applications = [
  submitted('a-1', EIDSVOLL, '2023-04-28T12:00:00+02:00'),
  submitted('a-2', LOM, '2023-05-04T09:30:00+02:00'),
  submitted('a-3', VARDØ, '2023-05-05T12:00:00.001+02:00'),
];
const judge = (by: typeof call) => admit(by, applications, { register: norway });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('a round whose deadline is moved', () => {
  it('P3: is judged by the first deadline as long as that is the one', () => {
    expect(ids(judge(call).eligible)).toEqual(['a-1']);
    expect(ids(judge(call).rejected)).toEqual(['a-2', 'a-3']);
  });

  it('P3: is judged by the new one once it is amended, whoever applies', () => {
    expect(ids(judge(moved).eligible)).toEqual(['a-1', 'a-2']);
    const [late] = judge(moved).rejected;
    expect(late && explain(late.finding, 'nb', moved)).toEqual([
      'Søknaden ble mottatt 5. mai 2023 kl. 12.00.00,001, 1 ms etter fristen, som var 5. mai 2023 kl. 12.00 (P3).',
    ]);
  });

  it('states in the call what was changed, when and why', () => {
    expect(moved.amendments).toEqual([
      {
        version: 2,
        at: '2023-04-24T15:30:00+02:00',
        reason: 'The portal was closed for three days in the last week',
        changed: [
          {
            path: 'clauses.P3.text',
            old: {
              nb: 'Fristen er fredag 28. april 2023 kl. 12.00.',
              en: 'The deadline is Friday 28 April 2023 at 12:00.',
            },
            new: {
              nb: 'Fristen er fredag 5. mai 2023 kl. 12.00.',
              en: 'The deadline is Friday 5 May 2023 at 12:00.',
            },
          },
          { path: 'deadline.at', old: '2023-04-28T12:00', new: '2023-05-05T12:00' },
        ],
      },
    ]);
  });

  it('P7: answers fourteen days after the deadline, also after it was moved', () => {
    const answerOf = (by: typeof call) => timeline(by).find(({ id }) => id === 'answer')?.at;
    expect(answerOf(call)).toBe('2023-05-13T00:00:00+02:00');
    expect(answerOf(moved)).toBe('2023-05-20T00:00:00+02:00');
  });

  it('tells of every decision which version it was made by, and which ones fall out otherwise', () => {
    const before = judge(call);
    expect([before.call.version, judge(moved).call.version]).toEqual([1, 2]);
    const again = replay(before, moved, applications, { register: norway });
    expect(again.same).toBe(false);
    expect(again.differences.map(({ id, was, is }) => [id, was, is])).toEqual([
      ['a-1', 'eligible', 'eligible'],
      ['a-2', 'rejected', 'eligible'],
      ['a-3', 'rejected', 'rejected'],
    ]);
  });

  it('P3, P5: cannot close earlier than that, or have fewer places, once both were announced', () => {
    const amended = (change: object) => () =>
      amendCall(moved, change, {
        at: '2023-04-25T09:00:00+02:00',
        reason: 'We changed our mind',
        published: '2023-03-01T09:00:00+01:00',
        announcedAt: '2023-04-20T12:00:00+02:00',
      });
    expect(amended({ deadline: { at: '2023-05-04T12:00' } })).toThrow(/amendment\.deadline/);
    const capacity = { places: 3, clauses: ['P5'] };
    expect(amended({ selection: { capacity } })).toThrow(/amendment\.selection/);
  });
});
