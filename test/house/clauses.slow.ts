import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/call/call.js';
import { hkdir2024 } from '../../src/call/hkdir-2024.js';
import {
  admit,
  award,
  classify,
  entitlement,
  formalCriteria,
  obligations,
  parseObligations,
  settle,
  timeline,
} from '../../src/index.js';
import { norway } from '../../src/register/index.js';
import { application } from '../application/example.js';

const IDS = Array.from({ length: 21 }, (_, i) => `C${String(i + 1).padStart(2, '0')}`);

/** Where the call cites each clause: the dotted path of each section. */
function citations(section: object, path: string[] = []): [clause: string, path: string][] {
  return Object.entries(section).flatMap(([key, value]): [string, string][] => {
    if (Array.isArray(value) && /clauses$/i.test(key)) {
      const own = [...path, key === 'clauses' ? [] : key].flat().join('.');
      return value.map((clause) => [clause, own]);
    }
    const isSection = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isSection && key !== 'clauses' ? citations(value, [...path, key]) : [];
  });
}

const one = application({});

/** What is done with a call, by the public function that does it. */
const uses: Readonly<Record<string, (call: Call) => void>> = {
  formalCriteria: (call) => formalCriteria(call, { register: norway }).evaluate(one),
  admit: (call) => admit(call, [one], { register: norway, criteria: formal }),
  classify: (call) => classify(call, { eligible: [] }, { applications: [] }),
  entitlement: (call) => entitlement(call),
  settle: (call) => {
    const claim = { id: 'c-1', sequence: 1, on: '2024-11-01', amount: 1 };
    settle(call, award(call, one), [
      { ...claim, item: 'travel', entry: 'g1', person: 'p1' },
      { ...claim, id: 'c-2', sequence: 2, item: 'other-costs', cost: 'staff-release' },
      { ...claim, id: 'c-3', sequence: 3, item: 'special-needs', entry: 'g1' },
    ]);
  },
  obligations: (call) => {
    const parsed = parseObligations({
      asOf: '2025-08-01T00:00:00Z',
      members: one.members ?? [],
    });
    if (parsed.ok) obligations(call).evaluate(parsed.value);
  },
  timeline: (call) => timeline(call),
};

const formal = formalCriteria(hkdir2024, { register: norway });

/** The sections of a call, by dotted path, that something reads. */
function readBy(use: (call: Call) => void): ReadonlySet<string> {
  const seen = new Set<string>();
  /** How many sections are still to come of a call that is gone through whole, as to hash it. */
  let passing = 0;
  const watched = <T extends object>(value: T, path: string): T =>
    new Proxy(
      { ...value },
      {
        ownKeys(target) {
          const keys = Reflect.ownKeys(target);
          if (path === '') passing = keys.length;
          return keys;
        },
        get(_, key) {
          const inner = Reflect.get(value, key);
          if (path === '' && passing > 0) {
            passing -= 1;
            return inner;
          }
          if (typeof key !== 'string' || !Object.hasOwn(value, key)) return inner;
          const at = path === '' ? key : `${path}.${key}`;
          const isAll = key === 'clauses' && Object.keys(value).length === 1;
          if (path !== '' && (key !== 'clauses' || isAll)) seen.add(path);
          const isSection = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
          return isSection ? watched(inner, at) : inner;
        },
      },
    ) as T;
  use(watched(hkdir2024, ''));
  return seen;
}

/** The names in a test file: what describe, it and test are given first, however they are called. */
function names(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const isTest = (called: ts.Expression): boolean => {
    if (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) {
      return isTest(called.expression);
    }
    return ts.isIdentifier(called) && ['describe', 'it', 'test'].includes(called.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [name] = node.arguments;
      if (name !== undefined && ts.isStringLiteralLike(name)) found.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:test|slow|deep)\.ts$/.test(file))
  .sort();
const named = files.map((file) => ({ file, text: names(join(root, file)).join('\n') }));
const cited = citations(hkdir2024);

const read = Object.entries(uses).map(([name, use]) => ({ name, sections: readBy(use) }));

/** The public functions that read what a section says, beyond its clauses. */
function carriers(path: string): string[] {
  const section = path.replace(/\.\w+Clauses$/, '');
  return read.filter(({ sections }) => sections.has(section)).map(({ name }) => name);
}

const table = IDS.map((id) => {
  const sections = cited.filter(([clause]) => clause === id).map(([, path]) => path);
  return {
    clause: id,
    sections,
    carriedBy: [...new Set(sections.flatMap(carriers))],
    namedBy: named
      .filter(({ text }) => new RegExp(`\\b${id}\\b`).test(text))
      .map(({ file }) => file),
  };
});

describe('the clauses of the call of 2024', () => {
  it('are each written in a section of the call, carried by code that reads it, and named by a test', () => {
    const lines = table.map(({ clause, sections, carriedBy, namedBy }) =>
      [
        clause,
        sections.join(', ').padEnd(44),
        carriedBy.join(', ').padEnd(44),
        namedBy.join(', '),
      ].join('  '),
    );
    console.info(['clause → section → carried by → named by', ...lines].join('\n'));
    const missing = table.filter(({ sections, carriedBy, namedBy }) =>
      [sections, carriedBy, namedBy].some((list) => list.length === 0),
    );
    // What kind of round it was obliges nobody to anything.
    expect(missing.map(({ clause }) => clause)).toEqual(['C21']);
    expect(hkdir2024.clauses['C21']?.kind).toBe('context');
  });

  it('are the only ones that it cites', () => {
    expect([...new Set(cited.map(([clause]) => clause))].sort()).toEqual(IDS);
  });
});
