import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../src/application/application.js';
import { isOrgnr } from '../../src/application/orgnr.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { deadlineMs } from '../../src/call/opening-and-deadline.js';
import { criterion, met } from '../../src/criteria/criterion.js';
import { remedies } from '../../src/criteria/remedies.js';
import { admit } from '../../src/eligibility/admit.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { registerRemarks } from '../../src/eligibility/register-remarks.js';
import { norway } from '../../src/register/index.js';
import type { Register } from '../../src/register/register.js';
import { anApplication } from '../../src/testing/index.js';
import { explain } from '../../src/texts/explain.js';
import { epochMs } from '../../src/time/instant.js';
import { variant } from '../call/variant.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { anybody, application, partOf, smallCall } from './small-call.js';

const sent = (id: string, receivedAt: string, change: object = {}) =>
  application({ id, submission: { receivedAt }, ...change });
const open = { opens: { day: '2024-02-01', clauses: [] } };
const day = { deadline: { day: '2024-04-15', clauses: [] } };
const judge = (call: ReturnType<typeof smallCall>, receivedAt: string) =>
  formalCriteria(call, { register: anybody }).evaluate(sent('a', receivedAt));

describe('what was wrong in version 1', () => {
  it('L1: an application from before the opening is out, and replaces no later one', () => {
    const counts = { severalApplications: { counts: 'first-submitted' as const, clauses: [] } };
    const call = smallCall({ ...open, ...day, ...counts });
    const early = sent('early', '2024-01-31T23:59:59+01:00');
    const proper = sent('proper', '2024-02-01T00:00:00+01:00');

    const { eligible, superseded } = admit(call, [early, proper], { register: anybody });

    expect(partOf(judge(call, '2024-01-31T23:59:59+01:00'), 'opening').outcome).toBe('not-met');
    expect(eligible.map(({ id }) => id)).toEqual(['proper']);
    expect(superseded.map(({ id }) => id)).toEqual(['early']);
  });

  it('L2: a deadline that is a day lasts to its end, and every text names that day', () => {
    const call = smallCall(day);
    const late = judge(call, '2024-04-16T00:00:00+02:00');

    expect(judge(call, '2024-04-15T23:59:59.999+02:00').outcome).toBe('met');
    expect(late.outcome).toBe('not-met');
    expect(explain(late, 'nb', call).join(' ')).toContain('15. april 2024');
  });

  it('L2: the register is asked about the day of the deadline, not the one after', () => {
    const asked: string[] = [];
    const register: Register = {
      ...anybody,
      find: (key, on) => {
        asked.push(on);
        return { number: key };
      },
    };
    const call = smallCall({
      ...day,
      applicant: { kind: 'registered', judgedOn: 'deadline', clauses: [] },
    });

    formalCriteria(call, { register }).evaluate(application({ applicant: { orgnr: '864950582' } }));

    expect(new Set(asked)).toEqual(new Set(['2024-04-15']));
  });

  it('L3: with criteria of the host, they decide which of several applications counts', () => {
    const counts = { severalApplications: { counts: 'last-submitted' as const, clauses: [] } };
    const call = smallCall({ ...day, ...counts });
    const dispensed = criterion({ id: 'deadline', clauses: [], check: () => met('dispensed') });
    const late = [sent('a', '2024-05-01T12:00:00Z'), sent('b', '2024-05-02T12:00:00Z')];

    const { eligible } = admit(call, late, { register: anybody, criteria: dispensed });

    expect(eligible.map(({ id }) => id)).toEqual(['b']);
  });

  it('L4: ties, kinds of keys and changed numbers have their own tests in several-applications', () => {
    const call = smallCall({ severalApplications: { counts: 'last-submitted', clauses: [] } });
    const both = ['a-9', 'a-10'].map((id) => sent(id, '2024-03-01T12:00:00Z'));
    const { eligible } = admit(call, both, { register: anybody });

    expect(eligible.map(({ id }) => id)).toEqual(['a-10']);
  });

  it('L5: what was withdrawn has its list, and a decision of a person stands beside the outcome', () => {
    const at = '2024-03-02T12:00:00Z';
    const withdrawn = sent('w', '2024-03-01T12:00:00Z', { withdrawnAt: at });
    const late = sent('late', '2024-05-01T12:00:00Z');
    const decision = { application: 'late', criterion: 'deadline', outcome: 'met' as const };
    const decisions = [{ ...decision, at, by: 'head', reason: 'The portal was down' }];

    const admission = admit(smallCall(day), [withdrawn, late], { register: anybody, decisions });

    expect(admission.withdrawn.map(({ id }) => id)).toEqual(['w']);
    const [decided] = admission.eligible;
    expect(decided?.finding && partOf(decided.finding, 'deadline')).toMatchObject({
      outcome: 'met',
      reason: { code: 'decided', params: { by: 'head' } },
      findings: [{ outcome: 'not-met', reason: { code: 'deadline.late' } }],
    });
  });

  it.each(['Espresso ', 'espresso', ' ESPRESSO'])(
    'L6: the channel %j is a misspelling, and not another channel',
    (channel) => {
      const given = { ...anApplication(hkdir2024) };
      const submission = { receivedAt: '2024-06-20T12:00:00Z', channel };
      const parsed = parseApplication({ ...given, submission }, hkdir2024);

      expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code])).toEqual([
        [['submission', 'channel'], 'channel.spelling'],
      ]);
    },
  );

  it('L6: the finding on another channel has what was given', () => {
    const given = anApplication(hkdir2024, { submission: { channel: 'E-post' } });
    const finding = formalCriteria(hkdir2024, { register: norway }).evaluate(given);

    expect(JSON.stringify(partOf(finding, 'channel').reason.params)).toContain('E-post');
  });

  it.each([
    ['a promise', async () => ({ number: '0301' })],
    ['a text', () => '0301'],
    ['true', () => true],
    ['null', () => null],
  ])('L7: a register that answers with %s is refused', (_, find) => {
    const register = { ...anybody, find } as unknown as Register;
    const criteria = formalCriteria(hkdir2024, { register });

    expect(() => criteria.evaluate(anApplication(hkdir2024))).toThrow(
      errorWithCode('register.invalid'),
    );
  });

  it('L8: after its last day a register can be assumed unchanged, and a finding says so', () => {
    const call = variant({
      deadline: { at: '2027-06-24T10:00' },
      answers: null,
      course: null,
      gatherings: null,
      obligations: null,
      grant: null,
    });
    const given = application({
      applicant: { orgnr: '958935420' },
      submission: { receivedAt: '2027-06-01T12:00:00Z', channel: 'Espresso' },
    });
    const judged = (register: Register) =>
      partOf(formalCriteria(call, { register }).evaluate(given), 'applicant');

    expect(judged(norway).outcome).toBe('undetermined');
    const assumed = judged(norway.assumedUntil('2027-12-31'));
    expect(assumed.outcome).toBe('met');
    expect(explain(assumed, 'en', call)[0]).toContain('assumed unchanged since');
  });

  it('L8: an admission names its register; a key of another form is refused', () => {
    const { register } = admit(hkdir2024, [], { register: norway });

    expect(register).toEqual(norway.source);
    expect(() => norway.find('958 935 420', '2024-06-24')).toThrow(errorWithCode('register.key'));
    expect(() => norway.byNumber('301', '2024-06-24')).toThrow(errorWithCode('register.key'));
    expect(isOrgnr('000000000')).toBe(false);
  });

  it('L8: a call whose deadline the register does not cover has a remark', () => {
    const call = smallCall({
      applicant: { kind: 'municipality', clauses: [] },
      deadline: { day: '2026-12-01', clauses: [] },
    });

    expect(registerRemarks(call, { register: norway }).map(({ code }) => code)).toEqual([
      'register.does-not-cover',
    ]);
    expect(registerRemarks(hkdir2024, { register: norway })).toEqual([]);
  });

  it.each(['\u0301', '\uFFFC', '\u200B', ' \u2060 '])(
    'L9: a part of %j alone is not filled in',
    (plans) => {
      const given = anApplication(hkdir2024, { parts: { plans } });
      const finding = formalCriteria(hkdir2024, { register: norway }).evaluate(given);

      expect(partOf(finding, 'parts').outcome).toBe('not-met');
    },
  );

  it('L9: half a surrogate is refused, or is not filled in', () => {
    const given = { ...anApplication(hkdir2024), parts: { plans: '\uD83E', motivation: 'x' } };

    expect(parseApplication(given).ok).toBe(false);
    const finding = formalCriteria(hkdir2024, { register: norway }).evaluate(given);
    expect(partOf(finding, 'parts').outcome).toBe('not-met');
  });

  it('L11: a moment in an object keeps what a text keeps, and a Date may come from elsewhere', () => {
    const other = runInNewContext('new Date(Date.UTC(2024, 5, 24, 8))') as Date;
    const received = { ...application(), submission: { receivedAt: other } };

    expect(epochMs(other)).toBe(Date.UTC(2024, 5, 24, 8));
    expect(parseApplication(received).ok).toBe(true);
  });

  it.each(['2024-06-24T10:00:00.1230000+02:00', '2024-06-24T10:00:00.123000000+02:00'])(
    'L11: decimals that end in zeros are read, or the message names them: %s',
    (receivedAt) => {
      const parsed = parseApplication({ ...application(), submission: { receivedAt } });
      if (parsed.ok) expect(epochMs(receivedAt)).toBe(Date.UTC(2024, 5, 24, 8, 0, 0, 123));
      else expect(parsed.issues[0]?.message).toMatch(/decimal|digits/);
    },
  );

  it('L11: a blank in place of the T is named', () => {
    const submission = { receivedAt: '2024-06-24 10:00:00+02' };
    const parsed = parseApplication({ ...application(), submission });

    expect(parsed.ok ? '' : parsed.issues[0]?.message).toMatch(/T|offset/);
  });

  it('L11: at the very deadline of an exclusive call it is too late', () => {
    const call = smallCall({
      deadline: { at: '2024-04-15T12:00', closes: 'exclusive', clauses: [] },
    });
    const draft = formalCriteria(call, { register: anybody }).evaluate(
      application({ submission: undefined }),
    );
    const deadline = deadlineMs(call) ?? 0;
    const possible = (at: string) =>
      remedies(draft, { at, until: new Date(deadline), closes: 'exclusive' }).map(
        (remedy) => remedy.possible,
      );

    expect(possible('2024-04-15T11:59:59+02:00')).toEqual([true]);
    expect(possible('2024-04-15T12:00:00+02:00')).toEqual([false]);
  });
});
