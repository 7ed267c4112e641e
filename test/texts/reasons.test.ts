import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { all, any, atLeast, not } from '../../src/criteria/combine.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { advise } from '../../src/texts/advise.js';
import { explain } from '../../src/texts/explain.js';
import { reasonTexts } from '../../src/texts/reasons.js';
import { application, example } from '../application/example.js';
import { variant } from '../call/variant.js';
import { register } from '../eligibility/register.js';
import * as properties from './reasons.properties.js';
import { CODES, inEach, languages, said } from './sentences.js';

describe('the texts', () => {
  it('exist for each code of the formal criteria', () => {
    expect(Object.keys(reasonTexts)).toEqual(expect.arrayContaining(CODES));
  });

  it('have an advice for each reason that something can be done about', () => {
    const advised = Object.entries(reasonTexts).filter(([, { advice }]) => advice !== undefined);
    const codes = [
      'applicant.invalid-orgnr',
      'applicant.not-municipality',
      'applicant.not-registered',
      'applicant.without-orgnr',
      'channel.not-submitted',
      'channel.wrong',
      'deadline.late',
      'deadline.not-submitted',
      'group.incomplete',
      'group.too-large',
      'parts.missing',
      'priority.not-stated',
      'priority.unknown',
    ];
    expect(advised.map(([code]) => code)).toEqual(expect.arrayContaining(codes));
  });

  it('differ between the languages', () => {
    const seen = said(
      formalCriteria(hkdir2024, { register }).evaluate(application({ parts: {}, group: [] })),
    );
    const late = seen.filter(([code]) => code === 'parts.missing').map(([, text]) => text);
    expect(new Set(late).size).toBe(3);
  });

  it('are whole sentences for any application', () => {
    properties.writesWholeSentences(100);
  });

  it('say of a combination how many of its parts are met', () => {
    const nothing = all('x', []);
    for (const criterion of [
      nothing,
      any('x', [nothing]),
      atLeast(1, 'x', []),
      not('x', nothing),
    ]) {
      for (const [, text] of said(criterion.evaluate({}))) {
        expect(text).not.toMatch(/undefined|NaN/);
      }
    }
    expect(said(atLeast(2, 'x', [nothing, any('y', [])]).evaluate({})).slice(0, 3)).toEqual([
      ['at-least', '1 av 2 krav er oppfylt, og minst 2 må være det'],
      ['at-least', '1 av 2 krav er oppfylt, og minst 2 må vere det'],
      ['at-least', '1 of 2 requirements is met, and at least 2 have to be'],
    ]);
  });
});

