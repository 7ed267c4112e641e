import { describe, expect, it } from 'vitest';
import { all, any, not } from '../../src/criteria/combine.js';
import { type Criterion, criterion, met, notMet } from '../../src/criteria/criterion.js';
import { decided } from '../../src/criteria/decided.js';
import { each, some } from '../../src/criteria/each.js';
import type { Outcome } from '../../src/criteria/finding.js';
import { when } from '../../src/criteria/when.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import type { Language } from '../../src/language/language.js';
import { explain } from '../../src/texts/explain.js';
import { findingGrounds } from '../../src/texts/finding-grounds.js';
import { anybody, application, smallCall } from '../eligibility/small-call.js';
import { errorWithCode } from '../parse/error-with-code.js';

const languages = ['nb', 'nn', 'en'] as const;
const channel = criterion<unknown>({
  id: 'channel',
  clauses: ['C15', 'C16'],
  check: () => notMet('channel.wrong', { accepted: ['Espresso'], channel: 'Altinn' }),
});
const parts = criterion<unknown>({
  id: 'parts',
  clauses: [],
  check: () => notMet('parts.missing', { missing: ['plans', 'motivation'] }),
});
const applicant = criterion<unknown>({
  id: 'applicant',
  clauses: ['C01'],
  check: () => met('applicant.municipality', {}),
});
const finding = all('eligibility', [applicant, parts, channel]).evaluate({});

