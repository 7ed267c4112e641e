// Loads a module, and prints what that changed of all that can be reached from the global object: each
// property by the way to it, and what became of it.
import { createRequire } from 'node:module';

const [how, module] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const load = { import: (name) => import(name), require: async (name) => require(name) }[how];

/** What the language brings and no global leads to. */
const unnamed = [
  function* () {},
  async () => {},
  async function* () {},
  [].values(),
  new Map().values(),
  new Set().values(),
  ''[Symbol.iterator](),
  'a'.matchAll(/a/g),
];

/** Every object that can be reached, with the way to it, and its properties and prototype as they are. */
function reached() {
  const found = new Map();
  const visit = (value, way) => {
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (!isObject || found.has(value)) return;
    const prototype = Object.getPrototypeOf(value);
    const properties = new Map(
      Reflect.ownKeys(value).map((key) => [key, Object.getOwnPropertyDescriptor(value, key)]),
    );
    found.set(value, { way, prototype, properties });
    visit(prototype, `${way}.[[Prototype]]`);
    for (const [key, property] of properties) {
      for (const part of ['value', 'get', 'set']) visit(property[part], `${way}.${String(key)}`);
    }
  };
  visit(globalThis, 'globalThis');
  visit(unnamed, 'unnamed');
  return found;
}

/** Whether two descriptions of a property say the same. */
const isSame = (a, b) =>
  a !== undefined && b !== undefined && Object.keys(b).every((key) => Object.is(a[key], b[key]));

/** What is different of what could be reached before. */
function* changes(before, after) {
  for (const [value, was] of before) {
    const is = after.get(value);
    if (is === undefined) yield `${was.way} is gone`;
    else if (is.prototype !== was.prototype) yield `${was.way} has another prototype`;
    const now = is?.properties ?? new Map();
    for (const key of new Set([...was.properties.keys(), ...now.keys()])) {
      if (!isSame(was.properties.get(key), now.get(key))) yield `${was.way}.${String(key)}`;
    }
  }
}

// The loader itself, which Node readies when it is needed first.
await load(how === 'import' ? 'data:text/javascript,' : 'node:path');
const before = reached();
await load(module);
console.log(JSON.stringify({ reached: before.size, changed: [...changes(before, reached())] }));
