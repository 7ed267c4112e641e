import { describe, expect, it } from 'vitest';
import { type Application, parseApplication } from '../../src/application/application.js';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { admit } from '../../src/eligibility/admit.js';
import { applicant } from '../../src/eligibility/applicant.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import type { ApplicantRules } from '../../src/eligibility/registration.js';
import { createRegister, norway } from '../../src/register/index.js';
import type { Register, RegisterEntry } from '../../src/register/register.js';
import { explain } from '../../src/texts/explain.js';
import { application, draft, example } from '../application/example.js';
import { variant } from '../call/variant.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { ELVERUM, OSLO, RINGSAKER, register } from './register.js';

const HKDIR = '974760673';
const municipality: ApplicantRules = { kind: 'municipality', clauses: ['C01', 'C16'] };
const registered: ApplicantRules = { kind: 'registered', clauses: ['C01'] };

interface Given {
  readonly rules?: ApplicantRules;
  readonly by?: Register;
  readonly on?: string | undefined;
}

/** The finding on an applicant, on the given day. */
function judge(
  given: Application['applicant'],
  { rules = municipality, by = register, ...day }: Given = {},
) {
  const on = 'on' in day ? day.on : '2024-06-20';
  const criterion = applicant(rules, { register: by, dayOf: () => on });
  return criterion.evaluate(application({ applicant: given }));
}

const sentences = (given: ReturnType<typeof judge>) =>
  (['nb', 'nn', 'en'] as const).flatMap((language) => explain(given, language, hkdir2024));

describe('an applicant that has to be a municipality', () => {
  it('C01: is met if it is one on the day, with its number and the day', () => {
    const finding = judge({ orgnr: RINGSAKER });

    expect(finding).toEqual({
      criterion: 'applicant',
      level: 'required',
      outcome: 'met',
      clauses: ['C01', 'C16'],
      reason: {
        code: 'applicant.municipality',
        params: { orgnr: RINGSAKER, number: '3411', on: '2024-06-20' },
      },
    });
  });

  it('C01: is not met if it is none on the day', () => {
    const strangers = judge({ orgnr: HKDIR });
    const later = judge({ orgnr: ELVERUM }, { on: '2024-06-24' });

    expect(strangers).toMatchObject({
      outcome: 'not-met',
      reason: {
        code: 'applicant.not-municipality',
        params: { orgnr: HKDIR, on: '2024-06-20' },
      },
    });
    expect(later.reason.code).toBe('applicant.not-municipality');
  });

  it('C01: is not met if a register of several kinds has it as something else', () => {
    const by: Register = {
      ...register,
      find: (key) => ({ number: key, kind: key === OSLO ? 'municipality' : 'county' }),
    };

    expect(judge({ orgnr: OSLO }, { by }).outcome).toBe('met');
    expect(judge({ orgnr: RINGSAKER }, { by }).reason.code).toBe('applicant.not-municipality');
    expect(judge({ orgnr: RINGSAKER }, { by, rules: registered }).outcome).toBe('met');
  });

  it('C01: is not met with a number that is no organisation number, and the number is not repeated', () => {
    for (const orgnr of ['864950583', '000000000']) {
      expect(judge({ orgnr })).toMatchObject({
        outcome: 'not-met',
        reason: { code: 'applicant.invalid-orgnr', params: {} },
      });
    }
  });

  it('C01: is not met without an organisation number, whatever its key', () => {
    const finding = judge({ id: RINGSAKER });

    expect(finding).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'applicant.without-orgnr', params: {} },
    });
  });
});

describe('an applicant whose register cannot answer', () => {
  it('C01: is undetermined on a day that the register does not cover', () => {
    for (const on of ['2023-12-31', '2025-01-01']) {
      expect(judge({ orgnr: RINGSAKER }, { on })).toMatchObject({
        outcome: 'undetermined',
        reason: { code: 'applicant.outside-register', params: { on } },
      });
    }
  });

  it('C01: is undetermined where it is not found and the register does not know everybody', () => {
    const by: Register = { ...register, isComplete: () => false };

    expect(judge({ orgnr: RINGSAKER }, { by }).outcome).toBe('met');
    expect(judge({ orgnr: HKDIR }, { by })).toMatchObject({
      outcome: 'undetermined',
      reason: {
        code: 'applicant.unknown-in-register',
        params: { applicant: HKDIR, on: '2024-06-20' },
      },
    });
  });

  it('is undetermined while the day that decides is not known', () => {
    expect(judge({ orgnr: RINGSAKER }, { on: undefined })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'applicant.day-unknown', params: {} },
    });
  });

  it('is not met all the same if its number is none, or missing', () => {
    for (const on of [undefined, '2025-01-01']) {
      expect(judge({ orgnr: '864950583' }, { on }).outcome).toBe('not-met');
      expect(judge({ id: 'child-017' }, { on }).outcome).toBe('not-met');
    }
  });
});

