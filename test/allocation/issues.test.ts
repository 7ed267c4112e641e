import { expect, it } from 'vitest';
import { logSchema } from '../../src/allocation/log.js';
import { announcedSelection } from '../../src/allocation/selection.js';
import { selectionIssues } from '../../src/allocation/selection-issues.js';
import { valueIssues } from '../../src/allocation/value-issues.js';
import { parseWith } from '../../src/parse/parse.js';
import { issuesOf } from '../parse/issues-of.js';

const when = { fact: 'g', is: '1' };
const quota = { id: 'north', when, places: 1, unfilled: 'to-all' } as const;
const selection = { order: [], places: 3 };
const found = (changes: object, attributes = ['g']) =>
  selectionIssues({ ...selection, ...changes }, attributes).map(
    ({ path, code }) => `${path.join('.')} ${code}`,
  );

it('a selection without issues has none', () => {
  expect(found({ quotas: [quota, { ...quota, id: 'south', places: 2 }] })).toEqual([]);
});

it.each([
  [{ order: [{ by: 'x', direction: 'ascending' }] }, 'order.0.by selection.attribute'],
  [{ placedFirst: { fact: 'x', is: '1' } }, 'placedFirst.fact selection.attribute'],
  [
    { quotas: [{ ...quota, when: { fact: 'x', is: '1' } }] },
    'quotas.0.when.fact selection.attribute',
  ],
  [{ caps: [{ by: 'x', maximum: 1 }] }, 'caps.0.by selection.attribute'],
  [{ placesNeeded: 'x', whenShort: 'stop' }, 'placesNeeded selection.attribute'],
  [{ budget: 1, ask: 'x', whenShort: 'stop' }, 'ask selection.attribute'],
  [{ budget: 1, whenShort: 'stop' }, 'ask selection.ask'],
  [{ quotas: [{ ...quota, id: 'first' }] }, 'quotas.0.id id.reserved'],
  [{ quotas: [quota, quota] }, 'quotas.1.id duplicate'],
  [{ quotas: [{ ...quota, places: 4 }] }, 'quotas.0.places selection.quotas'],
  [
    { quotas: [{ id: 'money', when, budget: 1, unfilled: 'unused' }] },
    'quotas.0.budget selection.quotas',
  ],
  [{ budget: 1, ask: 'g' }, 'whenShort selection.when-short'],
  [{ placesNeeded: 'g' }, 'whenShort selection.when-short'],
  [{ whenShort: 'pro-rata' }, 'whenShort selection.when-short'],
])('a selection with %j has an issue', (changes, issue) => {
  expect(found(changes)).toEqual([issue]);
});

it.each([
  [{ places: -1 }, ['places'], 'too-small'],
  [{ quotas: [{ ...quota, budget: 1 }] }, ['quotas', 0], 'form.unknown'],
  [{ quotas: [{ ...quota, percent: 10 }] }, ['quotas', 0, 'percent'], 'unknown-key'],
  [{ order: [{ by: 'G', direction: 'ascending' }] }, ['order', 0, 'by'], 'invalid-format'],
  [{ whenShort: null }, ['whenShort'], 'invalid-value'],
])('the shape of a selection refuses %j', (changes, path, code) => {
  const issues = issuesOf(announcedSelection, { ...selection, ...changes });

  expect(issues).toMatchObject([{ path, code }]);
});

it('values that are sorted on or summed are whole numbers', () => {
  const numbers = {
    ...selection,
    order: [{ by: 'g', direction: 'ascending' }],
    placesNeeded: 'n',
    ask: 'a',
  } as const;

  expect(valueIssues(numbers, { g: '-3', n: '1', a: '0' })).toEqual([]);
  expect(valueIssues(numbers, { g: '03', n: '0', a: '-1' })).toMatchObject([
    { path: ['g'], code: 'invalid-format' },
    { path: ['a'], code: 'too-small' },
    { path: ['n'], code: 'too-small' },
  ]);
});

const at = '2026-01-31T12:00:00Z';
it.each([
  { kind: 'offer', id: 'a', at },
  { kind: 'strike', id: 'a', at, reason: 'Withdrew' },
  { kind: 'insert', line: 'a g=1', salt: '0'.repeat(64), at, reason: 'Appeal' },
  { kind: 'correct', line: 'a', at, reason: 'Error' },
])('a log has %j', (event) => {
  expect(parseWith(logSchema, [event])).toEqual({ ok: true, value: [event] });
});

it.each([
  { kind: 'offer', id: 'a', at, reason: 'Because' },
  { kind: 'strike', id: 'a', at },
  { kind: 'insert', line: 'a g=1', at, reason: 'Appeal' },
  { kind: 'correct', id: 'a', line: 'a', at, reason: 'Error' },
  { kind: 'offer', id: 'a', at: '2026-02-30T12:00:00Z' },
  { kind: 'offer', id: 'a', at: '2026-01-31T12:00:00.000Z' },
  { kind: 'offer', id: 'a', at: '2026-01-31T24:00:00Z' },
  { kind: 'refuse', id: 'a', at },
])('a log has no %j', (event) => {
  expect(parseWith(logSchema, [event]).ok).toBe(false);
});
