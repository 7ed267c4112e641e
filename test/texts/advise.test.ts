import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { any } from '../../src/criteria/combine.js';
import { criterion, notMet } from '../../src/criteria/criterion.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { advise } from '../../src/texts/advise.js';
import { explain } from '../../src/texts/explain.js';
import { grounds } from '../../src/texts/grounds.js';
import { application, draft } from '../application/example.js';
import { register } from '../eligibility/register.js';
import { errorWithCode } from '../parse/error-with-code.js';

const criteria = formalCriteria(hkdir2024, { register });
const DEADLINE = '2024-06-24T10:00:00+02:00';
const members = (...categories: string[]) =>
  categories.map((category, at) => ({ id: `p${at}`, categories: category.split('+') }));

describe('the advice on a draft', () => {
  const oneLeader = criteria.evaluate(
    draft({ group: members('administration', 'department', 'leadership'), parts: { plans: 'x' } }),
  );

  it.each([
    [
      'nb',
      [
        'Ta med én person til fra ledelsen i barnehage eller skole (kategori\u00a03) (C02, C16).',
        'Lever søknaden senest 24. juni 2024 kl. 10.00 (C03, C16).',
        'Fyll ut motivasjon (C16).',
        'Lever søknaden gjennom Espresso (C15, C16).',
      ],
    ],
    [
      'nn',
      [
        'Ta med éin person til frå leiinga i barnehage eller skule (kategori\u00a03) (C02, C16).',
        'Lever søknaden seinast 24. juni 2024 kl. 10.00 (C03, C16).',
        'Fyll ut motivasjon (C16).',
        'Lever søknaden gjennom Espresso (C15, C16).',
      ],
    ],
    [
      'en',
      [
        'Add one more person from kindergarten or school leadership (category\u00a03) (C02, C16).',
        'Submit the application by 24 June 2024 at 10:00 (C03, C16).',
        'Fill in motivation (C16).',
        'Submit the application through Espresso (C15, C16).',
      ],
    ],
  ] as const)('C02, C03, C15, C16: says in %s all that is left to do', (language, steps) => {
    expect(advise(oneLeader, language, hkdir2024)).toEqual([{ possible: true, steps }]);
  });

  it('C02: gives each of several ways', () => {
    const shared = criteria.evaluate(
      application({ group: members('administration+department', 'leadership', 'leadership') }),
    );
    expect(advise(shared, 'en', hkdir2024).map(({ steps }) => steps)).toEqual([
      [
        'Add one more person from the department for schools or kindergartens (category\u00a02) (C02, C16).',
      ],
      ['Add one more person from administrative leadership (category\u00a01) (C02, C16).'],
    ]);
  });

  it('C03: says when it can no longer be done', () => {
    const possible = (at: string) =>
      advise(oneLeader, 'nb', { ...hkdir2024, when: { at, until: DEADLINE } }).map(
        (way) => way.possible,
      );
    expect(possible('2024-06-24T08:00:00Z')).toEqual([true]);
    expect(possible('2024-06-24T08:00:00.001Z')).toEqual([false]);
  });

  it('is none when nothing is left to do', () => {
    expect(advise(criteria.evaluate(application()), 'nb', hkdir2024)).toEqual([]);
  });

  it('C01, C03, C15: has a step for each reason that an application is rejected for', () => {
    const rejected = [
      application({ applicant: { orgnr: '974760673' } }),
      application({ applicant: { orgnr: '864950583' } }),
      application({
        submission: { receivedAt: '2024-06-25T10:00:00+02:00', channel: 'e-mail' },
      }),
    ];
    const steps = rejected.map((one) =>
      advise(criteria.evaluate(one), 'en', hkdir2024).flatMap((way) => way.steps),
    );
    expect(steps).toEqual([
      ['The applicant has to be a Norwegian municipality (C01, C16).'],
      ['Correct the organisation number (C01, C16).'],
      [
        'Submit by the deadline, which was 24 June 2024 at 10:00 (C03, C16).',
        'Submit the application through Espresso (C15, C16).',
      ],
    ]);
  });
});