describe('a register that is assumed unchanged', () => {
  const by = register.assumedUntil('2025-06-30');

  it('C01: decides until the day that is stated, and the finding names the assumption', () => {
    const found = judge({ orgnr: RINGSAKER }, { by, on: '2025-06-30' });
    const absent = judge({ orgnr: HKDIR }, { by, on: '2025-01-01' });

    const assumedSince = '2024-12-31';
    expect([found.outcome, absent.outcome]).toEqual(['met', 'not-met']);
    expect(found.reason.params).toMatchObject({ on: '2025-06-30', assumedSince });
    expect(absent.reason.params).toMatchObject({ on: '2025-01-01', assumedSince });
    expect(judge({ orgnr: RINGSAKER }, { by, on: '2025-07-01' }).reason.code).toBe(
      'applicant.outside-register',
    );
  });

  it('assumes nothing about the days that its data covers', () => {
    const finding = judge({ orgnr: RINGSAKER }, { by, on: '2024-12-31' });

    expect(finding.reason.params).toEqual({ orgnr: RINGSAKER, number: '3411', on: '2024-12-31' });
  });

  it('is named in the sentence', () => {
    expect(sentences(judge({ orgnr: RINGSAKER }, { by, on: '2025-06-30' }))).toEqual([
      'Søkeren er en norsk kommune; registeret er sist oppdatert 31. desember 2024 og antatt uendret siden (C01, C16).',
      'Søkjaren er ein norsk kommune; registeret er sist oppdatert 31. desember 2024 og rekna som uendra sidan (C01, C16).',
      'The applicant is a Norwegian municipality; the register was last updated on 31 December 2024 and is assumed unchanged since (C01, C16).',
    ]);
    expect(sentences(judge({ orgnr: HKDIR }, { by, on: '2025-06-30' }))[0]).toBe(
      `Søkeren, med organisasjonsnummer ${HKDIR}, var ikke en norsk kommune 30. juni 2025; registeret er sist oppdatert 31. desember 2024 og antatt uendret siden (C01, C16).`,
    );
  });
});

describe('the sentences', () => {
  it('C01: distinguish a day that is not covered from a register that does not know everybody', () => {
    const by: Register = { ...register, isComplete: () => false };

    expect(sentences(judge({ orgnr: HKDIR }, { on: '2025-01-01' }))[0]).toBe(
      'Det kan ikke avgjøres om utlysningen gjelder søkeren: registeret dekker ikke 1. januar 2025 (C01, C16).',
    );
    expect(sentences(judge({ orgnr: HKDIR }, { by }))).toEqual([
      'Det kan ikke avgjøres om utlysningen gjelder søkeren: registeret har ikke søkeren, men mangler nummeret til noen som sto der 20. juni 2024 (C01, C16).',
      'Det kan ikkje avgjerast om utlysinga gjeld søkjaren: registeret har ikkje søkjaren, men manglar nummeret til nokre som stod der 20. juni 2024 (C01, C16).',
      'It cannot be determined whether the call is for this applicant: the register does not list the applicant, but lacks the numbers of some that were in it on 20 June 2024 (C01, C16).',
    ]);
  });

  it('state that the day is not known', () => {
    expect(sentences(judge({ orgnr: HKDIR }, { on: undefined }))).toEqual([
      'Det kan ikke avgjøres om utlysningen gjelder søkeren: dagen som avgjør det, er ikke kjent (C01, C16).',
      'Det kan ikkje avgjerast om utlysinga gjeld søkjaren: dagen som avgjer det, er ikkje kjend (C01, C16).',
      'It cannot be determined whether the call is for this applicant: the day that decides it is not known (C01, C16).',
    ]);
  });
});

