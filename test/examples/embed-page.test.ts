import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { receive } from '../../examples/embed/receive.js';

const folder = join(import.meta.dirname, '../../examples/embed');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const blocks = (kind: string) =>
  [...read('README.md').matchAll(new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));

describe('the page', () => {
  it.each(files)('shows every line of %s, in its order', (file) => {
    const own = blocks('ts').filter((block) => read(file).includes(block));
    const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
    expect(lines(own.join('\n'))).toEqual(lines(read(file)));
  });

  it('shows no code that is in none of them', () => {
    const all = files.map(read).join('\n');
    expect(blocks('ts').filter((block) => !all.includes(block))).toEqual([]);
    expect(files.length).toBe(9);
  });

  it('shows what is sent, and what comes back', () => {
    const [sent = '', problem = ''] = blocks('json');
    const { answer, kept } = receive({
      id: 'a-1',
      receivedAt: new Date(0),
      contentType: 'application/json',
      acceptLanguage: 'en',
      body: Buffer.from(sent),
    });
    expect(JSON.parse(answer.body)).toEqual(JSON.parse(problem));
    expect(kept).toBeUndefined();
  });

  it('names every status that there is', async () => {
    const rows = [...read('README.md').matchAll(/^\| (\d{3}) /gm)].map(([, status]) => status);
    const answered = [...(read('receive.ts') + read('problem.ts')).matchAll(/\b[245]\d\d\b/g)];
    expect(rows).toEqual([...new Set(answered.map(([status]) => status))].sort());
  });
});
