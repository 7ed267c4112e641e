import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Row {
  what: string;
  figure: string;
  limit?: string;
  reached: boolean;
}

const { table, withFigures } = (await import(
  pathToFileURL(join(import.meta.dirname, 'figures.mjs')).href
)) as {
  table: (rows: readonly unknown[], machine: { node: string; cpus: number }) => string;
  withFigures: (page: string, figures: string) => string;
};

const machine = { node: '20.20.2', cpus: 2 };
const rows: readonly Row[] = [
  { what: 'draw among 1 000 000', figure: '1.31×', limit: 'at most 2×', reached: true },
  { what: 'size | gzipped', figure: '41 kB', reached: true },
  { what: 'verifyDraw', figure: '1.20×', limit: 'at most 1.15×', reached: false },
];

describe('the figures', () => {
  it('are a table of what was measured, with what was missed', () => {
    expect(table(rows, machine).split('\n')).toEqual([
      'Measured with Node 20.20.2 on 2 cores:',
      '',
      '| what                 | figure | limit         |         |',
      '| -------------------- | ------ | ------------- | ------- |',
      '| draw among 1 000 000 | 1.31×  | at most 2×    | reached |',
      '| size \\| gzipped      | 41 kB  |               |         |',
      '| verifyDraw           | 1.20×  | at most 1.15× | MISSED  |',
    ]);
  });

  it('take the place of the ones before, and leave the page as it was', () => {
    const page = 'before\n<!-- figures -->\n\nold\n\n<!-- /figures -->\nafter $& $1\n';
    const once = withFigures(page, 'of $& and $1');
    expect(once).toBe(
      'before\n<!-- figures -->\n\nof $& and $1\n\n<!-- /figures -->\nafter $& $1\n',
    );
    expect(withFigures(once, 'of $& and $1')).toBe(once);
  });

  it.each([
    [[], 'measure first'],
    [[{ what: 'draw', figure: 1.3, reached: true }], 'no figure'],
    [[{ what: 'draw', figure: '1.3×', limit: 'at most 2×' }], 'no figure'],
    [[null], 'no figure'],
  ])('are refused when they are none: %j', (faulty, message) => {
    expect(() => table(faulty, machine)).toThrow(message);
  });

  it('have no place on a page without the marks', () => {
    expect(() => withFigures('nothing here', 'x')).toThrow('block');
  });
});
