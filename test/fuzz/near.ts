import type { Dice } from './dice.js';

/** Texts that are nearly right somewhere, or just right at the very edge. */
const TEXTS = [
  ...['2024-02-30', '2023-02-29', '2024-02-29', '2024-00-10', '2024-13-01', '2024-6-24', '2024-06'],
  ...['1899-12-31', '1900-01-01', '2100-12-31', '2101-01-01', '9999-12-31', '2024-13'],
  ...['2024-06-24T10:00', '2024-06-24T10:00:00', '2024-06-24T24:00', '2024-06-24T10:60'],
  ...['2024-03-31T02:30', '2024-10-27T02:30', '1969-12-31T23:59', '2100-12-31T23:59:59'],
  ...['2011-12-30T10:00', '1900-01-01T00:00', '2024-06-24T10:00:60', '2024-06-24 10:00'],
  ...['2024-06-24T10:00:00Z', '2024-06-24T10:00:00+02:00', '2024-06-24T10:00:00.123456Z'],
  ...['2024-06-24T10:00:00.1234567Z', '2024-06-24T10:00:60Z', '2024-06-24T10:00:00+24:00'],
  ...['2024-06-24T10:00:00-00:00', '2024-06-24t10:00:00z', '2024-02-30T10:00:00Z', '٢٠٢٤-06-24'],
  ...['1000-01-01T00:00:00Z', '0999-12-31T23:59:59Z', '9998-12-31T23:59:59.999999Z'],
  ...['9999-01-01T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59'],
  ...['Europe/Oslo', 'europe/oslo', 'UTC', 'Etc/GMT+12', 'Pacific/Apia', 'Africa/Monrovia'],
  ...['Europe/Osloo', '+01:00', 'Europe//Oslo', 'Z', 'Antarctica/Troll', 'America/St_Johns'],
  ...['864950582', '864950583', '86495058', '0301', 'p1', 'p 1', 'g1', 'C01', 'C99', 'æ', 'NOK'],
  ...['a'.repeat(100), 'a'.repeat(101), '!'.repeat(200), '!'.repeat(201), 'x\n', '-x', '.x'],
  ...['0'.repeat(64), 'f'.repeat(64), 'F'.repeat(64), '0'.repeat(63), 'g'.repeat(64)],
  ...['00'.repeat(48), '00'.repeat(96), `c0${'00'.repeat(47)}`, `c0${'00'.repeat(95)}`],
  ...['4.8.15./', '4.8.15.', '1.'.repeat(999), '00000000000000000001', '184467440737095516160'],
  ...['ticket', 'shuffle', 'rfc3797', 'drand', 'secret', 'numbers', 'strike', 'insert', 'offer'],
  ...['accept', 'decline', 'joined', 'left', 'replaced', 'travel', 'lump-sum', 'actual-costs'],
  ...['earlier', 'later', 'compatible', 'reject', 'other', 'municipality', 'registered', 'each'],
  ...['pedersen-bls-chained', 'bls-unchained-g1-rfc9380', 'default', 'utlysning-draw/2', 'Lotto'],
];
const NUMBERS = [
  ...[0, 1, 2, 3, 4, 6, 20, 99, 100, 101, 366, 1000, 1001, 3660, 10_000, 65_535, 65_536, 1e6, 1e7],
  ...[1e7 + 1, 1e12, 1e12 + 1, -1e12, 0xffff_ffff, 253_402_300_799, Number.MAX_SAFE_INTEGER],
];
const CHARACTERS = [
  '0',
  '9',
  'a',
  'f',
  'A',
  '-',
  ':',
  '.',
  '/',
  ' ',
  '\n',
  'é',
  '\ud83e',
  'Z',
  '+',
];

/** A text that is nearly right somewhere. */
const nearText = (dice: Dice): string => dice.oneOf(TEXTS);

/** A value of the same kind, a little off. */
export function nudged(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number') {
    return dice.onceIn(2) ? dice.oneOf(NUMBERS) : value + dice.oneOf([1, -1, 0.5, 1000]);
  }
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return nearText(dice);
  if (dice.onceIn(2)) return nearText(dice);
  const at = dice.below(value.length + 1);
  const removed = dice.below(2);
  const added = dice.onceIn(3) ? '' : dice.oneOf(CHARACTERS);
  return value.slice(0, at) + added + value.slice(at + removed);
}
