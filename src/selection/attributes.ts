import type { Application } from '../application/application.js';
import type { Call } from '../call/call.js';
import type { SelectionRules } from '../call/sections/selection.js';
import { amountOf, type NumberBounds } from '../conditions/amount.js';
import { conditionCriterion } from '../conditions/compile.js';
import type { Condition } from '../conditions/condition.js';
import type { Value } from '../conditions/fact.js';
import { slotOf, valueIn } from '../conditions/known-facts.js';
import type { Scope } from '../conditions/scope.js';
import type { Finding } from '../criteria/finding.js';
import { amountsIn } from '../grant/entitlement.js';
import type { Candidate } from './candidate.js';
import { missingIn } from './missing-in.js';
import { ranksOf } from './ranks.js';

/** An attribute of each candidate: a value, or the facts that are missing. */
export type Attribute = readonly (string | { readonly missing: readonly string[] })[];

/** The attributes of the candidates in a draw, by their names. */
export function attributesOf(
  call: Call,
  rules: SelectionRules,
  candidates: readonly Candidate[],
): Readonly<Record<string, Attribute>> {
  const { order, quotas = [], caps = [], placedFirst, placesNeeded, capacity } = rules;
  const { facts = {} } = call;
  const attributes: Record<string, Attribute> = {};
  const judged = (condition: Condition) => {
    const criterion = conditionCriterion(condition, { id: 'when', facts, clauses: rules.clauses });
    return candidates.map(({ scope }) => criterion.evaluate(scope));
  };
  const yesOrNo = (condition: Condition): Attribute =>
    judged(condition).map((finding) => {
      if (finding.outcome === 'undetermined') return { missing: missingIn(finding) };
      return finding.outcome === 'met' ? 'yes' : 'no';
    });
  const valuesOf = (fact: string) => {
    const slot = slotOf(fact, facts, undefined);
    return candidates.map(({ scope }) => valueIn(slot, scope, undefined));
  };
  const ofFact = (fact: string, write: (value: Value) => string): Attribute =>
    valuesOf(fact).map((value) => (value === undefined ? { missing: [fact] } : write(value)));

  for (const { by } of caps) attributes[by] = ofFact(by, asAttribute);
  for (const { by, direction, groups } of order) {
    if (by === 'priority') {
      attributes['group'] = groupsOf((groups ?? []).map(({ when }) => judged(when)));
    } else if (by === 'receipt') {
      const times = candidates.map(({ receivedMs }) => receivedMs);
      attributes[by] = ranksOf(times, 'ascending').map(String);
    } else if (by !== 'lot') {
      const ranks = ranksOf(valuesOf(by), direction ?? 'ascending');
      attributes[by] = ranks.map((rank) => (rank === undefined ? { missing: [by] } : String(rank)));
    }
  }
  if (placesNeeded !== undefined) {
    attributes[placesNeeded] = valuesOf(placesNeeded).map((value) =>
      Number.isSafeInteger(value) && Number(value) > 0
        ? String(value)
        : { missing: [placesNeeded] },
    );
  }
  if (placedFirst) attributes['first'] = yesOrNo(placedFirst);
  for (const { id, when } of quotas) attributes[id] = yesOrNo(when);
  if (capacity.budget !== undefined) {
    const { each, clauses } = capacity;
    const amount = each === undefined ? undefined : amountOf(each, { facts, clauses });
    attributes['ask'] = candidates.map(({ application, scope }) =>
      amount ? asked(amount(scope)) : entitled(call, scope, application),
    );
  }
  return attributes;
}

/** The first group that each is in; who is in none comes after all of them. */
function groupsOf(groups: readonly (readonly Finding[])[]): Attribute {
  const count = groups[0]?.length ?? 0;
  return Array.from({ length: count }, (_, at) => {
    const missing: string[] = [];
    for (const [group, findings] of groups.entries()) {
      const finding = findings[at] as Finding;
      if (finding.outcome === 'not-met') continue;
      if (finding.outcome === 'met' && missing.length === 0) return String(group + 1);
      if (finding.outcome === 'undetermined') missing.push(...missingIn(finding));
    }
    return missing.length > 0 ? { missing } : String(groups.length + 1);
  });
}

/** The most that the grant gives; of costs without a limit, nobody knows how much that is. */
function entitled(call: Call, scope: Scope, application: Application): Attribute[number] {
  const { total } = amountsIn(call, scope, application);
  return total.plus.length > 0 ? { missing: ['each'] } : asked(total);
}

function asked({ least, greatest, missing }: NumberBounds): Attribute[number] {
  // What is paid of documented costs is not known yet: room is kept for the most.
  const isKnown = missing.length === 0 && Number.isSafeInteger(greatest);
  if (least === greatest || isKnown) return String(greatest);
  return { missing: missing.length > 0 ? missing : ['each'] };
}

/** A value in the characters of an attribute. */
function asAttribute(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return encodeURIComponent(String(value));
}