describe('an explanation', () => {
  it('is one sentence for each leaf that decides, with its clauses', () => {
    expect(explain(finding, 'nb')).toEqual([
      'Ikke alle deler av søknaden er fylt ut; det mangler «plans» og «motivation».',
      'Søknaden kom gjennom Altinn, ikke gjennom Espresso (C15, C16).',
    ]);
    expect(explain(finding, 'nn')).toEqual([
      'Ikkje alle delar av søknaden er fylte ut; det manglar «plans» og «motivation».',
      'Søknaden kom gjennom Altinn, ikkje gjennom Espresso (C15, C16).',
    ]);
    expect(explain(finding, 'en')).toEqual([
      'Not every part of the application is filled in; missing: ‘plans’ and ‘motivation’.',
      'The application came through Altinn, not through Espresso (C15, C16).',
    ]);
  });

  it('says of what is met why it is', () => {
    expect(explain(all('x', [applicant]).evaluate({}), 'nb')).toEqual([
      'Søkeren er en norsk kommune (C01).',
    ]);
  });

  it('E11: uses the words of the call where there are any', () => {
    const terms = {
      plans: { nb: 'planer', nn: 'planar', en: 'plans' },
      motivation: { nb: 'motivasjon', nn: 'motivasjon', en: 'motivation' },
    };
    expect(languages.map((language) => explain(finding, language, { terms })[0])).toEqual([
      'Ikke alle deler av søknaden er fylt ut; det mangler planer og motivasjon.',
      'Ikkje alle delar av søknaden er fylte ut; det manglar planar og motivasjon.',
      'Not every part of the application is filled in; missing: plans and motivation.',
    ]);
  });

  it('says the same thing once', () => {
    expect(explain(all('x', [channel, any('y', [channel])]).evaluate({}), 'en')).toEqual([
      'The application came through Altinn, not through Espresso (C15, C16).',
    ]);
  });

  it('says of a combination that nothing can turn what it lacks', () => {
    expect(languages.map((language) => explain(any('x', []).evaluate({}), language))).toEqual([
      ['0 av 0 krav er oppfylt, og minst ett må være det.'],
      ['0 av 0 krav er oppfylte, og minst eitt må vere det.'],
      ['0 of 0 requirements are met, and at least one has to be.'],
    ]);
  });

  it('E10: has a sentence of its own for a call that asks for nothing', () => {
    const nothing = all('eligibility', [], { clauses: ['C16'] }).evaluate({});
    expect(languages.map((language) => explain(nothing, language))).toEqual([
      ['Utlysningen stiller ingen krav (C16).'],
      ['Utlysinga stiller ingen krav (C16).'],
      ['The call has no requirements (C16).'],
    ]);
  });

  it('E10: states a clause once, where a finding of a host has it twice', () => {
    const twice = { ...channel.evaluate({}), clauses: ['C09', 'C09'] };
    expect(explain(twice, 'en')).toEqual([
      'The application came through Altinn, not through Espresso (C09).',
    ]);
    expect(findingGrounds(twice, 'en')[0]?.clauses).toEqual([{ id: 'C09', heading: null }]);
  });

  it('names what does not apply', () => {
    const abroad = when('insurance', not('abroad', applicant), parts).evaluate({});
    expect(languages.map((language) => explain(abroad, language))).toEqual([
      ['Kravet gjelder ikke her (C01).'],
      ['Kravet gjeld ikkje her (C01).'],
      ['The requirement does not apply here (C01).'],
    ]);
  });

  it('says why a person has decided, with a full stop only at the end', () => {
    const of = (outcome: Outcome, reason: string) =>
      decided(parts.evaluate({}), {
        outcome,
        by: 'caseworker',
        at: '2024-06-26T09:00:00+02:00',
        reason,
      });
    const terms = {
      caseworker: { nb: 'saksbehandleren', nn: 'saksbehandlaren', en: 'the caseworker' },
    };
    const met = of('met', 'Portalen var nede.');
    expect(languages.map((language) => explain(met, language, { terms }))).toEqual([
      ['Kravet regnes som oppfylt etter avgjørelse fra saksbehandleren: Portalen var nede.'],
      ['Kravet blir rekna som oppfylt etter avgjerd frå saksbehandlaren: Portalen var nede.'],
      ['The requirement counts as met by decision of the caseworker: Portalen var nede.'],
    ]);
    const others = (['not-met', 'undetermined'] as const).map((outcome) => of(outcome, 'X'));
    const said = languages.flatMap((language) => others.flatMap((one) => explain(one, language)));
    expect(said).toEqual([
      'Kravet regnes som ikke oppfylt etter avgjørelse fra «caseworker»: X.',
      'Kravet regnes som uavklart etter avgjørelse fra «caseworker»: X.',
      'Kravet blir rekna som ikkje oppfylt etter avgjerd frå «caseworker»: X.',
      'Kravet blir rekna som uavklart etter avgjerd frå «caseworker»: X.',
      'The requirement counts as not met by decision of ‘caseworker’: X.',
      'The requirement counts as undetermined by decision of ‘caseworker’: X.',
    ]);
  });

  it('says of a requirement to the entries of an empty list that there are none', () => {
    const over = { list: 'activities', entries: () => [], holds: parts };
    const terms = { activities: { nb: 'aktiviteter', nn: 'aktivitetar', en: 'activities' } };
    const said = (criterion: Criterion<unknown>) =>
      languages.flatMap((language) => explain(criterion.evaluate({}), language, { terms }));
    expect(said(each('x', over))).toEqual([
      'Det er ikke ført opp noe under aktiviteter, så kravet er oppfylt.',
      'Det er ikkje ført opp noko under aktivitetar, så kravet er oppfylt.',
      'Nothing is listed under activities, so the requirement is met.',
    ]);
    expect(said(some('x', over))).toEqual([
      'Det er ikke ført opp noe under aktiviteter, og minst én må oppfylle kravet.',
      'Det er ikkje ført opp noko under aktivitetar, og minst éin må oppfylle kravet.',
      'Nothing is listed under activities, and at least one has to meet the requirement.',
    ]);
  });

  it('takes the host’s own texts, for its own codes and instead of the library’s', () => {
    const kindergarten = criterion<unknown>({
      id: 'kindergarten',
      clauses: ['X1'],
      check: () => notMet('kindergarten.absent', { members: 1200 }),
    });
    const texts = {
      'kindergarten.absent': {
        nb: ({ members }: { members: number }) => `Ingen av ${members}`,
        nn: ({ members }: { members: number }) => `Ingen av dei ${members}`,
        en: ({ members }: { members: number }) => `None of ${members}`,
      },
      'channel.wrong': { nb: 'Feil kanal', nn: 'Feil kanal', en: 'Wrong channel' },
    };
    const both = all('x', [kindergarten, channel]).evaluate({});
    expect(explain(both, 'nn', { texts })).toEqual([
      'Ingen av dei 1200 (X1).',
      'Feil kanal (C15, C16).',
    ]);
    expect(explain(both, 'en', { texts })[0]).toBe('None of 1200 (X1).');
  });

  it.each(['kindergarten.absent', 'toString', '__proto__', 'constructor', ''])(
    'refuses the code %j, which has no text',
    (code) => {
      const own = criterion<unknown>({ id: 'x', clauses: [], check: () => notMet(code) });
      for (const language of languages) {
        expect(() => explain(own.evaluate({}), language)).toThrow(errorWithCode('text.missing'));
      }
    },
  );

  it('E10: names the code that has no text', () => {
    const own = criterion<unknown>({ id: 'x', clauses: [], check: () => notMet('sector.absent') });
    expect(() => explain(own.evaluate({}), 'nb')).toThrow(/`sector\.absent`/);
  });

  it.each([undefined, null, {}, { finding }])('is refused of %j, which is no finding', (value) => {
    for (const explained of [explain, findingGrounds]) {
      expect(() => explained(value as never, 'nb')).toThrow(errorWithCode('finding.invalid'));
    }
  });

  it.each(['', 'no', 'NB', 'sv', 'toString', '__proto__'])(
    'refuses the language %j',
    (language) => {
      expect(() => explain(finding, language as Language)).toThrow(
        errorWithCode('language.unknown'),
      );
    },
  );
});

it('a day that must be before the deadline is not said to be the deadline', () => {
  const call = smallCall({
    deadline: { day: '2025-04-05', clauses: [] },
    facts: { until: { about: 'application', kind: 'day', statedBy: 'applicant' } },
    terms: { until: { nb: 'utestengt til' } },
    requirements: {
      ended: { holds: { not: { fact: 'until', notBefore: { on: 'deadline' } } }, clauses: [] },
      begun: { holds: { fact: 'until', notBefore: { on: 'opening' } }, clauses: [] },
    },
    opens: { day: '2025-03-01', clauses: [] },
  });
  const submission = { receivedAt: '2025-03-10T12:00:00+01:00' };
  const said = (until: string) => {
    const criteria = formalCriteria(call, { register: anybody });
    return explain(criteria.evaluate(application({ facts: { until }, submission })), 'nb', call);
  };
  expect(said('2025-05-01')).toEqual(['Utestengt til: 1. mai 2025. Senest 4. april 2025.']);
  expect(said('2025-02-01')).toEqual([
    'Utestengt til: 1. februar 2025. Tidligst 1. mars 2025 (åpningen).',
  ]);
});
