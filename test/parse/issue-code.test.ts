import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueTexts } from '../../src/parse/issues.texts.js';

const src = join(import.meta.dirname, '../../src');
const TABLE = ['issue-code.ts', 'issues.texts.ts'].map((name) => join('parse', name));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !TABLE.includes(file))
  .map((file) => readFileSync(join(src, file), 'utf8'));
const codes = Object.keys(issueTexts);

/** Where the sources write the code of an issue: after its path, in a schema, or as a field of it. */
const FORMS = [
  /(?:\]|(?<!\.)\bpath),\s*'([a-z.-]+)',/g,
  /\b(?:refined\([^']*|hex(?:Of|UpTo)\(\d+, |one\()'([a-z.-]+)'/g,
  /\bcode: '([a-z.-]+)'(?:,\s+message| \})/g,
];
const given = sources
  .filter((source) => /\b(?:Issue|issueOf|codedIssue|IssueParts|refined|refine)\b/.test(source))
  .flatMap((source) => FORMS.flatMap((form) => [...source.matchAll(form)]))
  .map(([, code]) => code);

describe('the codes of issues', () => {
  it('are those that the sources give, each with its texts', () => {
    expect(new Set(given).size).toBeGreaterThan(40);
    expect(given.filter((code) => !codes.includes(code ?? ''))).toEqual([]);
  });

  it('are each given somewhere in the sources', () => {
    const isGiven = (code: string) =>
      sources.some((source) => source.includes(`'${code}'`)) ||
      sources.some((source) => source.includes(`\`\${kind}.${code.split('.')[1]}\``));
    expect(codes.filter((code) => !isGiven(code))).toEqual([]);
  });
});
