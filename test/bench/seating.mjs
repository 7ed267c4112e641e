// How long it takes to judge a group of 1 000 members for seats in 20 categories.
import { formalCriteria } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { valid } from './applications.mjs';
import { atMost, median, report, sideBySide } from './measured.mjs';

const categories = Array.from({ length: 20 }, (_, n) => `c${n}`);
const [{ application }] = valid;

/** Members with one to four categories each, by a generator of its own (Park and Miller). */
function members() {
  let state = 2024;
  const below = (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return Array.from({ length: 1000 }, (_, n) => ({
    id: `p${(n * 7919) % 1000}`,
    categories: [...new Set(Array.from({ length: 1 + below(4) }, () => categories[below(20)]))],
  }));
}

/** What judges an application with that group, in a call with so many seats of each category. */
function judging(count) {
  const seats = categories.map((category) => ({ category, count }));
  const call = { ...hkdir2024, group: { ...hkdir2024.group, seats } };
  const criteria = formalCriteria(call, { register: norway });
  const large = { ...application, group: members() };
  return () => {
    if (criteria.evaluate(large).outcome !== 'met') throw new Error('the group is not seated');
  };
}

const works = { 'a quarter': judging(12), half: judging(25), 'nearly all': judging(48) };
const taken = await sideBySide(works, { rounds: 9, ms: 100 });
const milliseconds = (number) => `${Number(number.toFixed(2))} ms`;
report(
  'seating',
  Object.entries(taken).map(([share, ms]) =>
    atMost(`1 000 members in 20 categories, ${share} of them seated`, median(ms), 1, milliseconds),
  ),
);
