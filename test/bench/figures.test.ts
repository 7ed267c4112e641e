import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Measurement {
  readonly name: string;
  readonly of: Readonly<Record<string, string | number>>;
  readonly rows: readonly object[];
}

const { measurementIn, page } = (await import(
  pathToFileURL(join(import.meta.dirname, 'figures.mjs')).href
)) as {
  measurementIn: (name: string, text: string) => Measurement;
  page: (measurements: readonly Measurement[]) => string;
};

const of = { date: '2026-11-28', commit: 'a310038', node: '20.20.2', cores: 2, load: 0.1 };
const reached = { what: 'draw | 10 000', figure: '1.31×', limit: 'at most 2×', reached: true };
const missed = { what: 'verifyDraw', figure: '1.20×', limit: 'at most 1.15×', reached: false };
const unlimited = { what: 'feelin', figure: '3828×', reached: true };

describe('the page of figures', () => {
  it('states when, on which commit and on which machine each was measured', () => {
    const text = page([{ name: 'draw', of, rows: [reached, unlimited] }]);
    expect(text).toContain(
      '\n## draw\n\n2026-11-28, commit `a310038`, Node 20.20.2, 2 cores, load',
    );
    expect(text).toContain('\n| draw \\| 10 000 | 1.31× | at most 2× | reached |\n');
    expect(text).toContain('\n| feelin | 3828× |  |  |\n');
    expect(text).toContain('\nNo limit is missed.\n');
  });

  it('lists first what missed its limit', () => {
    const text = page([{ name: 'draw', of, rows: [reached, missed] }]);
    expect(text).toContain('\nMissed:\n\n- draw: verifyDraw\n\n## draw');
    expect(text).toContain('| verifyDraw | 1.20× | at most 1.15× | MISSED |');
  });

  it('says so where nothing was measured', () => {
    expect(page([])).toContain('\nNothing was measured yet.\n');
  });
});

describe('a file of figures', () => {
  it('is read as it was written', () => {
    const written = { of, rows: [reached, unlimited] };
    expect(measurementIn('draw', JSON.stringify(written))).toEqual({ name: 'draw', ...written });
  });

  it.each([
    { rows: [reached] },
    { of, rows: [] },
    { of, rows: [{ ...reached, figure: 1.31 }] },
    { of, rows: [{ what: 'draw', figure: '1.3×' }] },
  ])('is refused without all that the page states: %j', (faulty) => {
    expect(() => measurementIn('draw', JSON.stringify(faulty))).toThrow('measure it again');
  });
});
