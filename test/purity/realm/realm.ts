import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, runInNewContext } from 'node:vm';
import { build } from 'esbuild';

/** What the language brings, and V8 with it. */
const ofTheLanguage: readonly string[] = runInNewContext('Object.getOwnPropertyNames(globalThis)');

/**
 * What hosts bring: all that this one has, and some of what others have. `TextEncoder` is left, which
 * asks nobody anything, and `navigator`, of which zod asks whether it may make code from text.
 */
const ofTheHost = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...['console', 'require', 'module', 'Deno', 'Bun', 'window', 'document', 'localStorage'],
  ...['sessionStorage', 'indexedDB', 'caches', 'XMLHttpRequest', 'WebSocket', 'Temporal'],
  ...['requestAnimationFrame', 'requestIdleCallback', 'postMessage', 'importScripts'],
]);
for (const name of ['TextEncoder', 'navigator', ...ofTheLanguage]) {
  if (name !== 'console') ofTheHost.delete(name);
}

/** What there is in the realm, as `inside.mjs` exports it. */
interface Inside {
  readonly called: ReadonlySet<string>;
  readonly modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  digests(library: object, sha256: (text: string) => string): Promise<Record<string, string>>;
}

/**
 * A realm of its own with the whole library in it, in which all is refused that is not computing: the
 * host and what it brings, the clock, randomness, the zone and the language of the host, and every
 * change of what is global. What was refused is remembered, for whoever asked may have caught the error.
 */
export async function realm() {
  const refused: string[] = [];
  const refuse = (what: string) => {
    refused.push(what);
    throw new Error(`refused: ${what}`);
  };

  const globals: Record<string, unknown> = { TextEncoder };
  for (const name of ofTheHost) Object.defineProperty(globals, name, { get: () => refuse(name) });
  const change = (_: object, name: string | symbol) => refuse(`a change of ${String(name)}`);
  /** Zod keeps its settings and its registry of schemas in two globals. */
  const isOfZod = (name: string | symbol) => /^__zod_global(?:Config|Registry)$/.test(String(name));
  const context = createContext(
    new Proxy(globals, {
      set: (target, name, value) =>
        isOfZod(name) ? Reflect.set(target, name, value) : change(target, name),
      defineProperty: (target, name, property) =>
        isOfZod(name) ? Reflect.defineProperty(target, name, property) : change(target, name),
      deleteProperty: change,
    }),
  );
  /** Runs the body of a strict function in the realm, with what it is given under these names. */
  const run = (body: string, given: Readonly<Record<string, unknown>> = {}) =>
    runInContext(
      `(function (${Object.keys(given)}) { 'use strict'; ${body}\n})`,
      context,
    )(...Object.values(given));

  const replace = (name: string, value: unknown) => {
    globals[name] = value;
  };
  run(readFileSync(join(import.meta.dirname, 'poison.mjs'), 'utf8'), { refuse, replace });
  // Globals are slow in such a realm; as constants they are as fast as anywhere.
  const constants = ofTheLanguage.filter(
    (name) => /^[A-Z]/.test(name) && name !== 'NaN' && name !== 'Infinity',
  );
  const inside: Inside = run(
    `const { ${constants} } = globalThis;\n${await script()}\nreturn inside;`,
  );
  return { ...inside, refused, run };
}

/** The library as it is published and what comes with it into the realm, as one script. */
async function script(): Promise<string> {
  const dist = join(import.meta.dirname, '../../../dist');
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'inside.mjs')],
    alias: {
      'utlysning/calls/hkdir-2024': join(dist, 'calls/hkdir-2024.js'),
      'utlysning/municipalities': join(dist, 'municipalities.js'),
      'utlysning/drand': join(dist, 'drand.js'),
      'utlysning/testing': join(dist, 'testing.js'),
      utlysning: join(dist, 'index.js'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'inside',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
