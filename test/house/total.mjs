// Adds up what the tiers counted last: `node test/house/total.mjs test deep`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const counted = process.argv
  .slice(2)
  .map((tier) => join(import.meta.dirname, '../../out/tests', `${tier}.json`))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (key) => counted.reduce((total, counts) => total + counts[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
