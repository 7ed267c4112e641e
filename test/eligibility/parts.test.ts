import { describe, expect, it } from 'vitest';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { parts } from '../../src/eligibility/parts.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';

const judge = (given: Record<string, string>, call = hkdir2024) =>
  parts(call).evaluate(application({ parts: given }));

describe('the criterion of the parts', () => {
  it('C16: is met when every part is filled in', () => {
    expect(judge({ plans: 'Ours', motivation: 'High' })).toEqual({
      criterion: 'parts',
      level: 'required',
      outcome: 'met',
      clauses: ['C16'],
      reason: { code: 'parts.complete', params: { required: ['plans', 'motivation'] } },
    });
  });

  it.each([
    ['absent', undefined],
    ['empty', ''],
    ['spaces', '   '],
    ['line feeds and tabs', '\r\n\t\v\f'],
    ['no-break spaces', '\u00a0\u202f\u2007'],
    ['other spaces of Unicode', '\u2003\u3000\u1680\u205f'],
    ['separators', '\u2028\u2029'],
    ['zero-width spaces', '\u200b\u200c\u200d\u2060'],
    ['a byte order mark', '\ufeff'],
    ['soft hyphens', '\u00ad'],
    ['marks of direction', '\u200e\u200f\u202e\u2066\u2069'],
    ['control characters', '\u0000\u0007\u001b\u0085'],
    ['delete characters', '\u007f'],
    ['tags', '\u{e0001}\u{e0020}'],
    ['Hangul fillers, a grapheme joiner, the empty Braille pattern', '\u3164\u115f\u034f\u2800'],
    ['variation selectors', '\ufe0f\u{e0100}'],
    ['all of them', ' \u00a0\u200b\n\ufeff\u00ad'],
  ])('C16: a part that is %s is not filled in', (_, text) => {
    const given = { plans: 'Ours', ...(text !== undefined && { motivation: text }) };
    expect(judge(given)).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'parts.missing', params: { missing: ['motivation'] } },
    });
  });

  it.each(['.', '0', '–', 'ja', ' x ', '\u200bx', 'ű', '学校', '🏫', '🏴\u{e0067}\u{e007f}'])(
    'C16: %j fills in a part',
    (text) => {
      expect(judge({ plans: text, motivation: text }).outcome).toBe('met');
    },
  );

  it('C16: names every part that is missing, in the order of the call, and none of the texts', () => {
    const finding = judge({ motivation: '', budget: 'SECRET' });
    expect(finding.reason).toEqual({
      code: 'parts.missing',
      params: { missing: ['plans', 'motivation'] },
    });
    expect(JSON.stringify(judge({ plans: 'SECRET', motivation: 'SECRET' }))).not.toContain(
      'SECRET',
    );
  });

  it('does not take what every object inherits for a part', () => {
    const call = variant({ parts: { required: ['constructor', 'toString'] } });
    expect(judge({}, call).reason.params).toEqual({ missing: ['constructor', 'toString'] });
  });

  it('is met when the call asks for none', () => {
    expect(judge({}, variant({ parts: { required: [] } })).outcome).toBe('met');
  });

  it('judges a draft as well', () => {
    expect(parts(hkdir2024).evaluate(draft({ parts: {} })).outcome).toBe('not-met');
  });
});
