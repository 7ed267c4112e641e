import type { Application } from '../../src/application/application.js';
import { type Call, type CallDefinition, defineCall } from '../../src/call/call.js';
import type { Values } from '../../src/conditions/fact.js';
import { type Entitlement, entitlement } from '../../src/grant/entitlement.js';

type Items = NonNullable<CallDefinition['grant']>['items'];

const number = { about: 'application', kind: 'number', statedBy: 'applicant' } as const;

/** A call with a grant over some facts, in euro. */
export function scheme(
  items: Items,
  total?: NonNullable<CallDefinition['grant']>['total'],
  more: Partial<CallDefinition> = {},
): Call {
  return defineCall({
    id: 'scheme',
    organiser: 'Fund',
    title: 'Scheme',
    language: 'en',
    zone: 'Europe/Brussels',
    currency: 'EUR',
    clauses: Object.fromEntries(
      ['C1', 'C2', 'C3'].map((id) => [id, { heading: id, text: id, kind: 'grant' }]),
    ),
    lists: ['mobilities'],
    facts: {
      participants: { ...number, integer: true, minimum: 0, maximum: 500, unit: 'person' },
      months: { ...number, minimum: 0, unit: 'month' },
      budget: { ...number, kind: 'money' },
      region: { ...number, kind: 'choice', values: ['north', 'south'] },
      days: { ...number, about: 'mobilities', minimum: 0, unit: 'day' },
      distance: { ...number, about: 'mobilities', minimum: 0, unit: 'km' },
      fee: { ...number, about: 'mobilities', kind: 'money' },
      abroad: { ...number, about: 'mobilities', kind: 'yes-no' },
    },
    grant: { items, ...(total && { total }) },
    ...more,
  });
}

/** An application that states facts and mobilities `m1`, `m2` and so on. */
export function applying(
  facts: Values = {},
  mobilities?: readonly Values[],
  appliedFor?: Application['appliedFor'],
): Application {
  const entries = mobilities?.map((of, at) => ({ id: `m${at + 1}`, facts: of }));
  return {
    id: 'a-1',
    applicant: { id: 'somebody' },
    facts: facts as Application['facts'],
    ...(entries && { lists: { mobilities: entries as never } }),
    ...(appliedFor && { appliedFor }),
  };
}

/** What the item `x` of a call with only this item gives. */
export function amountOfItem(
  item: Items[string],
  application?: Application,
): Entitlement['items'][string] {
  const { items } = entitlement(scheme({ x: item }), application);
  return items['x'] as Entitlement['items'][string];
}