describe('a rejection', () => {
  const criteria = formalCriteria(hkdir2024, { register });
  const sentences = (one: Parameters<typeof criteria.evaluate>[0]) =>
    languages.map((language) =>
      explain(criteria.evaluate(one), language, { terms: hkdir2024.terms }),
    );
  const received = (receivedAt: string) =>
    application({ submission: { receivedAt, channel: 'Espresso' } });

  it('C03: says how late an application was, and when the deadline was', () => {
    expect(sentences(received('2024-06-24T10:00:03+02:00'))).toEqual([
      [
        'Søknaden ble mottatt 24. juni 2024 kl. 10.00.03, 3 s etter fristen, som var 24. juni 2024 kl. 10.00 (C03, C16).',
      ],
      [
        'Søknaden vart motteken 24. juni 2024 kl. 10.00.03, 3 s etter fristen, som var 24. juni 2024 kl. 10.00 (C03, C16).',
      ],
      [
        'The application was received on 24 June 2024 at 10:00:03, 3 s after the deadline, which was 24 June 2024 at 10:00 (C03, C16).',
      ],
    ]);
    const [[shortly], , [briefly]] = sentences(received('2024-06-24T08:00:00.001Z')) as [
      string[],
      string[],
      string[],
    ];
    expect(shortly).toContain('kl. 10.00.00,001, 1 ms etter fristen');
    expect(briefly).toContain('10:00:00.001, 1 ms after the deadline');
  });

  it('C02: says in words which seats lack people', () => {
    const two = sentences(application({ group: example.group.slice(0, 2) }));
    const patterns = [
      /mangler 2 personer: den har 0 av 2 fra .*\(kategori\s3\) \(C02, C16\)\.$/,
      /manglar 2 personar: ho har 0 av 2 frå .*\(kategori\s3\) \(C02, C16\)\.$/,
      /short of 2 people: it has 0 of 2 from .*\(category\s3\) \(C02, C16\)\.$/,
    ];
    two.forEach((texts, i) => {
      expect(texts).toEqual([expect.stringMatching(patterns[i] as RegExp)]);
    });
    const three = application({ group: example.group.slice(0, 3) });
    expect(sentences(three).map(([text]) => text?.split(':')[0])).toEqual([
      'Prosjektgruppen mangler én person',
      'Prosjektgruppa manglar éin person',
      'The project group is short of one person',
    ]);
  });

  it('C02: says which seats share too few, for a person counts once', () => {
    const both = ['department', 'leadership'];
    const group = [
      { id: 'p1', categories: ['administration'] },
      { id: 'p2', categories: both },
      { id: 'p3', categories: both },
    ];
    const patterns = [
      /; til sammen kreves det 3 fra .*\(kategori\s2\) og .*\(kategori\s3\), men bare 2 personer kan telle der, og hver person teller én gang \(/,
      /; til saman krevst det 3 frå .*\(kategori\s2\) og .*\(kategori\s3\), men berre 2 personar kan telje der, og kvar person tel éin gong \(/,
      /; 3 in all are needed from .*\(category\s2\) and .*\(category\s3\), but only 2 people can count there, and each person counts once \(/,
    ];
    sentences(application({ group })).forEach((texts, i) => {
      expect(texts).toEqual([expect.stringMatching(patterns[i] as RegExp)]);
    });
  });
});

describe('a call that takes any of several channels', () => {
  const call = variant({ channel: { accepted: ['Espresso', 'post'] } });
  const through = (channel: string) => {
    const submission = { receivedAt: '2024-06-20T10:00:00+02:00', channel };
    const finding = formalCriteria(call, { register }).evaluate(application({ submission }));
    return languages.flatMap((language) => [
      explain(finding, language, call).find((text) => text.includes('Espresso')),
      ...advise(finding, language, call).flatMap(({ steps }) => steps),
    ]);
  };

  it('C15: never says that it asks for all of them', () => {
    expect(through('post')).toEqual([
      'Søknaden kom gjennom Espresso eller post (C15, C16).',
      'Søknaden kom gjennom Espresso eller post (C15, C16).',
      'The application came through Espresso or post (C15, C16).',
    ]);
    expect(through('e-mail')).toEqual([
      'Søknaden kom ikke gjennom Espresso eller post (C15, C16).',
      'Lever søknaden gjennom Espresso eller post (C15, C16).',
      'Søknaden kom ikkje gjennom Espresso eller post (C15, C16).',
      'Lever søknaden gjennom Espresso eller post (C15, C16).',
      'The application did not come through Espresso or post (C15, C16).',
      'Submit the application through Espresso or post (C15, C16).',
    ]);
  });
});

describe('a deadline at whose very moment it is too late', () => {
  it('C03: is written once, with what was required', () => {
    const call = variant({ deadline: { closes: 'exclusive' } });
    const submission = { receivedAt: '2024-06-24T10:00:00+02:00', channel: 'Espresso' };
    const finding = formalCriteria(call, { register }).evaluate(application({ submission }));
    expect(languages.flatMap((language) => explain(finding, language, call))).toEqual([
      'Søknaden ble mottatt 24. juni 2024 kl. 10.00, i det øyeblikket fristen gikk ut; den måtte komme inn før (C03, C16).',
      'Søknaden vart motteken 24. juni 2024 kl. 10.00, i den augeblinken fristen gjekk ut; han måtte kome inn før (C03, C16).',
      'The application was received on 24 June 2024 at 10:00, at the very moment the deadline passed; it had to come in before then (C03, C16).',
    ]);
  });
});

describe('what is said of a call of another kind', () => {
  const children = { covers: () => true, find: () => undefined };
  const call = variant({
    applicant: { type: 'registered' },
    group: { most: 5 },
    draw: { priorities: ['siblings', 'near', 'others'] },
    terms: {
      siblings: { nb: 'søsken', nn: 'sysken', en: 'siblings' },
      near: { nb: 'nærskole', nn: 'nærskule', en: 'local school' },
      others: { nb: 'andre', nn: 'andre', en: 'others' },
    },
  });
  const people = (...more: string[]) => [
    ...example.group,
    ...more.map((id) => ({ id, categories: [] })),
  ];
  const inAll = (changes: Parameters<typeof application>[0]) => {
    const finding = formalCriteria(call, { register: children }).evaluate(application(changes));
    return languages.map((language) => [
      explain(finding, language, call),
      advise(finding, language, call).flatMap(({ steps }) => steps),
    ]);
  };

  it('says who is not in the register', () => {
    expect(inAll({ applicant: { id: 'child-017' }, priority: 'near' })).toEqual([
      [
        ['Søkeren, child-017, sto ikke i registeret 20. juni 2024 (C01, C16).'],
        ['Søkeren må stå i registeret (C01, C16).'],
      ],
      [
        ['Søkjaren, child-017, stod ikkje i registeret 20. juni 2024 (C01, C16).'],
        ['Søkjaren må stå i registeret (C01, C16).'],
      ],
      [
        ['The applicant, child-017, was not in the register on 20 June 2024 (C01, C16).'],
        ['The applicant has to be in the register (C01, C16).'],
      ],
    ]);
  });

  it('says that a group is too large, and who may leave it', () => {
    const said = inAll({ group: people('p5', 'p6'), priority: 'near' });
    expect(said.map(([sentences]) => sentences?.[1])).toEqual([
      'Prosjektgruppen har 6 personer, 1 for mange: den kan ha høyst 5 (C02, C16).',
      'Prosjektgruppa har 6 personar, 1 for mange: ho kan ha høgst 5 (C02, C16).',
      'The project group has 6 people, 1 too many: it may have at most 5 (C02, C16).',
    ]);
    expect(said.map(([, steps]) => steps?.[1])).toEqual([
      'La én av p5 og p6 gå ut av gruppen (C02, C16).',
      'Lat éin av p5 og p6 gå ut av gruppa (C02, C16).',
      'Take one of p5 and p6 out of the group (C02, C16).',
    ]);
  });

  it('says that somebody has to leave where somebody has to join a full group', () => {
    const group = people('p5', 'p6').filter(({ id }) => id !== 'p1');
    const steps = inAll({ group, priority: 'near' }).map(([, steps]) => steps?.slice(1, 3));
    expect(steps).toEqual([
      [
        'Ta med én person til fra administrativ ledelse (kategori\u00a01) (C02, C16).',
        'La én av p5 og p6 gå ut av gruppen (C02, C16).',
      ],
      [
        'Ta med éin person til frå administrativ leiing (kategori\u00a01) (C02, C16).',
        'Lat éin av p5 og p6 gå ut av gruppa (C02, C16).',
      ],
      [
        'Add one more person from administrative leadership (category\u00a01) (C02, C16).',
        'Take one of p5 and p6 out of the group (C02, C16).',
      ],
    ]);
  });

  it('says that the priority group is not stated, or is none of the call', () => {
    const known = { covers: () => true, find: () => ({ number: '1' }) };
    const judged = (changes: Parameters<typeof application>[0]) => {
      const finding = formalCriteria(call, { register: known }).evaluate(application(changes));
      return languages.flatMap((language) => [
        ...explain(finding, language, call),
        ...advise(finding, language, call).flatMap(({ steps }) => steps),
      ]);
    };
    expect(judged({})).toEqual([
      'Det er ikke oppgitt hvilken prioriteringsgruppe søknaden hører til: søsken, nærskole eller andre (C18).',
      'Oppgi prioriteringsgruppen: søsken, nærskole eller andre (C18).',
      'Det er ikkje oppgitt kva prioriteringsgruppe søknaden høyrer til: sysken, nærskule eller andre (C18).',
      'Oppgi prioriteringsgruppa: sysken, nærskule eller andre (C18).',
      'It is not stated which priority group the application belongs to: siblings, local school or others (C18).',
      'State the priority group: siblings, local school or others (C18).',
    ]);
    expect(judged({ priority: 'friends' })).toEqual([
      'Utlysningen har ingen prioriteringsgruppe «friends»; gruppene er søsken, nærskole og andre (C18).',
      'Oppgi prioriteringsgruppen: søsken, nærskole eller andre (C18).',
      'Utlysinga har inga prioriteringsgruppe «friends»; gruppene er sysken, nærskule og andre (C18).',
      'Oppgi prioriteringsgruppa: sysken, nærskule eller andre (C18).',
      'The call has no priority group ‘friends’; the groups are siblings, local school and others (C18).',
      'State the priority group: siblings, local school or others (C18).',
    ]);
  });
});

describe('who is to join or to leave', () => {
  const steps = (most: number, persons: readonly string[], group = example.group) => {
    const call = variant({ group: { most } });
    const members = [...group, ...persons.map((id) => ({ id, categories: [] }))];
    const finding = formalCriteria(call, { register }).evaluate(application({ group: members }));
    return languages.map((language) => advise(finding, language, call)[0]?.steps);
  };

  it('is written with their number, where they are several', () => {
    expect(steps(9, [], example.group.slice(0, 2))).toEqual([
      ['Ta med 2 personer til fra ledelsen i barnehage eller skole (kategori\u00a03) (C02, C16).'],
      ['Ta med 2 personar til frå leiinga i barnehage eller skule (kategori\u00a03) (C02, C16).'],
      ['Add 2 more people from kindergarten or school leadership (category\u00a03) (C02, C16).'],
    ]);
    expect(steps(5, ['p5', 'p6', 'p7'])).toEqual([
      ['La 2 av p5, p6 og p7 gå ut av gruppen (C02, C16).'],
      ['Lat 2 av p5, p6 og p7 gå ut av gruppa (C02, C16).'],
      ['Take 2 of p5, p6 and p7 out of the group (C02, C16).'],
    ]);
  });

  it('is written by name, where there is no choice', () => {
    expect(steps(4, ['p5', 'p6'])).toEqual([
      ['La p5 og p6 gå ut av gruppen (C02, C16).'],
      ['Lat p5 og p6 gå ut av gruppa (C02, C16).'],
      ['Take p5 and p6 out of the group (C02, C16).'],
    ]);
  });
});

describe('what is said of a draw', () => {
  it('says where a record is wrong, also where it is all of it', () => {
    expect(inEach('format.malformed', { at: ['', 'seed'] })).toEqual([
      'Dette er ikke en protokoll fra en trekning; feil ved roten og seed',
      'Dette er ikkje ein protokoll frå ei trekning; feil ved rota og seed',
      'This is not the record of a draw; wrong at the root and seed',
    ]);
  });

  it('counts what there are several of', () => {
    expect(inEach('log.replayed', { events: 1 })).toEqual([
      'Hendelsen i loggen kan ha skjedd',
      'Hendinga i loggen kan ha skjedd',
      'The event in the log could have happened',
    ]);
    expect(inEach('log.replayed', { events: 2 })).toEqual([
      'De 2 hendelsene i loggen kan ha skjedd, i den rekkefølgen',
      'Dei 2 hendingane i loggen kan ha skjedd, i den rekkjefølgja',
      'The 2 events in the log could have happened, in that order',
    ]);
    expect(inEach('tickets.right', { tickets: 2 })).toEqual([
      'Alle 2 lodd er riktige',
      'Alle 2 lodd er rette',
      'All 2 tickets are right',
    ]);
    expect(inEach('places.right', { places: 2 })).toEqual([
      'De 2 plassene er gitt til dem som skal ha dem',
      'Dei 2 plassane er gitte til dei som skal ha dei',
      'The 2 places have gone to those who should have them',
    ]);
    expect(inEach('commitment.secret-length', { bytes: 2, expected: 32 })).toEqual([
      'Hemmeligheten er på 2 byte og skal være på 32',
      'Hemmelegheita er på 2 byte og skal vere på 32',
      'The secret has 2 bytes, and should have 32',
    ]);
    expect(inEach('places.enough', { places: 3, entrants: 2 })).toEqual([
      'Det var 3 plasser og 2 deltakere, så det trengtes ingen trekning',
      'Det var 3 plassar og 2 deltakarar, så det trongst inga trekning',
      'For 2 entrants there were 3 places, so no draw was needed',
    ]);
  });
});

describe('the text of an amount that is not an integer', () => {
  it('is in the least unit of its currency', () => {
    expect(inEach('amount.not-whole-ore', { currency: 'NOK' })).toEqual([
      'Beløpet er ikke et helt antall øre',
      'Beløpet er ikkje eit heilt tal øre',
      'The amount is not a whole number of øre',
    ]);
    expect(inEach('amount.not-whole-ore', { currency: 'EUR' })).toEqual([
      'Beløpet er ikke et helt antall cent',
      'Beløpet er ikkje eit heilt tal cent',
      'The amount is not a whole number of cents',
    ]);
  });
});

describe('what is said of one', () => {
  it('requirement agrees with it', () => {
    expect(inEach('all', { met: 1, of: 5 })).toEqual([
      '1 av 5 krav er oppfylt, og alle må være det',
      '1 av 5 krav er oppfylt, og alle må vere det',
      '1 of 5 requirements is met, and all have to be',
    ]);
    expect(inEach('at-least', { met: 2, of: 5, needed: 1 })).toEqual([
      '2 av 5 krav er oppfylt, og minst ett må være det',
      '2 av 5 krav er oppfylte, og minst eitt må vere det',
      '2 of 5 requirements are met, and at least one has to be',
    ]);
  });

  it('published document agrees with it, and of two with both', () => {
    expect(inEach('published.same', { announcement: true, entries: true })).toEqual([
      'Protokollen stemmer med kunngjøringen og deltakerlisten som ble publisert',
      'Protokollen stemmer med kunngjeringa og deltakarlista som vart publiserte',
      'The record agrees with the announcement and the list of entrants that were published',
    ]);
    expect(inEach('published.same', { announcement: true, entries: false })).toEqual([
      'Protokollen stemmer med kunngjøringen som ble publisert',
      'Protokollen stemmer med kunngjeringa som vart publisert',
      'The record agrees with the announcement that was published',
    ]);
    expect(inEach('published.same', { announcement: false, entries: true })).toEqual([
      'Protokollen stemmer med deltakerlisten som ble publisert',
      'Protokollen stemmer med deltakarlista som vart publisert',
      'The record agrees with the list of entrants that was published',
    ]);
  });

  it('person at a gathering agrees with it', () => {
    expect(inEach('stay.unknown-persons', { unknown: ['x1'] })).toEqual([
      'Denne er ført opp med opphold uten å ha vært i prosjektgruppen: x1',
      'Denne er ført opp med opphald utan å ha vore i prosjektgruppa: x1',
      'This person is listed with a stay without having been in the project group: x1',
    ]);
    expect(inEach('stay.covered', { gathering: 'g1', persons: 1, most: 1 })).toEqual([
      'Arrangøren dekker oppholdet for én person på «g1», der inntil 1 er dekket',
      'Arrangøren dekkjer opphaldet for éin person på «g1», der inntil 1 er dekt',
      'The organiser pays the stay of one person at ‘g1’, where it pays for up to 1',
    ]);
  });

  it('is in the singular', () => {
    expect(inEach('entries.intact', { entries: 1 })).toEqual([
      'Listen med 1 deltaker stemmer med kontrollsummen',
      'Lista med 1 deltakar stemmer med kontrollsummen',
      'The list of 1 entrant agrees with its hash',
    ]);
    expect(inEach('tickets.right', { tickets: 1 })).toEqual([
      'Loddet er riktig',
      'Loddet er rett',
      'The ticket is right',
    ]);
    expect(inEach('places.right', { places: 1 })).toEqual([
      'Plassen er gitt til den som skal ha den',
      'Plassen er gitt til den som skal ha han',
      'The place has gone to the one who should have it',
    ]);
    expect(inEach('commitment.secret-length', { bytes: 1, expected: 32 })).toEqual([
      'Hemmeligheten er på 1 byte og skal være på 32',
      'Hemmelegheita er på 1 byte og skal vere på 32',
      'The secret has 1 byte, and should have 32',
    ]);
    expect(inEach('places.enough', { places: 1, entrants: 1 })).toEqual([
      'Det var 1 plass og 1 deltaker, så det trengtes ingen trekning',
      'Det var 1 plass og 1 deltakar, så det trongst inga trekning',
      'For 1 entrant there was 1 place, so no draw was needed',
    ]);
  });
});
