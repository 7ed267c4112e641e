import { describe, expect, test } from 'vitest';
import { reportOf, runOf } from './report.ts';
import { INPUT, textOf } from './report-text.ts';

describe('the report of a large run', () => {
  test('of ten thousand applications it lists some of each kind and says how many more', async () => {
    const [late] = INPUT.filter(({ id }) => id === 'a-034');
    const [good] = INPUT.filter(({ id }) => id === 'a-001');
    const many = Array.from({ length: 5_000 }, (_, index) => [
      { ...late, id: `late-${index}` },
      { ...good, id: `good-${index}` },
    ]).flat();
    const run = await runOf({ applications: [...INPUT, ...many] });
    const before = process.cpuUsage();
    const html = await reportOf(run);
    expect(process.cpuUsage(before).user).toBeLessThan(3e6);
    const text = textOf(html);
    expect(text).toContain('Avvist: 5 018');
    expect(text).toContain('… og 4 968 til. Alle står i admission.json.');
    expect(Buffer.byteLength(html)).toBeLessThan(400_000);
  });

  test('of more places than anyone reads it shows fifty', async () => {
    const { norway } = await import('../../src/register/index.ts');
    const { hkdir2024 } = await import('../../src/call/hkdir-2024.ts');
    const { amendCall } = await import('../../src/index.ts');
    const [good] = INPUT.filter(({ id }) => id === 'a-001');
    const all = norway.validOn('2024-06-24').slice(0, 120);
    const applications = all.map(({ orgnr }) => ({
      ...good,
      id: `m-${orgnr}`,
      applicant: { orgnr },
    }));
    const call = amendCall(
      hkdir2024,
      { selection: { capacity: { places: 70, clauses: ['C04'] } } },
      { at: '2024-05-01T09:00:00+02:00', reason: 'More places' },
    );
    const html = await reportOf(await runOf({ call, applications }), 'en');
    expect([...html.matchAll(/<section id="place-/g)]).toHaveLength(50);
    expect(textOf(html)).toContain('… and 20 more municipalities');
    const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    const lost = [...html.matchAll(/href="#([^"]*)"/g)].filter(([, id]) => !ids.has(id ?? ''));
    expect(lost).toEqual([]);
  });
});
