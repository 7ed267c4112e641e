import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import { type AdmitOptions, admit } from '../../src/eligibility/admit.js';
import { type DecisionInput, parseDecision } from '../../src/eligibility/decision.js';
import { explain } from '../../src/texts/explain.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { anybody, application, partOf, smallCall } from './small-call.js';

const call = smallCall({
  facts: {
    months: { about: 'application', kind: 'number', statedBy: 'applicant' },
    pupils: { about: 'application', kind: 'number', statedBy: 'applicant' },
    age: { about: 'members', kind: 'number', statedBy: 'applicant' },
  },
  deadline: { day: '2024-03-31', clauses: [] },
  requirements: {
    length: { holds: { fact: 'months', minimum: 6 }, clauses: [] },
    size: { holds: { fact: 'pupils', minimum: 20 }, clauses: [] },
    adults: {
      holds: { each: 'members', holds: { fact: 'age', minimum: 18 } },
      clauses: [],
    },
  },
});
const good = application({ facts: { months: 8, pupils: 25 }, members: [] });
const late = { submission: { receivedAt: '2024-04-02T12:00:00+02:00' } };

const decision = (criterion: string, change: Partial<DecisionInput> = {}): DecisionInput => ({
  application: 'a-1',
  criterion,
  outcome: 'met',
  at: '2024-04-20T12:00:00+02:00',
  by: 'head-of-section',
  reason: 'The portal was down',
  ...change,
});
const judge = (
  given: Application,
  decisions: readonly DecisionInput[],
  options: Partial<AdmitOptions> = {},
) => admit(call, [given], { register: anybody, decisions, ...options });

describe('L5: a dispensation of the deadline', () => {
  const { eligible, rejected } = judge({ ...good, ...late }, [decision('deadline')]);

  it('makes a late application eligible', () => {
    expect(eligible.map(({ id }) => id)).toEqual(['a-1']);
    expect(rejected).toEqual([]);
  });

  it('stands in the finding beside what was computed', () => {
    const [{ finding } = { finding: undefined }] = eligible;

    expect(finding && partOf(finding, 'deadline')).toMatchObject({
      criterion: 'deadline',
      outcome: 'met',
      reason: {
        code: 'decided',
        params: {
          outcome: 'met',
          at: '2024-04-20T12:00:00+02:00',
          by: 'head-of-section',
          reason: 'The portal was down',
        },
      },
      findings: [{ criterion: 'deadline', outcome: 'not-met', reason: { code: 'deadline.late' } }],
    });
  });

  it('is for the application that it names, and for no other', () => {
    const other = { ...good, ...late, id: 'a-2', applicant: { id: 'two' } };
    const admission = admit(call, [{ ...good, ...late }, other], {
      register: anybody,
      decisions: [decision('deadline')],
    });

    expect(admission.eligible.map(({ id }) => id)).toEqual(['a-1']);
    expect(admission.rejected.map(({ id }) => id)).toEqual(['a-2']);
  });

  it('does not mend what else is wrong', () => {
    const short = { ...good, ...late, facts: { months: 3, pupils: 25 } };

    expect(judge(short, [decision('deadline')]).rejected.map(({ id }) => id)).toEqual(['a-1']);
  });

  it('leaves a draft undetermined: it was not submitted', () => {
    const { submission, ...draft } = good;

    expect(judge(draft, [decision('deadline')]).undetermined.map(({ id }) => id)).toEqual(['a-1']);
  });
});

describe('L5: an upheld appeal on one requirement', () => {
  const short = { ...good, facts: { months: 3, pupils: 25 } };
  const { eligible } = judge(short, [decision('length', { reason: 'Counted with the holidays' })]);

  it('is a decision on a criterion inside `requirements`, which is computed again', () => {
    const [{ finding } = { finding: undefined }] = eligible;

    expect(finding?.outcome).toBe('met');
    expect(finding && partOf(finding, 'requirements')).toMatchObject({
      outcome: 'met',
      reason: { code: 'all', params: { met: 3 } },
      findings: [
        { criterion: 'length', outcome: 'met', reason: { code: 'decided' } },
        { criterion: 'size', outcome: 'met' },
        { criterion: 'adults', outcome: 'met' },
      ],
    });
  });

  it('does not mend another requirement', () => {
    const both = { ...good, facts: { months: 3, pupils: 5 } };

    expect(judge(both, [decision('length')]).rejected.map(({ id }) => id)).toEqual(['a-1']);
  });
});

describe('a decision', () => {
  it('can reject what was computed as met, and the explanation gives its reason', () => {
    const { rejected } = judge(good, [
      decision('size', { outcome: 'not-met', reason: 'Ten pupils have left' }),
    ]);

    expect(rejected.map(({ id }) => id)).toEqual(['a-1']);
    expect(rejected.flatMap(({ finding }) => explain(finding, 'en', call)).join()).toContain(
      'Ten pupils have left',
    );
  });

  it('on the whole finding replaces its outcome', () => {
    const short = { ...good, facts: { months: 3, pupils: 25 } };

    expect(judge(short, [decision('eligibility')]).eligible.map(({ id }) => id)).toEqual(['a-1']);
  });

  it('counts as the last one made on its criterion, in whatever order they are handed in', () => {
    const first = decision('deadline', { at: '2024-04-20T12:00:00+02:00' });
    const last = decision('deadline', { at: '2024-04-20T10:30:00Z', outcome: 'not-met' });

    for (const decisions of [
      [first, last],
      [last, first],
    ]) {
      expect(judge({ ...good, ...late }, decisions).rejected.map(({ id }) => id)).toEqual(['a-1']);
    }
  });

  it('is refused if it names an application that is not there', () => {
    const elsewhere = [decision('deadline', { application: 'a-9' })];

    expect(() => judge(good, elsewhere)).toThrow(errorWithCode('decisions.unknown'));
    expect(() => admit(call, [], { register: anybody, decisions: elsewhere })).toThrow(
      errorWithCode('decisions.unknown'),
    );
  });

  it.each(['deadlien', 'channel', 'group'])(
    'is refused if it names the criterion %j, which the call does not have',
    (id) => {
      expect(() => judge(good, [decision('deadline'), decision(id)])).toThrow(
        errorWithCode('decisions.unknown'),
      );
    },
  );

  it('is refused on a criterion of no entry of the application', () => {
    const child = { ...good, members: [{ id: 'm1', facts: { age: 9 } }] };

    expect(judge(child, [decision('adults')]).eligible.map(({ id }) => id)).toEqual(['a-1']);
    expect(() => judge(good, [decision('adults.members')])).toThrow(
      errorWithCode('decisions.unknown'),
    );
  });

  it.each<[string, unknown]>([
    ['a decision that is no list', decision('deadline')],
    ['an outcome that is none', [{ ...decision('deadline'), outcome: 'granted' }]],
    ['a moment without an offset', [decision('deadline', { at: '2024-04-20T12:00:00' })]],
    ['no reason', [decision('deadline', { reason: '' })]],
    ['a name with a blank', [decision('deadline', { by: 'Kari Nordmann' })]],
    ['another key', [{ ...decision('deadline'), note: 'x' }]],
  ])('is refused with its issues: %s', (_, decisions) => {
    expect(() => judge(good, decisions as DecisionInput[])).toThrow(
      errorWithCode('decisions.invalid'),
    );
  });

  it('that was stored is read again as it was', () => {
    const stored: unknown = JSON.parse(JSON.stringify(decision('deadline')));

    expect(parseDecision(stored)).toEqual({ ok: true, value: decision('deadline') });
  });
});
