// How long it takes to judge a group for seats in 20 categories: of 1 000 members, of whom a part is
// seated, or who cannot fill the seats; and of 19 people.
import { formalCriteria } from 'utlysning';
import { hkdir2024 } from 'utlysning/calls/hkdir-2024';
import { norway } from 'utlysning/municipalities';
import { valid } from './applications.mjs';
import { atMost, median, report, sideBySide } from './measured.mjs';

const categories = Array.from({ length: 20 }, (_, n) => `c${n}`);
const [{ application }] = valid;

/** So many members with some categories each, in no order. */
function groupOf(count, categoriesOf) {
  return Array.from({ length: count }, (_, n) => ({
    id: `p${(n * 7919) % 1000}`,
    categories: categoriesOf(n),
  }));
}

/** One to four categories for each member, by a generator of its own (Park and Miller). */
function anyCategories() {
  let state = 2024;
  const below = (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return () => [
    ...new Set(Array.from({ length: 1 + below(4) }, () => categories[below(categories.length)])),
  ];
}

const any = groupOf(1000, anyCategories());
const three = (n) => [0, 1, 2].map((step) => categories[(n + step) % categories.length]);

/** What judges an application with a group, in a call with so many seats of each category. */
function judging(group, count, outcome) {
  const seats = Object.fromEntries(categories.map((category) => [category, count]));
  const call = { ...hkdir2024, group: { ...hkdir2024.group, seats } };
  const criteria = formalCriteria(call, { register: norway });
  const large = { ...application, members: group };
  return () => {
    if (criteria.evaluate(large).outcome !== outcome)
      throw new Error(`the group is not ${outcome}`);
  };
}

const works = {
  '1 000 members, a quarter of them seated': judging(any, 12, 'met'),
  '1 000 members, half of them seated': judging(any, 25, 'met'),
  '1 000 members, nearly all of them seated': judging(any, 48, 'met'),
  '1 000 members for 1 020 seats': judging(any, 51, 'not-met'),
  '1 000 members for 2 000 seats': judging(any, 100, 'not-met'),
  '999 members of three categories each, for 1 000 seats': judging(
    groupOf(999, three),
    50,
    'not-met',
  ),
  '500 members, half of them of one category, for 1 000 seats': judging(
    groupOf(500, (n) => (n % 2 === 0 ? categories : categories.slice(0, 1))),
    50,
    'not-met',
  ),
  '1 000 members without a category': judging(
    groupOf(1000, () => []),
    50,
    'not-met',
  ),
  '19 people of any category for 20 seats': judging(
    groupOf(19, () => categories),
    1,
    'not-met',
  ),
  '19 people of two categories each, for 20 seats': judging(
    groupOf(19, (n) => categories.slice(n, n + 2)),
    1,
    'not-met',
  ),
};
const taken = await sideBySide(works, { rounds: 9, ms: 100 });
const milliseconds = (number) => `${Number(number.toFixed(2))} ms`;
report(
  'seating',
  Object.entries(taken).map(([group, ms]) =>
    atMost(`20 categories, ${group}`, median(ms), 1, milliseconds),
  ),
);
