import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseApplications } from '../../src/application/applications.js';
import { amendCall } from '../../src/call/amend.js';
import { parseCall } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { drandVerifier } from '../../src/drand/index.js';
import { admit } from '../../src/eligibility/admit.js';
import { replay } from '../../src/eligibility/replay.js';
import { award } from '../../src/grant/award.js';
import { settle } from '../../src/grant/settle.js';
import { draw } from '../../src/lottery/draw.js';
import { recordEvents } from '../../src/lottery/record-events.js';
import { verifyDraw } from '../../src/lottery/verify.js';
import { obligations } from '../../src/obligations/obligations.js';
import { parseObligations } from '../../src/obligations/record.js';
import type { ParseResult } from '../../src/parse/issue.js';
import { norway } from '../../src/register/index.js';
import { explain } from '../../src/texts/explain.js';

const json = (version: string, name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, version, `${name}.json`), 'utf8'));

/** The call of 2024 once the days of its gatherings were known. */
const amended = amendCall(
  hkdir2024,
  {
    gatherings: {
      g1: { month: null, from: '2024-10-15', to: '2024-10-17' },
      g2: { month: null, from: '2024-12-03', to: '2024-12-05' },
      g3: { month: null, from: '2025-02-11', to: '2025-02-14' },
      g4: { month: null, from: '2025-04-08', to: '2025-04-10' },
    },
  },
  { at: '2024-08-20T09:00:00+02:00', reason: 'The dates of the gatherings are fixed.' },
);

interface OldLine {
  readonly id: string;
  readonly item: string;
  readonly gathering?: string;
  readonly kind?: string;
  readonly person?: string;
  readonly date: string;
  readonly amount: number;
  readonly note?: string;
}

const ITEMS: Readonly<Record<string, string>> = {
  travel: 'travel',
  otherCosts: 'other-costs',
  specialNeeds: 'special-needs',
};

/** A line of version 1 as a claim, in the place in which version 1 settled it. */
const claimOf = (
  { id, item, gathering, kind, person, date, amount, note }: OldLine,
  at: number,
) => ({
  id,
  sequence: at,
  item: ITEMS[item] ?? item,
  ...(gathering !== undefined && { entry: gathering }),
  ...(kind !== undefined && { cost: kind }),
  ...(person !== undefined && { person }),
  ...(note !== undefined && { note }),
  on: date,
  amount,
});

describe.each(['0.1.0', '1.0.0'])('what %s settled', (was) => {
  it('comes to the same sums, line by line', () => {
    const { lines, appliedFor } = json(was, 'claims');
    const statement = json(was, 'statement');
    const inOrder: OldLine[] = statement.lines.map(({ id }: OldLine) =>
      lines.find((line: OldLine) => line.id === id),
    );
    const needs = appliedFor.map((need: { gathering: string; estimate: number }) => [
      need.gathering,
      need.estimate,
    ]);
    const application = {
      id: 'a-1',
      applicant: { orgnr: '864950582' },
      appliedFor: { 'special-needs': Object.fromEntries(needs) },
    };

    const today = settle(amended, award(amended, application), inOrder.map(claimOf));

    const sums = (line: { outcome: string; accepted: number; cut: number; refused: number }) => [
      line.outcome,
      line.accepted,
      line.cut,
      line.refused,
    ];
    expect(today.lines.map(sums)).toEqual(statement.lines.map(sums));
    expect(today.total.claims).toMatchObject(statement.total);
    expect(today.items['other-costs']?.unspent).toBe(statement.otherCosts.left);
  });
});