describe('the advice of a host', () => {
  const own = criterion<object>({ id: 'own', clauses: [], check: () => notMet('own', { n: 3 }) });
  const finding = any('x', [own]).evaluate({});
  const missing = ({ n }: { n: number }) => `${n} are missing`;
  const find = ({ n }: { n: number }) => `Find ${n}`;

  it('is the step for a code of its own', () => {
    const advice = { nb: find, nn: find, en: find };
    const texts = { own: { nb: missing, nn: missing, en: missing, advice } };
    expect(advise(finding, 'en', { texts })).toEqual([{ possible: true, steps: ['Find 3.'] }]);
  });

  it('is a fixed text where it needs no facts', () => {
    const advice = { nb: 'Finn dem', nn: 'Finn dei', en: 'Find them' };
    const texts = { own: { nb: missing, nn: missing, en: missing, advice } };
    expect(advise(finding, 'nn', { texts })).toEqual([{ possible: true, steps: ['Finn dei.'] }]);
  });

  it('is the explanation where there is none', () => {
    const texts = { own: { nb: missing, nn: missing, en: missing } };
    expect(advise(finding, 'en', { texts })).toEqual([
      { possible: true, steps: ['3 are missing.'] },
    ]);
    expect(() => advise(finding, 'sv' as 'nb', { texts })).toThrow(
      errorWithCode('language.unknown'),
    );
  });

  it('is the library’s where the host has a sentence alone', () => {
    const incomplete = criterion<object>({
      id: 'parts',
      clauses: [],
      check: () => notMet('parts.missing', { missing: ['plans'] }),
    });
    const texts = { 'parts.missing': { nb: 'Ufullstendig', nn: 'Mangelfull', en: 'Incomplete' } };
    expect(explain(incomplete.evaluate({}), 'en', { texts })).toEqual(['Incomplete.']);
    expect(advise(incomplete.evaluate({}), 'en', { texts })[0]?.steps).toEqual([
      'Fill in ‘plans’.',
    ]);
  });

  it('is refused for a code that nobody has a text for', () => {
    expect(() => advise(finding, 'en')).toThrow(errorWithCode('text.missing'));
  });
});

describe('the grounds of a decision', () => {
  const late = criteria.evaluate(
    application({
      submission: { receivedAt: '2024-06-24T10:00:03+02:00', channel: 'Espresso' },
    }),
  );

  it('C03: are what decides, with its facts and the headings of its clauses', () => {
    expect(grounds(late, 'nb', hkdir2024)).toEqual([
      {
        criterion: 'deadline',
        level: 'required',
        outcome: 'not-met',
        text: 'Søknaden ble mottatt 24. juni 2024 kl. 10.00.03, 3 s etter fristen, som var 24. juni 2024 kl. 10.00',
        reason: {
          code: 'deadline.late',
          params: {
            deadline: DEADLINE,
            receivedAt: '2024-06-24T10:00:03+02:00',
            marginMs: -3000,
            zone: 'Europe/Oslo',
          },
        },
        clauses: [
          { id: 'C03', heading: 'Søknadsfrist' },
          { id: 'C16', heading: 'Slik behandler vi søknaden' },
        ],
      },
    ]);
  });

  it('have no heading where the clauses are not known', () => {
    const [ground] = grounds(late, 'en');
    expect(ground?.clauses).toEqual([
      { id: 'C03', heading: null },
      { id: 'C16', heading: null },
    ]);
    const inheriting = criterion<object>({
      id: 'own',
      clauses: ['toString'],
      check: () => notMet('channel.wrong', { accepted: ['Espresso'], channel: 'e-mail' }),
    });
    const [inherited] = grounds(inheriting.evaluate({}), 'en', hkdir2024);
    expect(inherited?.clauses).toEqual([{ id: 'toString', heading: null }]);
  });

  it('carry nothing that the applicant wrote', () => {
    const written = { plans: 'CANARY', motivation: ' ' };
    const finding = criteria.evaluate(application({ parts: written }));
    expect(JSON.stringify(grounds(finding, 'nn', hkdir2024))).not.toContain('CANARY');
  });
});
