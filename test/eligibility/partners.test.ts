import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { type Partner, partners } from '../../src/eligibility/partners.js';
import type { ApplicantKind } from '../../src/eligibility/registration.js';
import type { Register } from '../../src/register/register.js';
import { advise } from '../../src/texts/advise.js';
import { explain } from '../../src/texts/explain.js';
import { errorWithCode } from '../parse/error-with-code.js';
import * as properties from './partners.properties.js';
import { ELVERUM, OSLO, RINGSAKER, register } from './register.js';

const HKDIR = '974760673';
/** The call of 2024, of which the members are not said to be persons. */
const { words, ...call } = hkdir2024;
const languages = ['nb', 'nn', 'en'] as const;

function judge(
  members: readonly Partner[] | undefined,
  {
    kind = 'municipality',
    by = register,
    ...day
  }: { kind?: ApplicantKind; by?: Register; on?: string | undefined } = {},
) {
  const on = 'on' in day ? day.on : '2024-06-20';
  const criterion = partners({ kind, clauses: ['C02'] }, { register: by, dayOf: () => on });
  return criterion.evaluate(members === undefined ? {} : { members });
}

const sentences = (finding: ReturnType<typeof judge>) =>
  languages.flatMap((language) => explain(finding, language, call));
const steps = (finding: ReturnType<typeof judge>) =>
  languages.flatMap((language) =>
    advise(finding, language, call).flatMap((advice) => advice.steps),
  );

describe('the partners of an applicant', () => {
  it('are met if each of them is in the register on the day', () => {
    const members = [
      { id: 'p1', orgnr: RINGSAKER },
      { id: 'p2', orgnr: ELVERUM },
    ];

    expect(judge(members)).toEqual({
      criterion: 'partners',
      level: 'required',
      outcome: 'met',
      clauses: ['C02'],
      reason: {
        code: 'partners.registered',
        params: { kind: 'municipality', members: ['p1', 'p2'], on: '2024-06-20' },
      },
    });
  });

  it('are met if there are none, even while the day is not known', () => {
    for (const on of ['2024-06-20', '2099-01-01', undefined]) {
      expect(judge([], { on }).outcome).toBe('met');
    }
  });

  it('are not met if some are not in the register, and the finding names those', () => {
    const members = [
      { id: 'p1', orgnr: RINGSAKER },
      { id: 'p2', orgnr: HKDIR },
      { id: 'p3', orgnr: OSLO },
      { id: 'p4', orgnr: '864950583' },
      { id: 'p5' },
    ];

    expect(judge(members)).toMatchObject({
      outcome: 'not-met',
      reason: {
        code: 'partners.not-registered',
        params: {
          kind: 'municipality',
          members: ['p2', 'p3', 'p4', 'p5'],
          invalidOrgnr: ['p4'],
          withoutOrgnr: ['p5'],
          on: '2024-06-20',
        },
      },
    });
  });

  it('are looked up by their ids where they have no organisation number and need none', () => {
    const by: Register = {
      ...register,
      find: (key) => (key === 'club-1' ? { number: '1' } : undefined),
    };

    expect(judge([{ id: 'club-1' }], { by, kind: 'registered' }).outcome).toBe('met');
    expect(judge([{ id: 'club-2' }], { by, kind: 'registered' })).toMatchObject({
      outcome: 'not-met',
      reason: { params: { members: ['club-2'], withoutOrgnr: [] } },
    });
  });

  it('are undetermined if the register does not cover the day', () => {
    expect(judge([{ id: 'p1', orgnr: RINGSAKER }], { on: '2025-01-01' })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'partners.outside-register', params: { on: '2025-01-01' } },
    });
  });

  it('are undetermined if some are not found in a register that does not know everybody', () => {
    const by: Register = { ...register, isComplete: () => false };
    const members = [
      { id: 'p1', orgnr: RINGSAKER },
      { id: 'p2', orgnr: HKDIR },
    ];

    expect(judge(members, { by })).toMatchObject({
      outcome: 'undetermined',
      reason: {
        code: 'partners.unknown-in-register',
        params: { members: ['p2'], on: '2024-06-20' },
      },
    });
  });

  it('are undetermined while the day is not known, and while they are not stated', () => {
    expect(judge([{ id: 'p1', orgnr: RINGSAKER }], { on: undefined })).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'partners.day-unknown' },
    });
    expect(judge(undefined)).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'partners.not-stated' },
    });
  });

  it('carry the assumption that the register is unchanged', () => {
    const by = register.assumedUntil('2025-12-31');
    const finding = judge([{ id: 'p1', orgnr: RINGSAKER }], { by, on: '2025-01-01' });

    expect(finding.reason.params).toMatchObject({ on: '2025-01-01', assumedSince: '2024-12-31' });
  });

  it('are judged as applicants are', () => {
    properties.areJudgedAsApplicantsAre(100);
  });

  it('are refused with a register that answers with promises', () => {
    const by = { ...register, find: async () => undefined } as unknown as Register;

    expect(() => judge([{ id: 'p1', orgnr: RINGSAKER }], { by })).toThrow(
      errorWithCode('register.invalid'),
    );
  });
});

