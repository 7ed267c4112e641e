import { describe, expect, it } from 'vitest';
import type { Application } from '../../src/application/application.js';
import type { Call } from '../../src/call/call.js';
import { formalCriteria } from '../../src/eligibility/formal-criteria.js';
import { application, draft } from '../application/example.js';
import { variant } from '../call/variant.js';
import { findingOf } from './admissions.js';
import { register } from './register.js';
import { application as small, smallCall } from './small-call.js';

const judge = (given: Record<string, string>, call?: Call) =>
  findingOf('parts', application({ parts: given }), call);

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
    ['a lone combining mark', '\u0301'],
    ['the place of an object', '\ufffc'],
    ['half a character', '\ud83e'],
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

  it('is not there when the call asks for none', () => {
    const call = variant({ parts: { required: [] } });

    const finding = formalCriteria(call, { register }).evaluate(application({ parts: {} }));

    expect(finding.findings?.map(({ criterion }) => criterion)).not.toContain('parts');
  });

  it('judges a draft that states its parts', () => {
    expect(findingOf('parts', draft({ parts: {} })).outcome).toBe('not-met');
  });

  it('E9: is undetermined for a draft without parts, and not met once that is submitted', () => {
    const { parts, ...without } = application();
    const { submission, ...unsent } = without;

    expect(findingOf('parts', unsent)).toMatchObject({
      outcome: 'undetermined',
      reason: { code: 'parts.not-stated', params: { required: ['plans', 'motivation'] } },
    });
    expect(findingOf('parts', without)).toMatchObject({
      outcome: 'not-met',
      reason: { code: 'parts.missing', params: { missing: ['plans', 'motivation'] } },
    });
  });

  describe('that is asked for under a condition', () => {
    const call = smallCall({
      facts: { pupils: { about: 'application', kind: 'number', statedBy: 'applicant' } },
      parts: {
        required: ['plan', { part: 'consent', when: { fact: 'pupils', minimum: 1 } }],
        clauses: [],
      },
    });
    const reason = (facts: Application['facts'], parts: Application['parts'] = { plan: 'Ours' }) =>
      findingOf('parts', small({ ...(facts && { facts }), ...(parts && { parts }) }), call).reason;

    it('is missing where the condition is met', () => {
      expect(reason({ pupils: 1 })).toEqual({
        code: 'parts.missing',
        params: { missing: ['consent'] },
      });
    });

    it('is not asked for where the condition is not met', () => {
      expect(reason({ pupils: 0 })).toEqual({
        code: 'parts.complete',
        params: { required: ['plan'] },
      });
    });

    it('leaves the criterion undetermined where the condition is, unless it is filled in', () => {
      expect(reason(undefined)).toEqual({
        code: 'parts.unknown',
        params: { unknown: ['consent'] },
      });
      expect(reason(undefined, { plan: 'Ours', consent: 'Yes' }).code).toBe('parts.complete');
    });

    it('is passed over while another part is missing for sure', () => {
      expect(reason(undefined, {})).toEqual({
        code: 'parts.missing',
        params: { missing: ['plan'] },
      });
    });
  });
});
