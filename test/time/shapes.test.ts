import { describe, expect, it } from 'vitest';
import { parseWith } from '../../src/parse/parse.js';
import { day, month } from '../../src/time/calendar.js';
import { wallTime } from '../../src/time/wall-time.js';
import { checkedIssues } from '../parse/checked-issues.js';

describe.each([
  {
    name: 'day',
    schema: day,
    good: ['2024-06-24', '2024-02-29', '1900-01-01', '2100-12-31'],
    bad: ['2024-02-30', '2023-02-29', '1899-12-31', '2101-01-01', '2024-6-24', '24-06-24', ''],
  },
  {
    name: 'month',
    schema: month,
    good: ['2024-10', '2024-01', '2024-12', '1900-01', '2100-12'],
    bad: [
      ...['2024-00', '2024-13', '2024-19', '2024-20', '2024-1', '2-10', '12024-10', '2024-100'],
      ...['abcd-10', '2024-10-01', '1899-12', '2101-01', ''],
    ],
  },
  {
    name: 'wall-time',
    schema: wallTime,
    good: ['2024-06-24T10:00', '2024-06-24T10:00:59', '1970-01-01T00:00', '2100-12-31T23:59:59'],
    bad: [
      ...[
        '2024-06-24',
        '2024-06-24T10',
        '2024-06-24T24:00',
        '2024-02-30T10:00',
        'x2024-06-24T10:00',
      ],
      ...['2024-06-24T10:00x', '1969-12-31T23:59', '2101-01-01T00:00', ''],
    ],
  },
])('a $name in what comes from outside', ({ name, schema, good, bad }) => {
  it.each(good)('may be %j', (text) => {
    expect(parseWith(schema, text)).toEqual({ ok: true, value: text });
  });

  it.each(bad)('may not be %j', (text) => {
    const parsed = parseWith(schema, text);
    expect(
      parsed.ok ? [] : checkedIssues(parsed.issues).map(({ path, code }) => [path, code]),
    ).toEqual([[[], `${name}.invalid`]]);
  });
});
