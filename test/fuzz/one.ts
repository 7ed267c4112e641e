// What a process of `npm run fuzz` does: it fuzzes one target, and says on one line what came out.
import { fuzz, type Options } from './fuzz.js';
import { targets } from './targets.js';

const [name, options] = process.argv.slice(2);
if (name === undefined) {
  console.log(JSON.stringify(targets.map((target) => target.name)));
} else {
  const target = targets.find((known) => known.name === name);
  if (target === undefined) throw new Error(`there is no target ${name}`);
  console.log(JSON.stringify(fuzz(target, JSON.parse(options ?? '{}') as Options)));
}
