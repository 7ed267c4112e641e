import { expect, it } from 'vitest';
import { errorWithCode } from '../parse/error-with-code.js';
import { drawn, entrants } from './draws.js';
import { amended, eventOf } from './logs.js';

const at = '2024-06-27T09:00:00+02:00';
const record = drawn(entrants(5), { places: 2 });
const first = record.order[0]?.id ?? '';

it.each(['strike', 'insert', 'offer', 'accept', 'decline'] as const)(
  'a log of 100 000 events takes no further event: %s',
  (kind) => {
    const event = eventOf('offer', first, at);
    const full = { ...record, log: new Array<typeof event>(100_000).fill(event) };
    const id = kind === 'insert' ? 'late' : first;
    expect(() => amended(full, eventOf(kind, id, at))).toThrow(errorWithCode('log.invalid'));
  },
);
