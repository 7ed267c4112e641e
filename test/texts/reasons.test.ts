import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { all, any, atLeast, not } from '../../src/criteria/combine.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { group } from '../../src/eligibility/group.js';
import type { GroupRules } from '../../src/eligibility/group-reasons.js';
import type { Candidate } from '../../src/seats/seats.js';
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
    ];
    expect(advised.map(([code]) => code)).toEqual(expect.arrayContaining(codes));
  });

  it('differ between the languages', () => {
    const seen = said(
      formalCriteria(hkdir2024, { register }).evaluate(application({ parts: {}, members: [] })),
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
        'Søknaden ble mottatt 24. juni 2024 kl. 10.00.03, 3 sekunder etter fristen, som var 24. juni 2024 kl. 10.00 (C03, C16).',
      ],
      [
        'Søknaden vart motteken 24. juni 2024 kl. 10.00.03, 3 sekund etter fristen, som var 24. juni 2024 kl. 10.00 (C03, C16).',
      ],
      [
        'The application was received on 24 June 2024 at 10:00:03, 3 seconds after the deadline, which was 24 June 2024 at 10:00 (C03, C16).',
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
    const nobodyElse = [
      { id: 'p1', categories: ['administration'] },
      { id: 'p2', categories: ['department'] },
    ];
    const two = sentences(application({ members: nobodyElse }));
    const patterns = [
      /mangler 2 medlemmer: 0 av 2 fra .*\(kategori\s3\) er med \(C02, C16\)\.$/,
      /manglar 2 medlemmer: 0 av 2 frå .*\(kategori\s3\) er med \(C02, C16\)\.$/,
      /short of 2 members: it has 0 of 2 from .*\(category\s3\) \(C02, C16\)\.$/,
    ];
    two.forEach((texts, i) => {
      expect(texts).toEqual([expect.stringMatching(patterns[i] as RegExp)]);
    });
    const three = application({ members: example.members.slice(0, 3) });
    expect(sentences(three).map(([text]) => text?.split(':')[0])).toEqual([
      'Gruppen mangler 1 medlem',
      'Gruppa manglar 1 medlem',
      'The group is short of 1 member',
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
      / er med; til sammen kreves det 3 fra .*\(kategori\s2\) og .*\(kategori\s3\), men bare 2 medlemmer kan telle der, og ingen teller to ganger \(/,
      / er med; til saman krevst det 3 frå .*\(kategori\s2\) og .*\(kategori\s3\), men berre 2 medlemmer kan telje der, og ingen tel to gonger \(/,
      /; 3 in all are needed from .*\(category\s2\) and .*\(category\s3\), but only 2 members can count there, and none counts twice \(/,
    ];
    sentences(application({ members: group })).forEach((texts, i) => {
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
      'Søknaden kom gjennom e-mail, ikke gjennom Espresso eller post (C15, C16).',
      'Lever søknaden gjennom Espresso eller post (C15, C16).',
      'Søknaden kom gjennom e-mail, ikkje gjennom Espresso eller post (C15, C16).',
      'Lever søknaden gjennom Espresso eller post (C15, C16).',
      'The application came through e-mail, not through Espresso or post (C15, C16).',
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
  const source = { name: 'roll', version: '1' };
  const children = { source, covers: () => true, find: () => undefined };
  const call = variant({
    applicant: { kind: 'registered' },
    group: { size: { maximum: 5 } },
  });
  const people = (...more: string[]) => [
    ...example.members,
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
    expect(inAll({ applicant: { id: 'child-017' } })).toEqual([
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
    const said = inAll({ members: people('p5', 'p6') });
    expect(said.map(([sentences]) => sentences?.[1])).toEqual([
      'Prosjektgruppen har 6 personer, 1 for mange: høyst 5 kan være med (C02, C16).',
      'Prosjektgruppa har 6 personar, 1 for mange: høgst 5 kan vere med (C02, C16).',
      'The project group has 6 people, 1 too many: at most 5 may take part (C02, C16).',
    ]);
    expect(said.map(([, steps]) => steps?.[1])).toEqual([
      'La 1 av p5 og p6 gå ut av prosjektgruppen (C02, C16).',
      'Lat 1 av p5 og p6 gå ut av prosjektgruppa (C02, C16).',
      'Take 1 of p5 and p6 out of the project group (C02, C16).',
    ]);
  });

  it('says that somebody has to leave where somebody has to join a full group', () => {
    const group = people('p5', 'p6').filter(({ id }) => id !== 'p1');
    const steps = inAll({ members: group }).map(([, steps]) => steps?.slice(1, 3));
    expect(steps).toEqual([
      [
        'Ta med 1 person til fra administrativ ledelse (kategori\u00a01) (C02, C16).',
        'La 1 av p5 og p6 gå ut av prosjektgruppen (C02, C16).',
      ],
      [
        'Ta med 1 person til frå administrativ leiing (kategori\u00a01) (C02, C16).',
        'Lat 1 av p5 og p6 gå ut av prosjektgruppa (C02, C16).',
      ],
      [
        'Add 1 more person from administrative leadership (category\u00a01) (C02, C16).',
        'Take 1 of p5 and p6 out of the project group (C02, C16).',
      ],
    ]);
  });
});

describe('who is to join or to leave', () => {
  const steps = (maximum: number, persons: readonly string[], group = example.members) => {
    const call = variant({ group: { size: { maximum } } });
    const members = [...group, ...persons.map((id) => ({ id, categories: [] }))];
    const finding = formalCriteria(call, { register }).evaluate(application({ members: members }));
    return languages.map((language) => advise(finding, language, call)[0]?.steps);
  };

  it('is written with their number, where they are several', () => {
    expect(steps(9, [], example.members.slice(0, 2))).toEqual([
      ['Ta med 2 personer til fra ledelsen i barnehage eller skole (kategori\u00a03) (C02, C16).'],
      ['Ta med 2 personar til frå leiinga i barnehage eller skule (kategori\u00a03) (C02, C16).'],
      ['Add 2 more people from kindergarten or school leadership (category\u00a03) (C02, C16).'],
    ]);
    expect(steps(5, ['p5', 'p6', 'p7'])).toEqual([
      ['La 2 av p5, p6 og p7 gå ut av prosjektgruppen (C02, C16).'],
      ['Lat 2 av p5, p6 og p7 gå ut av prosjektgruppa (C02, C16).'],
      ['Take 2 of p5, p6 and p7 out of the project group (C02, C16).'],
    ]);
  });

  it('is written by name, where there is no choice', () => {
    expect(steps(4, ['p5', 'p6'])).toEqual([
      ['La p5 og p6 gå ut av prosjektgruppen (C02, C16).'],
      ['Lat p5 og p6 gå ut av prosjektgruppa (C02, C16).'],
      ['Take p5 and p6 out of the project group (C02, C16).'],
    ]);
  });
});

describe('what is said of a group', () => {
  const terms = {
    a: { nb: 'skoler', nn: 'skular', en: 'schools' },
    b: { nb: 'bedrifter', nn: 'bedrifter', en: 'companies' },
    c: { nb: 'kommuner', nn: 'kommunar', en: 'municipalities' },
  };
  const of = (
    members: readonly Candidate[] | undefined,
    rules: Omit<GroupRules, 'kind' | 'clauses'>,
  ) => {
    const finding = group({ kind: 'persons', clauses: [], ...rules }).evaluate({ members });
    return languages.map((language) => [
      ...explain(finding, language, { terms }),
      ...advise(finding, language, { terms }).flatMap(({ steps }) => steps),
    ]);
  };
  const put = (...own: readonly (readonly string[])[]) =>
    own.map((categories, n) => ({ id: `p${n + 1}`, categories }));

  it('E9: says that a draft does not state its members', () => {
    expect(of(undefined, { seats: { a: 1 } })).toEqual([
      ['Det er ikke oppgitt hvem som er med i gruppen.', 'Oppgi hvem som er med i gruppen.'],
      ['Det er ikkje oppgitt kven som er med i gruppa.', 'Oppgi kven som er med i gruppa.'],
      ['It is not stated who is in the group.', 'State who is in the group.'],
    ]);
  });

  it('E4: counts members and not seats, where one fills a seat of each category', () => {
    const rules = { seats: { a: 1, b: 1, c: 1 }, personFills: 'every-category' } as const;
    expect(of([], rules)).toEqual([
      [
        'Gruppen mangler minst 1 medlem: 0 av 1 fra skoler, 0 av 1 fra bedrifter og 0 av 1 fra kommuner er med.',
        'Ta med 1 medlem til som er fra både skoler, bedrifter og kommuner.',
      ],
      [
        'Gruppa manglar minst 1 medlem: 0 av 1 frå skular, 0 av 1 frå bedrifter og 0 av 1 frå kommunar er med.',
        'Ta med 1 medlem til som er frå både skular, bedrifter og kommunar.',
      ],
      [
        'The group is short of at least 1 member: it has 0 of 1 from schools, 0 of 1 from companies and 0 of 1 from municipalities.',
        'Add 1 more member from each of schools, companies and municipalities.',
      ],
    ]);
  });

  it('explains each empty seat that several categories share', () => {
    const seats = { a: 1, b: 1, c: 2, d: 1 };
    const [, , sentences] = of(put(['a', 'b'], ['c', 'd']), { seats });
    const [sentence] = sentences ?? [];
    expect(sentence).toBe(
      'The group is short of 3 members: it has 0 of 1 from companies, 1 of 2 from municipalities and 0 of 1 from ‘d’; 2 in all are needed from schools and companies, but only 1 member can count there; 3 in all are needed from municipalities and ‘d’, but only 1 member can count there, and none counts twice.',
    );
  });

  it('says of which categories there are too many, and that none may be from one', () => {
    const seats = { a: { minimum: 0, maximum: 1 }, b: { minimum: 0, maximum: 0 } };
    expect(of(put(['a'], ['a'], ['b']), { seats })).toEqual([
      [
        'Gruppen har 2 for mange: høyst 1 fra skoler kan være med, men 2 er det; ingen fra bedrifter kan være med, men 1 er det.',
        'La 1 av p1 og p2 gå ut av gruppen.',
        'La p3 gå ut av gruppen.',
      ],
      [
        'Gruppa har 2 for mange: høgst 1 frå skular kan vere med, men 2 er det; ingen frå bedrifter kan vere med, men 1 er det.',
        'Lat 1 av p1 og p2 gå ut av gruppa.',
        'Lat p3 gå ut av gruppa.',
      ],
      [
        'The group has 2 too many: at most 1 from schools may take part, but 2 do; none from companies may take part, but 1 does.',
        'Take 1 of p1 and p2 out of the group.',
        'Take p3 out of the group.',
      ],
    ]);
  });

  it('says that categories together have too many', () => {
    const one = { minimum: 0, maximum: 1 };
    const three = put(['a', 'b'], ['a', 'b'], ['a', 'b']);
    expect(of(three, { seats: { a: one, b: one } }).map(([sentence]) => sentence)).toEqual([
      'Gruppen har 1 for mange: høyst 2 fra skoler og bedrifter kan være med til sammen, men 3 er det.',
      'Gruppa har 1 for mange: høgst 2 frå skular og bedrifter kan vere med til saman, men 3 er det.',
      'The group has 1 too many: at most 2 from schools and companies may take part in all, but 3 do.',
    ]);
  });

  it('says that nobody is too many', () => {
    const seats = { a: { minimum: 0, maximum: 1 } };
    expect(of(put(['a']), { seats })).toEqual([
      ['Gruppen har ikke for mange fra noen kategori.'],
      ['Gruppa har ikkje for mange frå nokon kategori.'],
      ['The group does not have too many from any category.'],
    ]);
  });

  it('says that a group is too small, and that anybody may join', () => {
    expect(of(put([]), { size: { minimum: 3 } })).toEqual([
      ['Gruppen har 1 medlem, 2 for få: minst 3 må være med.', 'Ta med 2 medlemmer til.'],
      ['Gruppa har 1 medlem, 2 for få: minst 3 må vere med.', 'Ta med 2 medlemmer til.'],
      ['The group has 1 member, 2 too few: it needs at least 3.', 'Add 2 more members.'],
    ]);
  });

  it('says how large a group may be', () => {
    const sentences = (size: GroupRules['size']) => of(put([], []), { size }).map(([text]) => text);
    expect(sentences({ minimum: 2 })).toEqual([
      'Gruppen har 2 medlemmer, og må ha minst 2.',
      'Gruppa har 2 medlemmer, og må ha minst 2.',
      'The group has 2 members, and has to have at least 2.',
    ]);
    expect(sentences({ maximum: 4 })).toEqual([
      'Gruppen har 2 medlemmer, og kan ha høyst 4.',
      'Gruppa har 2 medlemmer, og kan ha høgst 4.',
      'The group has 2 members, and may have at most 4.',
    ]);
    expect(sentences({ minimum: 2, maximum: 4 })).toEqual([
      'Gruppen har 2 medlemmer, og må ha minst 2 og høyst 4.',
      'Gruppa har 2 medlemmer, og må ha minst 2 og høgst 4.',
      'The group has 2 members, and has to have at least 2 and at most 4.',
    ]);
  });
});

describe('what is said of a draw', () => {
  it('says where a record is wrong, also where it is all of it', () => {
    expect(inEach('format.malformed', { at: ['', 'seed'] })).toEqual([
      'Protokollen har feil form ved roten og seed',
      'Protokollen har feil form ved rota og seed',
      'The record has the wrong form at the root and seed',
    ]);
  });

  it('counts what there are several of', () => {
    expect(inEach('log.replayed', { events: 2 })).toEqual([
      'Loggen med 2 hendelser er mulig',
      'Loggen med 2 hendingar er mogleg',
      'The log of 2 events is possible',
    ]);
    expect(inEach('entries.intact', { entrants: 2 })).toEqual([
      'Listen med 2 deltakere stemmer med kontrollsummen',
      'Lista med 2 deltakarar stemmer med kontrollsummen',
      'The list of 2 entrants agrees with its hash',
    ]);
    expect(inEach('others.intact', { others: 2 })).toEqual([
      'Listen med 2 andre søkere stemmer med kontrollsummen',
      'Lista med 2 andre søkjarar stemmer med kontrollsummen',
      'The list of 2 other applicants agrees with its hash',
    ]);
    expect(inEach('selection.right', { placed: 2 })).toEqual([
      'Plassene (2) er gitt til dem som skal ha dem',
      'Plassane (2) er gitte til dei som skal ha dei',
      '2 places have gone to those who should have them',
    ]);
  });

  it('D1: names everybody whom people let in, struck or placed', () => {
    const people = { insert: ['a'], strike: ['b', 'c'], place: ['d'] };

    expect(inEach('log.replayed', { events: 4, ...people })).toEqual([
      'Loggen med 4 hendelser er mulig; tatt inn etterpå: a; strøket: b, c; gitt plass utenom trekningen: d',
      'Loggen med 4 hendingar er mogleg; teken inn etterpå: a; stroken: b, c; gitt plass utanom trekninga: d',
      'The log of 4 events is possible; let in afterwards: a; struck: b, c; placed beside the draw: d',
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

  it('D3: published document is not said of the other', () => {
    expect(inEach('published.announcement-same', {})).toEqual([
      'Kunngjøringen er den samme som du la ved',
      'Kunngjeringa er den same som du la ved',
      'The announcement is the one that you handed in',
    ]);
    expect(inEach('published.entries-same', {})).toEqual([
      'Deltakerlisten er den samme som du la ved',
      'Deltakarlista er den same som du la ved',
      'The list of entrants is the one that you handed in',
    ]);
  });

  it('is in the singular', () => {
    expect(inEach('log.replayed', { events: 1 })).toEqual([
      'Loggen med 1 hendelse er mulig',
      'Loggen med 1 hending er mogleg',
      'The log of 1 event is possible',
    ]);
    expect(inEach('entries.intact', { entrants: 1 })).toEqual([
      'Listen med 1 deltaker stemmer med kontrollsummen',
      'Lista med 1 deltakar stemmer med kontrollsummen',
      'The list of 1 entrant agrees with its hash',
    ]);
    expect(inEach('others.intact', { others: 1 })).toEqual([
      'Listen med 1 annen søker stemmer med kontrollsummen',
      'Lista med 1 annan søkjar stemmer med kontrollsummen',
      'The list of 1 other applicant agrees with its hash',
    ]);
    expect(inEach('selection.right', { placed: 1 })).toEqual([
      'Plassen (1) er gitt til den som skal ha den',
      'Plassen (1) er gitt til den som skal ha han',
      '1 place has gone to the one who should have it',
    ]);
  });
});
