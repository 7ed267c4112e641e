import { beforeAll, describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { all, any, not } from '../../src/criteria/combine.js';
import { criterion, met, notMet, undetermined } from '../../src/criteria/criterion.js';
import { admit } from '../../src/eligibility/admit.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { norway } from '../../src/register/index.js';
import { aDraft, anApplication, matchers } from '../../src/testing/index.js';
import { errorWithCode } from '../parse/error-with-code.js';

beforeAll(() => expect.extend(matchers));

const formal = formalCriteria(hkdir2024, { register: norway });
const eligible = formal.evaluate(anApplication(hkdir2024));
const late = { submission: { receivedAt: '2024-06-24T10:00:03+02:00' } };
const rejected = formal.evaluate(anApplication(hkdir2024, late));
const twice = formal.evaluate(anApplication(hkdir2024, { ...late, parts: { plans: null } }));
const draft = formal.evaluate(aDraft(hkdir2024));

/** The message with which an expectation fails; undefined when it holds. */
function failure(run: () => void): string | undefined {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return undefined;
}
const fails = (run: () => void) => expect(failure(run)).toMatch(/^expected eligibility /);

describe('toBeEligible', () => {
  it('C16: holds of a finding that is met, and of nothing else', () => {
    expect(eligible).toBeEligible();
    expect(rejected).not.toBeEligible();
    expect(draft).not.toBeEligible();
    fails(() => expect(rejected).toBeEligible());
    fails(() => expect(draft).toBeEligible());
    fails(() => expect(eligible).not.toBeEligible());
  });

  it('C03: says why a finding is not met, with the clauses and the facts', () => {
    expect(failure(() => expect(rejected).toBeEligible())).toBe(
      [
        'expected eligibility to be eligible, but it is rejected for deadline.late',
        '  deadline.late (deadline, C03, C16) {"deadline":"2024-06-24T10:00:00+02:00","zone":"Europe/Oslo","receivedAt":"2024-06-24T10:00:03+02:00","marginMs":-3000}',
      ].join('\n'),
    );
  });
});

describe('toBeRejectedFor', () => {
  it('C17: holds of a finding that is not met for just these reasons, in any order', () => {
    expect(rejected).toBeRejectedFor('deadline.late');
    expect(twice).toBeRejectedFor('deadline.late', 'parts.missing');
    expect(twice).toBeRejectedFor('parts.missing', 'deadline.late', 'parts.missing');
  });

  it('C17: fails for another reason, for one too few and for one too many', () => {
    fails(() => expect(rejected).toBeRejectedFor('parts.missing'));
    fails(() => expect(twice).toBeRejectedFor('deadline.late'));
    fails(() => expect(rejected).toBeRejectedFor('deadline.late', 'parts.missing'));
    fails(() => expect(twice).toBeRejectedFor('deadline.late', 'channel.wrong'));
    fails(() => expect(eligible).toBeRejectedFor('deadline.late'));
    fails(() => expect(draft).toBeRejectedFor('deadline.not-submitted', 'channel.not-submitted'));
  });

  it('fails for the reason of a finding that is met', () => {
    const inTime = all('one', [
      criterion<object>({ id: 'x', clauses: [], check: () => met('in') }),
    ]);
    expect(failure(() => expect(inTime.evaluate({})).toBeRejectedFor('in'))).toMatch(
      /^expected one/,
    );
  });

  it('negated holds when none of them is among the reasons', () => {
    expect(eligible).not.toBeRejectedFor('deadline.late');
    expect(rejected).not.toBeRejectedFor('parts.missing', 'channel.wrong');
    fails(() => expect(twice).not.toBeRejectedFor('deadline.late'));
    fails(() => expect(rejected).not.toBeRejectedFor('deadline.late', 'parts.missing'));
  });

  it('names every reason in its message, the decisive ones alone', () => {
    expect(failure(() => expect(twice).toBeRejectedFor('group.incomplete'))).toBe(
      [
        'expected eligibility to be rejected for just group.incomplete, but it is rejected for deadline.late and parts.missing',
        '  deadline.late (deadline, C03, C16) {"deadline":"2024-06-24T10:00:00+02:00","zone":"Europe/Oslo","receivedAt":"2024-06-24T10:00:03+02:00","marginMs":-3000}',
        '  parts.missing (parts, C16) {"missing":["plans"]}',
      ].join('\n'),
    );
    expect(failure(() => expect(rejected).not.toBeRejectedFor('deadline.late'))).toMatch(
      /^expected eligibility not to be rejected for deadline.late, but it is rejected for deadline.late\n/,
    );
    expect(failure(() => expect(eligible).toBeRejectedFor('x'))).toMatch(
      /^expected eligibility to be rejected for just x, but it is eligible\n {2}applicant.municipality /,
    );
  });

  it('C02: cuts facts that are too long to read', () => {
    const nobody = formal.evaluate(anApplication(hkdir2024, { members: [] }));
    const lines = failure(() => expect(nobody).toBeEligible())?.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^ {2}group\.incomplete \(group, C02, C16\) \{"required":.*…$/);
    expect(lines[1]?.length).toBe('  group.incomplete (group, C02, C16) '.length + 301);
  });

  it.each([
    [300, ''],
    [301, '…'],
  ])('shows facts of %i characters, and of more the first 300', (length, end) => {
    const params = { text: 'x'.repeat(length - JSON.stringify({ text: '' }).length) };
    const long = criterion<object>({ id: 'long', clauses: [], check: () => notMet('x', params) });
    expect(failure(() => expect(long.evaluate({})).toBeEligible())).toBe(
      `expected long to be eligible, but it is rejected for x\n  x (long) ${JSON.stringify(params).slice(0, 300)}${end}`,
    );
  });

  it('names codes in the order of the alphabet', () => {
    const says = (code: string) =>
      criterion<object>({ id: code, clauses: [], check: () => notMet(code) });
    const finding = all('one', [says('z'), says('y')]).evaluate({});
    const { message, actual, expected } = matchers.toBeRejectedFor(finding, 'b', 'a');
    expect([actual, expected]).toEqual([
      ['y', 'z'],
      ['a', 'b'],
    ]);
    expect(message()).toMatch(
      /^expected one to be rejected for just a and b, but it is rejected for y and z\n/,
    );
  });

  it('sees through any and not to what decides', () => {
    const says = (code: string, yes: boolean) =>
      criterion<object>({ id: code, clauses: [], check: () => (yes ? met(code) : notMet(code)) });
    expect(any('way in', [says('a', false), says('b', false)]).evaluate({})).toBeRejectedFor(
      'a',
      'b',
    );
    expect(not('shut', says('open', true)).evaluate({})).toBeRejectedFor('open');
  });
});

describe('toBeUndeterminedFor', () => {
  it('C03, C15: holds of a draft, for what is not there yet', () => {
    expect(draft).toBeUndeterminedFor('channel.not-submitted', 'deadline.not-submitted');
    expect(draft).not.toBeUndeterminedFor('applicant.outside-register');
    fails(() => expect(draft).toBeUndeterminedFor('deadline.not-submitted'));
    fails(() => expect(draft).not.toBeUndeterminedFor('deadline.not-submitted'));
    fails(() => expect(rejected).toBeUndeterminedFor('deadline.late'));
  });

  it('says so of a single criterion', () => {
    const one = criterion<object>({
      id: 'age',
      clauses: [],
      check: () => undetermined('age.unknown'),
    });
    expect(failure(() => expect(one.evaluate({})).toBeUndeterminedFor('age.minor'))).toBe(
      'expected age to be undetermined for just age.minor, but it is undetermined for age.unknown\n  age.unknown (age)',
    );
  });
});

describe('the matchers', () => {
  it('C17: take an assessment for the finding that it carries', () => {
    const admission = admit(hkdir2024, [anApplication(hkdir2024, late)], { register: norway });
    expect(admission.rejected[0]).toBeRejectedFor('deadline.late');
    expect(admission.rejected[0]).not.toBeEligible();
  });

  it('stand inside an expectation about something larger', () => {
    expect({ id: 'a-1', finding: rejected }).toEqual({
      id: 'a-1',
      finding: expect.toBeRejectedFor('deadline.late'),
    });
    expect({ finding: rejected }).not.toEqual({ finding: expect.toBeEligible() });
    expect([twice]).toEqual([expect.not.toBeRejectedFor('channel.wrong')]);
    expect([twice]).not.toEqual([expect.not.toBeRejectedFor('deadline.late')]);
  });

  it('are plain functions, for any runner', () => {
    expect(matchers.toBeEligible(eligible).pass).toBe(true);
    const { toBeRejectedFor } = matchers;
    expect(toBeRejectedFor(twice, 'deadline.late')).toMatchObject({
      pass: false,
      actual: ['deadline.late', 'parts.missing'],
      expected: ['deadline.late'],
    });
    expect(toBeRejectedFor.call({ isNot: true }, twice, 'deadline.late').pass).toBe(true);
    expect(toBeRejectedFor(eligible, 'deadline.late').actual?.[0]).toBe('eligible');
    for (const context of [null, undefined, {}, { isNot: false }, 'isNot']) {
      expect(toBeRejectedFor.call(context, twice, 'deadline.late').pass).toBe(false);
    }
  });

  it.each([
    undefined,
    null,
    'met',
    1,
    {},
    [],
    { finding: {} },
    { outcome: 'met' },
    anApplication(hkdir2024),
  ])('refuse %j, negated or not: it is no finding', (value) => {
    const runs = [
      () => expect(value).toBeEligible(),
      () => expect(value).not.toBeEligible(),
      () => expect(value).not.toBeRejectedFor('deadline.late'),
      () => expect(value).not.toBeUndeterminedFor('deadline.late'),
    ];
    for (const run of runs) expect(run).toThrow(errorWithCode('testing.no-finding'));
  });

  it.each([
    ['an outcome that there is none of', { outcome: 'constructor' }],
    ['a list for an outcome', { outcome: ['met'] }],
    ['no criterion', { criterion: undefined }],
    ['no clauses', { clauses: 'C03' }],
    ['no reason', { reason: undefined }],
    ['a reason without a code', { reason: { params: {} } }],
  ])('refuse a finding with %s', (_, odd) => {
    expect(() => matchers.toBeEligible({ ...rejected, ...odd })).toThrow(
      errorWithCode('testing.no-finding'),
    );
  });

  it('refuse to be asked for no reason at all', () => {
    // @ts-expect-error a code is required
    expect(() => expect(rejected).toBeRejectedFor()).toThrow(errorWithCode('testing.no-code'));
    // @ts-expect-error a code is required
    expect(() => expect(draft).not.toBeUndeterminedFor()).toThrow(errorWithCode('testing.no-code'));
  });
});
