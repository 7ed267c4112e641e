import { describe, expect, it } from 'vitest';
import { all, not } from '../../src/criteria/combine.js';
import { decided } from '../../src/criteria/decided.js';
import { each } from '../../src/criteria/each.js';
import type { Finding, Outcome } from '../../src/criteria/finding.js';
import { when } from '../../src/criteria/when.js';
import { withDecisions } from '../../src/criteria/with-decisions.js';
import { errorWithCode } from '../parse/error-with-code.js';
import { says } from './fixed-outcomes.js';
import * as properties from './with-decisions.properties.js';

const by = { by: 'caseworker', at: '2024-06-26T09:00:00+02:00', reason: 'The portal was down' };
const decide = (outcome: Outcome) => (computed: Finding) => decided(computed, { outcome, ...by });

describe('the decision of a person', () => {
  const late = says('not-met', 'deadline', ['C03']).evaluate({});

  it('is the outcome, and keeps what was computed', () => {
    expect(decided(late, { outcome: 'met', ...by })).toStrictEqual({
      criterion: 'deadline',
      level: 'required',
      outcome: 'met',
      clauses: ['C03'],
      reason: { code: 'decided', params: { outcome: 'met', ...by } },
      findings: [late],
    });
  });

  it.each([
    undefined,
    {},
    { ...by, outcome: 'fail' },
    { outcome: 'met', ...by, by: undefined },
    { outcome: 'met', ...by, at: new Date(0) },
    { outcome: 'met', ...by, reason: null },
  ])('is refused when it is %j', (decision) => {
    expect(() => decided(late, decision as never)).toThrow(errorWithCode('decision.invalid'));
  });

  it('is refused on what is no finding', () => {
    const wrong = undefined as unknown as Finding;
    expect(() => decided(wrong, { outcome: 'met', ...by })).toThrow(
      errorWithCode('finding.invalid'),
    );
  });
});

describe('a finding with decisions', () => {
  const computed = all('eligibility', [
    says('not-met', 'deadline'),
    says('met', 'channel'),
  ]).evaluate({});

  it('has the outcome and the counts that follow from them', () => {
    const after = withDecisions(computed, new Map([['deadline', decide('met')]]));
    expect([after.outcome, after.reason.params]).toEqual([
      'met',
      { needed: 2, of: 2, met: 2, undetermined: 0 },
    ]);
    expect(after.findings?.[0]?.findings).toEqual([computed.findings?.[0]]);
    expect(after.findings?.[1]).toBe(computed.findings?.[1]);
  });

  it('is the same finding where there is no decision on it', () => {
    expect(withDecisions(computed, new Map())).toBe(computed);
    expect(withDecisions(computed, new Map([['parts', decide('met')]]))).toBe(computed);
  });

  it('can be decided as a whole, on what its decided parts make of it', () => {
    const decisions = new Map([
      ['deadline', decide('met')],
      ['eligibility', decide('not-met')],
    ]);
    const after = withDecisions(computed, decisions);
    expect([after.outcome, after.findings?.[0]?.outcome]).toEqual(['not-met', 'met']);
  });

  it('applies where the condition was decided to be met, and then no more where it was not', () => {
    const insured = when('insurance', says('not-met', 'abroad'), says('not-met', 'insured'));
    const before = insured.evaluate({});
    const abroad = withDecisions(before, new Map([['abroad', decide('met')]]));
    expect([abroad.outcome, abroad.reason]).toEqual(['not-met', { code: 'when', params: {} }]);
    const home = withDecisions(abroad, new Map([['abroad', decide('not-met')]]));
    expect([home.outcome, home.reason.code]).toEqual(['met', 'not-applicable']);
  });

  it('is decided for every entry of a list, since they share an id', () => {
    const over = { list: 'list', entries: () => [1, 2], holds: says('not-met', 'entry') };
    const after = withDecisions(each('x', over).evaluate({}), new Map([['entry', decide('met')]]));
    expect([after.outcome, after.reason.params['met']]).toEqual(['met', 2]);
  });

  it('keeps other parameters of a combination', () => {
    const more = {
      ...computed,
      reason: { code: 'all', params: { ...computed.reason.params, x: 1 } },
    };
    const after = withDecisions(more, new Map([['deadline', decide('met')]]));
    expect(after.reason.params).toEqual({ needed: 2, of: 2, met: 2, undetermined: 0, x: 1 });
  });

  it('is not searched where a host has combined parts in a way of its own', () => {
    const hosts = { ...computed, reason: { code: 'majority', params: {} } };
    expect(withDecisions(hosts, new Map([['deadline', decide('met')]]))).toBe(hosts);
    expect(withDecisions(hosts, new Map([['eligibility', decide('met')]])).outcome).toBe('met');
  });

  it('is refused where a decision gives another criterion, another level or no finding', () => {
    const after = (decision: unknown) => () =>
      withDecisions(computed, new Map([['deadline', () => decision as Finding]]));
    const [deadline, channel] = computed.findings as [Finding, Finding];
    for (const wrong of [undefined, channel, { ...deadline, level: 'recommended' }, 'met']) {
      expect(after(wrong)).toThrow(errorWithCode('decision.invalid'));
    }
    for (const wrong of [undefined, { deadline: decide('met') }, new Map([['deadline', 'met']])]) {
      expect(() => withDecisions(computed, wrong as never)).toThrow(
        errorWithCode('decision.invalid'),
      );
    }
    expect(() => withDecisions(undefined as never, new Map())).toThrow(
      errorWithCode('finding.invalid'),
    );
  });

  it('turns what stands under `not`', () => {
    const after = withDecisions(
      not('x', says('met', 'inner')).evaluate({}),
      new Map([['inner', decide('undetermined')]]),
    );
    expect(after.outcome).toBe('undetermined');
  });
});

describe('of any tree of criteria', () => {
  it('decisions give what the criteria would give if they had decided so themselves', () => {
    properties.agreesWithEvaluatingAnew(100);
  });

  it('the outcome after decisions follows Kleene’s logic', () => {
    properties.followsKleeneAfterDecisions(100);
  });
});
