import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Admission, verifyDraw } from '../../src/index.js';
import { norway } from '../../src/register/index.js';

const script = join(import.meta.dirname, '../../examples/run-the-2024-call/run.mjs');
const temporary = mkdtempSync(join(tmpdir(), 'run-the-2024-call-'));
afterAll(() => rmSync(temporary, { recursive: true }));

describe('100 000 applications', () => {
  const count = 100_000;
  const folder = join(temporary, 'out');

  it('run within 1 GB and 30 seconds of processor time', { timeout: 180_000 }, () => {
    const file = join(temporary, 'large.json');
    writeFileSync(file, large(count));
    const used =
      'process.on("exit",()=>{const u=process.resourceUsage();console.error(u.maxRSS,u.userCPUTime)})';
    const node = ['--max-old-space-size=1000', '--import', `data:text/javascript,${used}`];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...node, script, file, '--out', folder],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const [kibibytes, microseconds] = (stderr.trim().split('\n').at(-1) ?? '')
      .split(' ')
      .map(Number);
    expect(status, stderr).toBe(0);
    expect((kibibytes ?? Number.NaN) * 1024).toBeLessThan(1e9);
    expect(microseconds).toBeLessThan(30e6);

    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const { eligible, rejected, undetermined, superseded }: Admission = read('admission.json');
    const lists = [eligible, rejected, undetermined, superseded];
    expect(lists.reduce((sum, list) => sum + list.length, 0)).toBe(count);
    expect(verifyDraw(read('record.json')).outcome).toBe('undetermined');
    expect(stdout.split('\n').length).toBeLessThan(1_000);
    const more = new Intl.NumberFormat('nb').format(rejected.length - 50);
    expect(stdout).toContain(`… og ${more} til. Alle står i ${join(folder, 'admission.json')}.`);
  });
});

/** A file of applications from all municipalities and from others, with a few faults among them. */
function large(count: number): string {
  const orgnrs = norway.validOn('2024-06-24').map(({ orgnr }) => orgnr);
  const lines = Array.from({ length: count }, (_, at) => {
    const categories = ['administration', 'department', 'leadership', 'leadership'];
    const hour = String(at % 24).padStart(2, '0');
    return JSON.stringify({
      id: `b-${String(at).padStart(6, '0')}`,
      applicant: { orgnr: at % 3 ? orgnrs[at % orgnrs.length] : String(900_000_000 + at * 7) },
      submission: {
        receivedAt: `2024-06-${10 + (at % 16)}T${hour}:17:22+02:00`,
        channel: at % 50 ? 'Espresso' : 'e-post',
      },
      members: categories
        .slice(at % 4 ? 0 : 1)
        .map((category, person) => ({ id: `p${person + 1}`, categories: [category] })),
      parts: {
        plans: `Kommunen vil prøve ut eTwinning – og så søke om midler, nummer ${at}. `.repeat(5),
        motivation: at % 7 ? 'Vi vil lære sammen med andre.' : ' ',
      },
    });
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}
