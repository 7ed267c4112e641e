import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.js';
import { writing } from '../../src/language/writing.js';
import type { Reasons } from '../../src/texts/reasons.js';
import { reasonTexts } from '../../src/texts/reasons.js';

/** The sentence of a reason. */
function sentence<Code extends keyof Reasons>(
  code: Code,
  params: Reasons[Code],
  language: Language,
): string {
  const text = reasonTexts[code][language];
  return typeof text === 'string' ? text : text(params, writing(language));
}

const OF_TOKEN = {
  of: 'entries',
  before: '2026-02-02T12:00:00Z',
  at: '2026-02-01T08:00:00Z',
} as const;

describe('the texts of outcomes', () => {
  it('write a small number out, and a large one as a power of two', () => {
    const draw = { places: 1, entrants: 300 };
    const die = { outcomes: '6', ...draw, points: 100 };
    expect(sentence('entropy.too-few', die, 'nb')).toBe(
      'Trekningen kan styres: kildene utenfor arrangørens kontroll har bare 6 mulige utfall, og det er for få for 300 deltakere og 1 plass; den som gjør mange forsøk på forhånd, kan øke en sjanse med opptil 100 prosentpoeng',
    );
    const beacon = { outcomes: String(2n ** 128n), ...draw };
    expect(sentence('entropy.enough', beacon, 'en')).toBe(
      'The sources outside the organiser’s control have 2^128 possible outcomes, which is enough for 300 entrants and 1 place',
    );
  });
});

describe('the texts of timestamps', () => {
  it('round an accuracy up, and leave out one of zero', () => {
    const wide = sentence('existed-before.in-time', { ...OF_TOKEN, accuracyMs: 1001 }, 'nb');
    const exact = sentence('existed-before.in-time', { ...OF_TOKEN, accuracyMs: 0 }, 'nb');
    expect(exact).toBe(
      'Deltakerlisten fantes før 2. februar 2026 kl. 12.00 (UTC): tidsstempelet er fra 1. februar 2026 kl. 08.00 (UTC)',
    );
    expect(wide).toBe(`${exact} ± 2 sekunder`);
  });

  it('name the authority', () => {
    const token = { ...OF_TOKEN, accuracyMs: 0, authority: 'Example' };
    expect(sentence('existed-before.late', token, 'en')).toBe(
      'The timestamp does not show that the list of entrants existed before 2 February 2026 at 12:00 (UTC): it is of 1 February 2026 at 08:00 (UTC)',
    );
    expect(sentence('existed-before.in-time', token, 'nn')).toContain('frå Example er frå');
  });

  it.each(['nb', 'nn', 'en'] as const)('never say that anything was published: %s', (language) => {
    const params = { ...OF_TOKEN, accuracyMs: 1, why: 'x' };
    for (const code of ['in-time', 'late', 'refused', 'unknown', 'unchecked'] as const) {
      expect(sentence(`existed-before.${code}`, params, language)).not.toMatch(/publi[sc]/i);
    }
  });
});

describe('the texts of a journal', () => {
  it('say what a head that was kept shows', () => {
    const journal = (head: boolean) =>
      sentence('journal.in-time', { organiser: 'hkdir', head }, 'nb');
    expect(journal(true)).toMatch(/; den begynner med det utdraget som er lagt ved$/);
    expect(journal(false)).toMatch(/; bare den som har tatt vare på et utdrag, kan se/);
  });

  it.each([
    [1, 'Journalen er skrevet om: den første linjen er ikke den samme som i utdraget'],
    [3, 'Journalen er skrevet om: de første 3 linjene er ikke de samme som i utdraget'],
  ])('have the number of lines: %i', (lines, begin) => {
    expect(sentence('journal.rewritten', { lines }, 'nb')).toBe(`${begin} som er lagt ved`);
  });
});