describe('the year of 1.0.0', () => {
  type Row = readonly [
    ...[id: string, item: string, of: string, date: string, amount: number, currency: string],
    note: string | null,
    ...[outcome: string, accepted: number, cut: number, refused: number],
  ];
  type Place = {
    readonly specialNeeds: readonly (readonly [string, number])[];
    readonly lines: readonly Row[];
    readonly total: object;
    readonly left: number;
  };
  const places: Readonly<Record<string, Place>> = json('1.0.0', 'year');
  /** Lines in which 1.0.0 was wrong, with what they come to today. */
  const OTHERWISE: Readonly<Record<string, readonly unknown[]>> = {
    // M2: a line of which nothing is accepted is refused, not cut.
    '944588132 o-04': ['refused', 0, 0, 210_000],
    // M2: somebody who was not there is a remark, which refuses nothing.
    '972418013 t-91': ['accepted', 392_000, 0, 0],
  };
  /** Lines that are no claims today: half an øre, another currency, an id twice. */
  const UNREADABLE = ['972418013 o-01', '972418013 o-02', '972418013 o-03'];

  it.each(Object.entries(places))('of %s comes to the same sums, line by line', (orgnr, place) => {
    const lines = place.lines.filter(
      ([id, , , , , , , outcome]) =>
        !UNREADABLE.includes(`${orgnr} ${id}`) || outcome === 'accepted',
    );
    const claims = lines.map(([id, item, of, date, amount, , note], at) => {
      const isCost = item === 'otherCosts';
      const line = { id, item, date, amount, ...(note !== null && { note }) };
      return claimOf({ ...line, ...(isCost ? { kind: of } : { gathering: of }) }, at);
    });
    const application = {
      id: 'a-1',
      applicant: { orgnr },
      ...(place.specialNeeds.length > 0 && {
        appliedFor: { 'special-needs': Object.fromEntries(place.specialNeeds) },
      }),
    };

    const today = settle(amended, award(amended, application), claims);

    const expected = lines.map(([id, , , , , , , ...sums]) => OTHERWISE[`${orgnr} ${id}`] ?? sums);
    const sums = today.lines.map((line) => [line.outcome, line.accepted, line.cut, line.refused]);
    expect(sums).toEqual(expected);
    expect(today.items['other-costs']?.unspent).toBe(place.left);
    const isOtherwise = [...Object.keys(OTHERWISE), ...UNREADABLE].some((id) =>
      id.startsWith(orgnr),
    );
    if (!isOtherwise) expect(today.total.claims).toMatchObject(place.total);
  });

  it('has every line that comes out otherwise', () => {
    const ids = Object.entries(places).flatMap(([orgnr, { lines }]) =>
      lines.map(([id]) => `${orgnr} ${id}`),
    );

    expect(ids).toEqual(expect.arrayContaining([...Object.keys(OTHERWISE), ...UNREADABLE]));
    expect(Object.keys(places)).toHaveLength(6);
  });
});

describe('what 2.0.0 decided', () => {
  const call = () => read(parseCall(json('2.0.0', 'call')));
  const applications = () => read(parseApplications(json('2.0.0', 'applications'), call()));

  it('comes out the same of applications', () => {
    const admission = json('2.0.0', 'admission');

    expect(replay(admission, call(), applications(), { register: norway })).toMatchObject({
      same: true,
      differences: [],
    });
    const listed = ['eligible', 'rejected', 'undetermined', 'superseded', 'withdrawn'];
    expect(listed.flatMap((list) => admission[list])).toHaveLength(applications().length);
  });

  it('is explained the same in every language', () => {
    const { rejected, undetermined } = admit(call(), applications(), { register: norway });

    const texts = [...rejected, ...undetermined].map(({ id, finding }) => ({
      id,
      nb: explain(finding, 'nb', call()),
      nn: explain(finding, 'nn', call()),
      en: explain(finding, 'en', call()),
    }));
    expect(texts).toEqual(json('2.0.0', 'texts'));
  });

  it('comes out the same of obligations', () => {
    const record = read(parseObligations(json('2.0.0', 'obligation-record'), amended));

    expect(obligations(amended).evaluate(record)).toEqual(json('2.0.0', 'obligations'));
  });
});

describe.each(['ticket', 'shuffle', 'rfc3797'])('a draw of 2.0.0 by %s', (method) => {
  const { record, copies, finding } = json('2.0.0', 'draws')[method];

  it('comes out the same, with its log', () => {
    expect(recordEvents(draw(record), record.log)).toEqual(record);
  });

  it('is found the same', () => {
    expect(verifyDraw(record, { ...copies, beacon: drandVerifier })).toEqual(finding);
  });
});

function read<T>(parsed: ParseResult<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}