describe('an applicant that only has to be in the register of the host', () => {
  const children: Register = {
    source: { name: 'school roll', version: '2024-06-01' },
    covers: (day) => day >= '2024-01-01',
    find: (key, day) => (key === 'child-017' && day < '2024-06-24' ? { number: '17' } : undefined),
  };
  const judgeIn = (who: Application['applicant'], on = '2024-06-20') =>
    judge(who, { rules: registered, by: children, on });

  it('is met when it is there on the day, by the key of the host', () => {
    expect(judgeIn({ id: 'child-017' })).toMatchObject({
      outcome: 'met',
      reason: {
        code: 'applicant.registered',
        params: { applicant: 'child-017', number: '17', on: '2024-06-20' },
      },
    });
  });

  it('is not met when it is not, or no more', () => {
    for (const [id, on] of [
      ['child-018', '2024-06-20'],
      ['child-017', '2024-06-24'],
    ] as const) {
      expect(judgeIn({ id }, on)).toMatchObject({
        outcome: 'not-met',
        reason: { code: 'applicant.not-registered', params: { applicant: id, on } },
      });
    }
  });

  it('is undetermined on a day that the register does not cover', () => {
    expect(judgeIn({ id: 'child-017' }, '2023-12-31')).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'applicant.outside-register', params: { on: '2023-12-31' } },
    });
  });

  it('has a valid organisation number if it has one', () => {
    expect(judgeIn({ orgnr: '864950583' }).reason.code).toBe('applicant.invalid-orgnr');
    expect(judgeIn({ orgnr: RINGSAKER }).reason.code).toBe('applicant.not-registered');
  });

  it('is not met where the register has keys of another form', () => {
    const finding = judge({ id: 'child-017' }, { rules: registered, by: norway });

    expect(finding.reason.code).toBe('applicant.not-registered');
  });

  it('has one application that counts, identified by its key', () => {
    const call = variant({ applicant: { kind: 'registered' } });
    const at = (id: string, child: string, hour: string) =>
      application({
        id,
        applicant: { id: child },
        submission: { receivedAt: `2024-06-20T${hour}:00:00+02:00`, channel: 'Espresso' },
      });
    const anyone: Register = { ...children, find: () => ({ number: '1' }) };

    const { eligible, superseded } = admit(
      call,
      [at('a-1', 'child-1', '12'), at('a-2', 'child-1', '13'), at('a-3', 'child-2', '12')],
      { register: anyone },
    );

    expect(eligible.map(({ id, applicant, orgnr }) => [id, applicant, orgnr])).toEqual([
      ['a-2', 'child-1', undefined],
      ['a-3', 'child-2', undefined],
    ]);
    expect(superseded.map(({ id, by }) => [id, by])).toEqual([['a-1', 'a-2']]);
  });

  it('C01: may have a key in a call that is not for municipalities', () => {
    const keyed = { ...example, applicant: { id: 'x' } };
    const call = variant({ applicant: { kind: 'registered' } });

    expect(parseApplication(keyed, hkdir2024)).toMatchObject({
      ok: false,
      issues: [{ path: ['applicant', 'orgnr'], code: 'missing' }],
    });
    expect(parseApplication(keyed, call).ok).toBe(true);
  });
});

describe('what is no register is refused when an applicant is judged:', () => {
  const asRegister = (changes: object) => ({ ...register, ...changes }) as unknown as Register;

  it.each<[string, object]>([
    ['an async find', { find: async () => ({ number: '3411' }) }],
    ['an async covers', { covers: async () => true }],
    ['an async isComplete', { find: () => undefined, isComplete: async () => true }],
    ['a find that gives a text', { find: () => '3411' }],
    ['a find that gives yes or no', { find: () => false }],
    ['a find that gives null', { find: () => null }],
    ['a find that gives a list', { find: () => [{ number: '3411' }] }],
    ['an entry without a number', { find: () => ({ name: 'Ringsaker' }) }],
    ['an entry with a number that is no text', { find: () => ({ number: 3411 }) }],
    ['an entry with a kind that is no text', { find: () => ({ number: '1', kind: 1 }) }],
    ['an entry with an entity that is no text', { find: () => ({ number: '1', entity: {} }) }],
    ...[['a'], 'a', { a: null }, { a: { b: 1 } }, { a: Number.NaN }, { a: [1] }].map(
      (facts): [string, object] => [
        `an entry with the facts ${JSON.stringify(facts)}`,
        { find: () => ({ number: '1', facts }) },
      ],
    ),
    ['a covers that gives a number', { covers: () => 1 }],
    ['a covers that gives nothing', { covers: () => undefined }],
  ])('%s', (_, changes) => {
    const criterion = applicant(municipality, {
      register: asRegister(changes),
      dayOf: () => '2024-06-20',
    });

    expect(() => criterion.evaluate(application())).toThrow(errorWithCode('register.invalid'));
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', [register]],
    ['a promise', Promise.resolve(register)],
    ['no covers', { ...register, covers: true }],
    ['no find', { ...register, find: undefined }],
    ['an isComplete that is no method', { ...register, isComplete: true }],
    ['no source', { ...register, source: undefined }],
    ['a source without a version', { ...register, source: { name: 'x' } }],
    ['a source without a name', { ...register, source: { name: '', version: '1' } }],
    [
      'an assumption until what is no day',
      { ...register, source: { name: 'x', version: '2024-01-01', assumedUntil: '2025' } },
    ],
    [
      'an assumption without the day of the last update',
      { ...register, source: { name: 'x', version: '7', assumedUntil: '2025-01-01' } },
    ],
  ])('%s, already when the criterion is made', (_, given) => {
    const options = { register: given as Register, dayOf: () => '2024-06-20' };

    expect(() => applicant(municipality, options)).toThrow(errorWithCode('register.invalid'));
  });

  it('but an entry may have a kind, an entity and facts', () => {
    const entry: RegisterEntry = {
      number: '3411',
      kind: 'municipality',
      entity: 'r-1',
      facts: { inhabitants: 34_000, county: 'Innlandet', robek: false, regions: ['Hedmarken'] },
    };
    const by: Register = { ...register, find: () => entry };

    expect(judge({ orgnr: RINGSAKER }, { by }).outcome).toBe('met');
  });

  it('but an error of the register itself comes through', () => {
    const by: Register = {
      ...register,
      find: () => {
        throw new RangeError('not loaded');
      },
    };

    expect(() => judge({ orgnr: RINGSAKER }, { by })).toThrow(RangeError);
  });
});

