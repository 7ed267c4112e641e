import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { all, any } from '../../src/criteria/combine.js';
import { type Criterion, criterion, notMet } from '../../src/criteria/criterion.js';
import { remedies } from '../../src/criteria/remedies.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { advise } from '../../src/texts/advise.js';
import { explain } from '../../src/texts/explain.js';
import { findingGrounds } from '../../src/texts/finding-grounds.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';
import { register } from '../eligibility/register.js';
import { errorWithCode } from '../parse/error-with-code.js';

const criteria = formalCriteria(hkdir2024, { register });
const DEADLINE = '2024-06-24T10:00:00+02:00';
const members = (...categories: string[]) =>
  categories.map((category, at) => ({
    id: `p${at}`,
    categories: category === '' ? [] : category.split('+'),
  }));

describe('the advice on a draft', () => {
  const oneLeader = criteria.evaluate(
    draft({
      members: members('administration', 'department', 'leadership'),
      parts: { plans: 'x' },
    }),
  );

  it.each([
    [
      'nb',
      [
        'Ta med 1 person til fra ledelsen i barnehage eller skole (kategori\u00a03) (C02, C16).',
        'Lever søknaden senest 24. juni 2024 kl. 10.00 (C03, C16).',
        'Fyll ut eller legg ved motivasjon (C16).',
        'Lever søknaden gjennom Espresso (C15, C16).',
      ],
    ],
    [
      'nn',
      [
        'Ta med 1 person til frå leiinga i barnehage eller skule (kategori\u00a03) (C02, C16).',
        'Lever søknaden seinast 24. juni 2024 kl. 10.00 (C03, C16).',
        'Fyll ut eller legg ved motivasjon (C16).',
        'Lever søknaden gjennom Espresso (C15, C16).',
      ],
    ],
    [
      'en',
      [
        'Add 1 more person from kindergarten or school leadership (category\u00a03) (C02, C16).',
        'Submit the application by 24 June 2024 at 10:00 (C03, C16).',
        'Fill in or attach motivation (C16).',
        'Submit the application through Espresso (C15, C16).',
      ],
    ],
  ] as const)('C02, C03, C15, C16: says in %s all that is left to do', (language, steps) => {
    expect(advise(oneLeader, language, hkdir2024)).toEqual([{ possible: true, steps }]);
  });

  it('C02: gives each of several ways', () => {
    const shared = criteria.evaluate(
      application({ members: members('administration+department', 'leadership', 'leadership') }),
    );
    expect(advise(shared, 'en', hkdir2024).map(({ steps }) => steps)).toEqual([
      [
        'Add 1 more person from the department for schools or kindergartens (category\u00a02) (C02, C16).',
      ],
      ['Add 1 more person from administrative leadership (category\u00a01) (C02, C16).'],
    ]);
  });

  it('E1: says that two have to leave, where the group is too large by one and somebody has to join', () => {
    const call = variant({ group: { size: { maximum: 4 } } });
    const group = members('administration', 'department', 'leadership', '', '');
    const finding = formalCriteria(call, { register }).evaluate(application({ members: group }));
    const leaving = remedies(finding).flatMap(({ change }) =>
      typeof change === 'object' && change !== null && 'leaving' in change ? [change] : [],
    );
    expect(leaving).toEqual([{ leaving: 2, of: ['p3', 'p4'] }]);
    expect(advise(finding, 'nb', call)).toEqual([
      {
        possible: true,
        steps: [
          'Ta med 1 person til fra ledelsen i barnehage eller skole (kategori\u00a03) (C02, C16).',
          'La p3 og p4 gå ut av prosjektgruppen (C02, C16).',
        ],
      },
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
      'Fill in or attach ‘plans’.',
    ]);
  });

  it('is refused for a code that nobody has a text for', () => {
    expect(() => advise(finding, 'en')).toThrow(errorWithCode('text.missing'));
  });
});

describe('steps that say the same', () => {
  interface Change {
    readonly people: number;
    readonly from: string;
  }
  const ask = (_: unknown, __: unknown, { people, from }: Change) => `Ask ${people} from ${from}`;
  const sentence = { nb: 'For få', nn: 'For få', en: 'Too few' };
  const texts = {
    few: { ...sentence, advice: { nb: ask, nn: ask, en: ask } },
    late: sentence,
    short: sentence,
  };
  const few = (id: string, clause: string, change: Change, more = {}) =>
    criterion<object>({
      id,
      clauses: [clause],
      check: () => notMet('few', { ways: [[{ ...change }]], ...more }),
    });
  const steps = (...parts: Criterion<object>[]) =>
    advise(all('x', parts).evaluate({}), 'en', { texts }).map((way) => way.steps);

  it('E1: are one step with the sum, where different criteria ask for a number', () => {
    expect(
      steps(few('a', 'C1', { people: 1, from: 'A' }), few('b', 'C2', { people: 2, from: 'A' })),
    ).toEqual([['Ask 3 from A (C1, C2).']]);
  });

  it('stay apart where they ask for something else', () => {
    expect(
      steps(few('a', 'C1', { people: 1, from: 'A' }), few('b', 'C1', { people: 1, from: 'B' })),
    ).toEqual([['Ask 1 from A (C1).', 'Ask 1 from B (C1).']]);
  });

  it('count once, where one remedy stands in several places', () => {
    const once = few('a', 'C1', { people: 1, from: 'A' });
    expect(steps(once, any('y', [once]))).toEqual([['Ask 1 from A (C1).']]);
  });

  it('are one step with all clauses, where there is no number', () => {
    const says = (code: string, clause: string) =>
      criterion<object>({ id: code, clauses: [clause], check: () => notMet(code) });
    expect(steps(says('late', 'C1'), says('short', 'C2'))).toEqual([['Too few (C1, C2).']]);
  });
});

describe('the grounds of a decision', () => {
  const late = criteria.evaluate(
    application({
      submission: { receivedAt: '2024-06-24T10:00:03+02:00', channel: 'Espresso' },
    }),
  );

  it('C03: are what decides, with its facts and the headings of its clauses', () => {
    expect(findingGrounds(late, 'nb', hkdir2024)).toEqual([
      {
        criterion: 'deadline',
        level: 'required',
        outcome: 'not-met',
        text: 'Søknaden ble mottatt 24. juni 2024 kl. 10.00.03, 3 sekunder etter fristen, som var 24. juni 2024 kl. 10.00',
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
    const [ground] = findingGrounds(late, 'en');
    expect(ground?.clauses).toEqual([
      { id: 'C03', heading: null },
      { id: 'C16', heading: null },
    ]);
    const inheriting = criterion<object>({
      id: 'own',
      clauses: ['toString'],
      check: () => notMet('channel.wrong', { accepted: ['Espresso'], channel: 'e-mail' }),
    });
    const [inherited] = findingGrounds(inheriting.evaluate({}), 'en', hkdir2024);
    expect(inherited?.clauses).toEqual([{ id: 'toString', heading: null }]);
  });

  it('carry nothing that the applicant wrote', () => {
    const written = { plans: 'CANARY', motivation: ' ' };
    const finding = criteria.evaluate(application({ parts: written }));
    expect(JSON.stringify(findingGrounds(finding, 'nn', hkdir2024))).not.toContain('CANARY');
  });
});
