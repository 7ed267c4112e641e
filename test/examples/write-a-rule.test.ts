import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eligibility } from '../../examples/write-a-rule/rule.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import { norway } from '../../src/register/index.js';
import { anApplication, matchers } from '../../src/testing/index.js';

const folder = join(import.meta.dirname, '../../examples/write-a-rule');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('the page', () => {
  const blocks = [...read('README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code = '']) => code,
  );

  it.each(['rule.ts', 'rule.test.ts'])('shows every line of %s, in its order', (file) => {
    const own = blocks.filter((block) => read(file).includes(block));
    const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
    expect(lines(own.join('\n'))).toEqual(lines(read(file)));
  });

  it('shows the message with which a test fails', () => {
    const application = anApplication(hkdir2024, {
      submission: { receivedAt: '2024-06-24T10:00:03+02:00' },
    });
    const sectors = Object.fromEntries(
      (application.members ?? []).map(({ id }) => [id, 'school'] as const),
    );
    const finding = eligibility(hkdir2024, norway).evaluate({
      application,
      sectors,
    });
    const { message } = matchers.toBeRejectedFor(finding, 'deadline.late');
    expect(read('README.md')).toContain(`\`\`\`\n${message()}\n\`\`\`\n`);
  });

  it('shows no code that is in neither', () => {
    const all = read('rule.ts') + read('rule.test.ts');
    expect(blocks.filter((block) => !all.includes(block))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(5);
  });
});