describe('the day on which a call judges its applicants', () => {
  const ofCall = (
    call: Call,
    orgnr: string,
    receivedAt?: string,
    by: Register = register,
  ): string | undefined => {
    const given =
      receivedAt === undefined
        ? draft({ applicant: { orgnr } })
        : application({
            applicant: { orgnr },
            submission: { receivedAt, channel: 'Espresso' },
          });
    const { findings } = formalCriteria(call, { register: by }).evaluate(given);
    return findings?.find(({ criterion }) => criterion === 'applicant')?.outcome;
  };

  it('C01: is that of delivery in Oslo, to the millisecond', () => {
    expect(ofCall(hkdir2024, ELVERUM, '2024-06-23T23:59:59.999+02:00')).toBe('met');
    expect(ofCall(hkdir2024, ELVERUM, '2024-06-23T22:00:00Z')).toBe('not-met');
    expect(ofCall(hkdir2024, OSLO, '2024-06-23T21:59:59.999Z')).toBe('not-met');
    expect(ofCall(hkdir2024, OSLO, '2024-06-24T00:00:00+02:00')).toBe('met');
  });

  it('is that of the deadline where the call states so', () => {
    const call = variant({ applicant: { judgedOn: 'deadline' } });

    expect(ofCall(call, ELVERUM, '2024-06-20T12:00:00+02:00')).toBe('not-met');
    expect(ofCall(call, OSLO, '2024-06-20T12:00:00+02:00')).toBe('met');
  });

  it('C01: is that of the deadline for a draft', () => {
    const outcomes = [RINGSAKER, ELVERUM, OSLO].map((orgnr) => ofCall(hkdir2024, orgnr));

    expect(outcomes).toEqual(['met', 'not-met', 'met']);
  });

  it('C01: decides about the old number of Ålesund, which counts until the split', () => {
    const at = (receivedAt: string) => ofCall(hkdir2024, '920415288', receivedAt, norway);

    expect(at('2023-12-31T23:59:59+01:00')).toBe('met');
    expect(at('2024-01-01T00:00:00+01:00')).toBe('not-met');
  });
});

describe('the register of the package', () => {
  const on = '2024-06-20';

  it('C01: has Elverum, Ringsaker and Oslo, and neither Innlandet county nor HK-dir', () => {
    const outcomes = [ELVERUM, RINGSAKER, OSLO, '920717152', HKDIR].map(
      (orgnr) => judge({ orgnr }, { by: norway, on }).outcome,
    );

    expect(outcomes).toEqual(['met', 'met', 'met', 'not-met', 'not-met']);
  });

  it('C01: does not know everybody in 2018 and 2019, though it covers those years', () => {
    const codeOn = (day: string) => judge({ orgnr: HKDIR }, { by: norway, on: day }).reason.code;

    expect(codeOn('2017-12-31')).toBe('applicant.outside-register');
    expect(codeOn('2018-01-01')).toBe('applicant.unknown-in-register');
    expect(codeOn('2019-12-31')).toBe('applicant.unknown-in-register');
    expect(codeOn('2020-01-01')).toBe('applicant.not-municipality');
    expect(codeOn('2026-10-08')).toBe('applicant.not-municipality');
    expect(codeOn('2026-10-09')).toBe('applicant.outside-register');
  });

  it('C01: decides after its last day if it is assumed unchanged', () => {
    const by = norway.assumedUntil('2027-12-31');

    expect(judge({ orgnr: OSLO }, { by, on: '2027-01-15' })).toMatchObject({
      outcome: 'met',
      reason: { params: { number: '0301', on: '2027-01-15', assumedSince: '2026-10-08' } },
    });
  });

  it('C01: is undetermined where an entry of the data has no organisation number', () => {
    const county = { number: '15', name: 'Møre og Romsdal' };
    const by = createRegister({
      from: '2019-01-01',
      to: '2024-12-31',
      entries: [{ number: '1504', name: 'Ålesund', otherNames: [], county }],
    });

    expect(judge({ orgnr: RINGSAKER }, { by, on }).outcome).toBe('undetermined');
  });
});