describe('the sentences about partners', () => {
  it('name who is no municipality, and why', () => {
    const finding = judge([
      { id: 'p2', orgnr: HKDIR },
      { id: 'p3', orgnr: OSLO },
      { id: 'p4', orgnr: '864950583' },
      { id: 'p5' },
    ]);

    expect(sentences(finding)).toEqual([
      'Ikke alle medlemmer er norske kommuner: p2 og p3 var det ikke 20. juni 2024; organisasjonsnummeret til p4 er ikke gyldig; p5 er oppgitt uten organisasjonsnummer (C02).',
      'Ikkje alle medlemmer er norske kommunar: p2 og p3 var det ikkje 20. juni 2024; organisasjonsnummeret til p4 er ikkje gyldig; p5 er oppgitt utan organisasjonsnummer (C02).',
      'Not all members are Norwegian municipalities: the register does not list p2 or p3 on 20 June 2024; the organisation number given for p4 is not valid; no organisation number is given for p5 (C02).',
    ]);
    expect(steps(finding)).toEqual([
      'Alle medlemmer må være norske kommuner og ha et gyldig organisasjonsnummer (C02).',
      'Alle medlemmer må vere norske kommunar og ha eit gyldig organisasjonsnummer (C02).',
      'All members have to be Norwegian municipalities with a valid organisation number (C02).',
    ]);
  });

  it('name who is not in the register', () => {
    const finding = judge([{ id: 'p2', orgnr: HKDIR }], { kind: 'registered' });

    expect(sentences(finding)).toEqual([
      'Ikke alle medlemmer står i registeret: p2 sto ikke der 20. juni 2024 (C02).',
      'Ikkje alle medlemmer står i registeret: p2 stod ikkje der 20. juni 2024 (C02).',
      'Not all members are in the register: the register does not list p2 on 20 June 2024 (C02).',
    ]);
    expect(steps(finding)[0]).toBe('Alle medlemmer må stå i registeret (C02).');
  });

  it('name only the numbers that are wrong where nobody was looked up', () => {
    const finding = judge([{ id: 'p4', orgnr: '864950583' }], { on: undefined });

    expect(sentences(finding)[0]).toBe(
      'Ikke alle medlemmer er norske kommuner: organisasjonsnummeret til p4 er ikke gyldig (C02).',
    );
  });

  it('state that all are there, and by which assumption', () => {
    const by = register.assumedUntil('2025-12-31');
    const members = [{ id: 'p1', orgnr: RINGSAKER }];

    expect(sentences(judge(members))).toEqual([
      'Alle medlemmer er norske kommuner (C02).',
      'Alle medlemmer er norske kommunar (C02).',
      'All members are Norwegian municipalities (C02).',
    ]);
    expect(sentences(judge(members, { by, kind: 'registered', on: '2025-01-01' }))).toEqual([
      'Alle medlemmer står i registeret; registeret er sist oppdatert 31. desember 2024 og antatt uendret siden (C02).',
      'Alle medlemmer står i registeret; registeret er sist oppdatert 31. desember 2024 og rekna som uendra sidan (C02).',
      'All members are in the register; the register was last updated on 31 December 2024 and is assumed unchanged since (C02).',
    ]);
  });

  it('state what is not known', () => {
    const by: Register = { ...register, isComplete: () => false };
    const stranger = [{ id: 'p2', orgnr: HKDIR }];

    expect([
      ...sentences(judge(stranger, { by })),
      ...sentences(judge(stranger, { on: '2025-01-01' })),
      ...sentences(judge(stranger, { on: undefined })),
      ...sentences(judge(undefined)),
    ]).toEqual([
      'Det kan ikke avgjøres om utlysningen gjelder alle medlemmer: registeret har ikke p2, men mangler nummeret til noen som sto der 20. juni 2024 (C02).',
      'Det kan ikkje avgjerast om utlysinga gjeld alle medlemmer: registeret har ikkje p2, men manglar nummeret til nokre som stod der 20. juni 2024 (C02).',
      'It cannot be determined whether the call is for all members: the register does not list p2, but lacks the numbers of some that were in it on 20 June 2024 (C02).',
      'Det kan ikke avgjøres om utlysningen gjelder alle medlemmer: registeret dekker ikke 1. januar 2025 (C02).',
      'Det kan ikkje avgjerast om utlysinga gjeld alle medlemmer: registeret dekkjer ikkje 1. januar 2025 (C02).',
      'It cannot be determined whether the call is for all members: the register does not cover 1 January 2025 (C02).',
      'Det kan ikke avgjøres om utlysningen gjelder alle medlemmer: dagen som avgjør det, er ikke kjent (C02).',
      'Det kan ikkje avgjerast om utlysinga gjeld alle medlemmer: dagen som avgjer det, er ikkje kjend (C02).',
      'It cannot be determined whether the call is for all members: the day that decides it is not known (C02).',
      'Søknaden oppgir ingen medlemmer (C02).',
      'Søknaden oppgir ingen medlemmer (C02).',
      'The application states no members (C02).',
    ]);
    expect(steps(judge(undefined))).toEqual([
      'Oppgi medlemmer (C02).',
      'Oppgi medlemmer (C02).',
      'State the members (C02).',
    ]);
  });
});
