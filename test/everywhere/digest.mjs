// What the library says of ten thousand seeded applications and of much else, as one SHA-256 for each
// kind of thing. It needs nothing but the library and what every runtime has, and it asks for nothing
// that a host could answer otherwise: the same library gives the same digests everywhere.

const LANGUAGES = ['nb', 'nn', 'en'];

/** The digests of what a library says, by what they are of; where there is no `crypto`, hand SHA-256 in. */
export async function digests(library, sha256 = sha256OfHost) {
  const parts = { applications, texts, advice, draws, settlements, records, dates };
  const found = {};
  for (const [name, part] of Object.entries(parts))
    found[name] = await digestOf(part(library), sha256);
  return found;
}

/** Applications to the call, and what is found of each. */
function* applications({ formalCriteria, hkdir2024, norway, syntheticApplications }) {
  const criteria = formalCriteria(hkdir2024, { register: norway });
  for (const application of syntheticApplications(hkdir2024, { seed: 2024, count: 10_000 })) {
    yield JSON.stringify([application, criteria.evaluate(application)]);
  }
}

/** Every finding as it is explained to a person. */
function* texts({ explain, formalCriteria, hkdir2024, norway, syntheticApplications }) {
  const criteria = formalCriteria(hkdir2024, { register: norway });
  for (const application of syntheticApplications(hkdir2024, { seed: 2024, count: 10_000 })) {
    const finding = criteria.evaluate(application);
    for (const language of LANGUAGES) {
      yield explain(finding, language, hkdir2024).join('\n');
      for (const part of finding.findings) yield explain(part, language, hkdir2024).join('\n');
    }
  }
}

/** What would have to change, and until when it can. */
function* advice({ advise, formalCriteria, hkdir2024, norway, syntheticApplications }) {
  const criteria = formalCriteria(hkdir2024, { register: norway });
  const when = { at: '2024-06-22T06:00:00+02:00', until: '2024-06-24T10:00:00+02:00' };
  for (const application of syntheticApplications(hkdir2024, { seed: 7, count: 1000 })) {
    const { submission, ...draft } = application;
    const finding = criteria.evaluate(draft);
    for (const language of LANGUAGES) {
      yield JSON.stringify(advise(finding, language, { ...hkdir2024, when }));
    }
  }
}

/** Draws by every method, with what they are of, and what a verifier says of them. */
function* draws({ announceDraw, canonicalJson, closeEntries, commitOthers, draw, verifyDraw }) {
  const below = numbers(3);
  const range = { count: 7, from: 1, to: 34, repeat: false, order: 'ascending', outside: true };
  const source = { kind: 'numbers', name: 'Lotto', ...range };
  for (const method of ['ticket', 'shuffle', 'rfc3797']) {
    for (let n = 0; n < 40; n += 1) {
      const { announcement } = announceDraw({
        drawId: `${method}-${n}`,
        closesAt: '2024-06-24T10:00:00+02:00',
        drawAt: '2024-06-26T12:00:00+02:00',
        method,
        sources: [source],
        selection: { order: [{ by: 'group', direction: 'ascending' }], places: 1 + below(8) },
      });
      const others = commitOthers({ announcement, others: [] });
      const entrants = Array.from({ length: 1 + below(60) }, (_, i) => ({
        id: `${n}-${i * 7}`,
        attributes: { group: String(below(3)) },
      }));
      const entries = closeEntries({ announcement, entries: entrants, others });
      const first = 1 + below(28);
      const revealed = [
        { kind: 'numbers', numbers: [0, 1, 2, 3, 4, 5, 6].map((at) => first + at) },
      ];
      const record = draw({ announcement, entries, others, revealed });
      yield canonicalJson([record, entries.document, verifyDraw(record)]);
    }
  }
}

/** Claims of several items, and what is paid of them. */
function* settlements({ award, explain, hkdir2024, settle }) {
  const below = numbers(5);
  const gatherings = Object.keys(hkdir2024.gatherings);
  const dates = ['2024-10-15', '2024-12-03', '2025-02-11', '2025-04-08', '2026-01-01'];
  for (let n = 0; n < 300; n += 1) {
    const lines = Array.from({ length: below(12) }, (_, at) => {
      const which = below(5);
      const line = { id: `l-${at}`, sequence: at, on: dates[which], amount: below(4_000_000) };
      return below(3) === 0
        ? { ...line, item: 'other-costs', cost: ['staff-release', 'internal-meetings'][below(2)] }
        : { ...line, item: 'travel', entry: gatherings[which % 4], person: `p${1 + below(7)}` };
    });
    const place = award(hkdir2024, { id: 'a-1', applicant: { orgnr: '864950582' } });
    const settlement = settle(hkdir2024, place, lines);
    yield JSON.stringify(settlement);
    for (const { finding } of settlement.lines) {
      for (const language of LANGUAGES) yield explain(finding, language, hkdir2024).join('\n');
    }
  }
}

/** Who came to what, and what is found of it. */
function* records({ explain, hkdir2024, parseObligations, obligations }) {
  const below = numbers(11);
  const categories = ['administration', 'department', 'leadership', 'leadership', 'leadership'];
  const group = categories.map((category, n) => ({ id: `p${n + 1}`, categories: [category] }));
  const criteria = obligations(hkdir2024);
  for (let n = 0; n < 300; n += 1) {
    const record = parseObligations(
      {
        asOf: ['2024-09-01', '2024-12-24', '2025-03-30', '2025-08-01'][below(4)].concat(
          'T12:00:00Z',
        ),
        members: group,
        attendance: Object.keys(hkdir2024.gatherings)
          .slice(0, below(5))
          .map((id) => ({
            gathering: id,
            persons: group.filter(() => below(4) > 0).map((person) => person.id),
          })),
      },
      hkdir2024,
    );
    if (!record.ok) throw new Error(JSON.stringify(record.issues));
    const finding = criteria.evaluate(record.value);
    yield JSON.stringify(finding);
    for (const language of LANGUAGES) yield explain(finding, language, hkdir2024).join('\n');
  }
}

/** The dates of the call, wall times and offsets in several zones, and how a person reads them. */
function* dates({ hkdir2024, resolveWallTime, timeline, writing, zonedTimestamp }) {
  const below = numbers(13);
  const zones = [
    'Europe/Oslo',
    'Europe/Lisbon',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Apia',
  ];
  yield JSON.stringify(timeline(hkdir2024));
  for (let n = 0; n < 1000; n += 1) {
    const zone = zones[n % zones.length];
    const at = Date.UTC(2000, 0) + below(1_000_000_000) * 1000;
    const shown = zonedTimestamp(at, zone);
    yield `${shown} ${resolveWallTime(shown.slice(0, 19), zone, 'earlier')}`;
    for (const language of LANGUAGES) yield writing(language).date(shown.slice(0, 10));
  }
}

/** Whole numbers from 0, below a limit, by the generator of Park and Miller. */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** The SHA-256 of some texts, a thousand at a time, each time with what came before. */
async function digestOf(texts, sha256) {
  let digest = '';
  let waiting = [];
  const add = async () => {
    digest = await sha256([digest, ...waiting].join('\n'));
    waiting = [];
  };
  for (const text of texts) {
    waiting.push(text);
    if (waiting.length === 1000) await add();
  }
  await add();
  return digest;
}

async function sha256OfHost(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
