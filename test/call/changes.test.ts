import { expect, it } from 'vitest';
import { changesBetween, mutableCopy, undo } from '../../src/call/changes.js';
import { merge } from '../../src/call/merge.js';
import { changesCanBeUndone, sameCallsDoNotDiffer } from './changes.properties.js';
import { scheme } from './guards/scheme.js';

const recorded = (change: object) => [...changesBetween(scheme, merge(scheme, change))];

it.each<[string, object, object[]]>([
  [
    'a field of a section',
    { deadline: { at: '2024-07-01T10:00' } },
    [{ path: 'deadline.at', old: '2024-06-24T10:00', new: '2024-07-01T10:00' }],
  ],
  ['a section that is added', { jury: { x: 1 } }, [{ path: 'jury', new: { x: 1 } }]],
  [
    'a section that is taken away',
    { repayment: null },
    [{ path: 'repayment', old: { due: { day: '2025-12-01' }, clauses: [] } }],
  ],
  [
    'a field of an item',
    { grant: { items: { travel: { rate: 40_000 } } } },
    [{ path: 'grant.items.travel.rate', old: 35_000, new: 40_000 }],
  ],
  [
    'an entry that is added',
    { clauses: { c2: { heading: 'x' } } },
    [{ path: 'clauses.c2', new: { heading: 'x' } }],
  ],
  [
    'a text in all of its languages',
    { title: { nb: 'Støtte' } },
    [{ path: 'title', old: { nb: 'Tilskudd', en: 'Grant' }, new: { nb: 'Støtte' } }],
  ],
  [
    'an id with dots, which are escaped',
    { clauses: { '4.2.1': { heading: 'x' } } },
    [{ path: 'clauses.4\\.2\\.1', new: { heading: 'x' } }],
  ],
])('an amendment records %s', (_, change, changes) => {
  expect(recorded(change)).toEqual(changes);
});

it('an id with a dot is not an id and a field', () => {
  const call = { clauses: { '4': { text: 'a' }, '4.text': { text: 'b' } } };

  undo(call, { path: 'clauses.4.text', old: 'c', new: 'a' });
  undo(call, { path: 'clauses.4\\.text', new: { text: 'b' } });

  expect(call).toEqual({ clauses: { '4': { text: 'c' } } });
});

it.each([
  ['with another value in the call', { path: 'zone', old: 'UTC', new: 'Europe/Rome' }],
  ['with a value where there is none', { path: 'jury', new: 'x' }],
  ['without the value that the call has', { path: 'zone', old: 'UTC' }],
  ['in a section that is not there', { path: 'jury.size', old: 1 }],
  ['in a text', { path: 'zone.length', old: 1 }],
  ['in a list', { path: 'lists.0', old: 'x', new: 'branches' }],
  ['in what every object has', { path: 'constructor.name', old: 'x', new: 'Object' }],
  ['in the prototype', { path: '__proto__.x', old: 1 }],
  ['of nothing', { path: 'jury' }],
  ['to the same', { path: 'zone', old: 'Europe/Oslo', new: 'Europe/Oslo' }],
])('a change %s does not fit', (_, change) => {
  const copy = mutableCopy(scheme);

  expect(undo(copy, change)).toBe(false);
  expect(copy).toEqual(scheme);
});

it('a key __proto__ becomes a key, which no call has', () => {
  const copy = mutableCopy(scheme);

  expect(undo(copy, { path: '__proto__', old: { x: 1 } })).toBe(true);
  expect(Object.hasOwn(copy, '__proto__')).toBe(true);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

it('what an amendment records can be undone', () => {
  changesCanBeUndone(100);
});

it('calls that are the same do not differ', () => {
  sameCallsDoNotDiffer(100);
});
