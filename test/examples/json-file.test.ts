import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'json-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { readJson } = await import(join(import.meta.dirname, '../../examples/json-file.mjs'));
function read(text: string) {
  const file = join(folder, 'file.json');
  writeFileSync(file, text);
  return readJson(file);
}

describe('a key that stands twice in one object', () => {
  it.each([
    ['beside itself', '{"a":1,"a":1}', 'a', 8],
    ['written otherwise', '{"a":1,"\\u0061":2}', 'a', 8],
    ['with blanks before the colon', '{"a" :1, "a"\t: 2}', 'a', 10],
    ['after an inner object that has it too', '{"a":{"a":1},"a":1}', 'a', 14],
    ['in an object of a list', '[{"a":1},{"b":1,"b":2}]', 'b', 17],
    ['with a quote in it', '{"\\"":1,"\\"":2}', '"', 9],
  ])('is found %s', (_, text, key, column) => {
    expect(read(text)).toEqual({ problem: 'repeatedKey', key, at: { line: 1, column } });
  });

  it.each([
    ['is in an inner object', '{"a":{"a":1}}'],
    ['is in the next object', '[{"a":1},{"a":1}]'],
    ['is a text', '{"a":"a","b":["a","a"]}'],
    ['is inside a text', '{"a":"{\\"b\\":1,\\"b\\":2}","c":"\\\\"}'],
  ])('is not found where the other one %s', (_, text) => {
    expect(read(text)).toEqual({ json: JSON.parse(text) });
  });

  it('is looked for in long texts too', () => {
    const text = JSON.stringify({ a: 'x'.repeat(1_000_000), b: '\\"{}'.repeat(10_000) });
    expect(read(text)).toEqual({ json: JSON.parse(text) });
  });
});
