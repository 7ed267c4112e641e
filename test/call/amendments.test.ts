import { describe, expect, it } from 'vitest';
import { amendCall } from '../../src/call/amend.js';
import { parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { checkedIssues } from '../parse/checked-issues.js';

const reason = 'For a test';
const second = amendCall(
  hkdir2024,
  { deadline: { at: '2024-06-28T10:00' }, channel: { accepted: ['Altinn'] } },
  { at: '2024-06-20T09:00:00+02:00', reason },
);
const third = amendCall(
  second,
  { deadline: { at: '2024-06-30T10:00' }, opens: { at: '2024-05-02T09:00', clauses: [] } },
  { at: '2024-06-21T09:00:00+02:00', reason },
);

/** Path and code of each issue of a stored call with one place changed. */
function issuesOf(change: (call: Mutable) => void): (readonly [path: string, code: string])[] {
  const call = JSON.parse(JSON.stringify(third));
  change(call);
  const parsed = parseCall(call);
  return parsed.ok
    ? []
    : checkedIssues(parsed.issues).map(({ path, code }) => [path.join('.'), code]);
}

// biome-ignore lint/suspicious/noExplicitAny: a stored call can have anything in it.
type Mutable = Record<string, any> & { amendments: any[] };

it('the amendments of a stored call are read as they were written', () => {
  for (const call of [hkdir2024, second, third]) {
    expect(parseCall(JSON.parse(JSON.stringify(call)))).toStrictEqual({ ok: true, value: call });
  }
});

describe('the versions of a call are counted', () => {
  it.each<[string, (call: Mutable) => void, string]>([
    ['a version without its amendment', (call) => call.amendments.pop(), 'version'],
    [
      'a call that is a version ahead',
      (call) => {
        call['version'] = 7;
      },
      'version',
    ],
    [
      'an amendment that is a version ahead',
      (call) => {
        call.amendments[1].version = 4;
      },
      'amendments.1.version',
    ],
    [
      'two amendments in the other order',
      (call) => {
        call.amendments[0].version = 3;
        call.amendments[1].version = 2;
      },
      'amendments.0.version amendments.1.version',
    ],
  ])('and not: %s', (_, change, paths) => {
    const found = issuesOf(change).filter(([, code]) => code === 'amendment.version');

    expect(found.map(([path]) => path).join(' ')).toBe(paths);
  });
});

it('the times of amendments do not decrease, in any offset', () => {
  const dated = (at: string) =>
    issuesOf((call) => {
      call.amendments[1].at = at;
    });

  expect(dated('2024-06-20T08:00:00+01:00')).toEqual([]);
  expect(dated('2024-06-20T06:59:59Z')).toEqual([['amendments.1.at', 'amendment.order']]);
});

describe('the amendments lead back to version 1', () => {
  const chain = (path: string) => [[path, 'amendment.chain']];

  it.each<[string, (call: Mutable) => void, string]>([
    [
      'a call that was changed after its amendments',
      (call) => {
        call['deadline'].at = '2024-07-01T10:00';
      },
      'amendments.1.changed.0',
    ],
    [
      'a section that an amendment added and that is not there',
      (call) => {
        delete call['opens'];
      },
      'amendments.1.changed.1',
    ],
    [
      'a change between two amendments',
      (call) => {
        call.amendments[1].changed[0].old = '2024-06-29T10:00';
      },
      'amendments.0.changed.0',
    ],
    [
      'an amendment that records no change',
      (call) => {
        call.amendments[0].changed.push({ path: 'zone', old: 'Europe/Oslo', new: 'Europe/Oslo' });
      },
      'amendments.0.changed.2',
    ],
    [
      'a change of what is not there',
      (call) => {
        call.amendments[0].changed.push({ path: 'jury.members.first' });
      },
      'amendments.0.changed.2',
    ],
    [
      'a first version that is no call',
      (call) => {
        call.amendments[0].changed[0].old = '2024-06-24';
      },
      'amendments',
    ],
    [
      'a first version with another section',
      (call) => {
        call.amendments[0].changed.push({ path: 'jury', old: {} });
      },
      'amendments',
    ],
    [
      'a first version of another call',
      (call) => {
        call.amendments[0].changed.push({ path: 'id', old: 'another', new: 'hkdir-2024' });
      },
      'amendments',
    ],
    [
      'a first version with a version of its own',
      (call) => {
        call.amendments[0].changed.push({ path: 'version', old: 1 });
      },
      'amendments',
    ],
  ])('and not: %s', (_, change, path) => {
    expect(issuesOf(change)).toEqual(chain(path));
  });

  it('and the issue states what is wrong with that version', () => {
    const call = JSON.parse(JSON.stringify(third));
    call.amendments[0].changed[0].old = '2024-06-24';

    const parsed = parseCall(call);

    expect(parsed.ok ? '' : parsed.issues[0]?.message).toMatch(
      /^expected to lead back to a valid call: deadline\.at: expected .+ \[wall-time\.invalid\]$/,
    );
  });

  it('a call that is wrong itself has the issues of the call alone', () => {
    expect(
      issuesOf((call) => {
        call['zone'] = 'Mars/Utopia';
      }),
    ).toEqual([['zone', 'zone.unknown']]);
  });
});

describe('an amendment has its shape', () => {
  it.each<[string, (call: Mutable) => void, string, string]>([
    [
      'a reason',
      (call) => {
        call.amendments[0].reason = ' ';
      },
      'amendments.0.reason',
      'text.blank',
    ],
    [
      'a change',
      (call) => {
        call.amendments[0].changed = [];
      },
      'amendments.0.changed',
      'too-small',
    ],
    [
      'paths that are texts',
      (call) => {
        call.amendments[0].changed[0].path = ['deadline', 'at'];
      },
      'amendments.0.changed.0.path',
      'invalid-type',
    ],
    [
      'values that JSON can hold',
      (call) => {
        call.amendments[0].changed[0].old = { at: [Number.NaN] };
      },
      'amendments.0.changed.0.old',
      'json.invalid',
    ],
    [
      'no key that it does not know',
      (call) => {
        call.amendments[0].changed[0].why = 'x';
      },
      'amendments.0.changed.0.why',
      'unknown-key',
    ],
  ])('%s', (_, change, path, code) => {
    expect(issuesOf(change)).toContainEqual([path, code]);
  });
});

it('a call can have a thousand amendments', () => {
  const amendments = Array.from({ length: 1000 }, (_, index) => ({
    version: index + 2,
    at: '2024-06-20T09:00:00Z',
    reason,
    changed: [{ path: 'organiser', old: `v${index + 1}`, new: `v${index + 2}` }],
  }));
  const call = { ...hkdir2024, organiser: 'v1001', version: 1001, amendments };

  expect(parseCall(call).ok).toBe(true);
});
