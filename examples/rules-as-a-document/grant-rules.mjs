import { entitlement } from 'utlysning';
import { claimExamples } from './claim-examples.mjs';
import { plain } from './markdown.mjs';
import { exampleTable, sentences } from './section.mjs';

/** What a place gives, and with which reasons a claim of it is cut or refused; nothing for a call that gives nothing. */
export function grantRules(context) {
  const { call, words, write } = context;
  const given = entitlement(call);
  const items = ITEMS.filter(
    (item) => given[item].clauses.length > 0 || IS_GIVEN[item](given[item]),
  );
  if (items.length === 0) return [];
  const { known, plus } = given.ceiling;
  const hasNeeds = given.specialNeeds.cap > 0;
  const hasTravel = plus.includes('travel');
  const ceiling =
    known === 0 ? [] : words.grant.ceiling(write.money(known), { hasNeeds, hasTravel });
  return [
    {
      title: words.names.grant,
      level: 2,
      clauses: [],
      blocks: [sentences(ceiling, words.grant.cutOrRefused)],
    },
    ...items.map((item) => ({
      title: words.names[item],
      level: 3,
      clauses: given[item].clauses,
      blocks: [
        sentences(TAKES[item](given[item], context)),
        words.example.claims,
        exampleTable(claimExamples(item, context), context),
      ],
    })),
  ];
}

const ITEMS = ['otherCosts', 'travel', 'stay', 'specialNeeds'];

const IS_GIVEN = {
  otherCosts: ({ sum }) => sum > 0,
  travel: ({ basis }) => basis !== 'none',
  stay: ({ persons }) => persons > 0,
  specialNeeds: ({ cap }) => cap > 0,
};

/** What each item comes to, a sentence a line. */
const TAKES = {
  otherCosts({ sum, period, examples }, { call, words, write }) {
    const said = words.grant.otherCosts;
    const kinds = examples.map(write.term);
    return [
      said.sum(write.money(sum)),
      ...periodOf(period, call, words, write),
      ...(kinds.length === 0 ? [] : [said.examples(plain(write.list(kinds)))]),
      said.other(plain(write.term('other'))),
    ];
  },

  travel({ basis, period }, { call, words, write }) {
    const lines = [words.grant.travel[basis]];
    return basis === 'none' ? lines : [...lines, ...periodOf(period, call, words, write)];
  },

  stay({ persons }, { words }) {
    return [words.grant.stay.persons(persons), words.grant.stay.inKind];
  },

  specialNeeds({ capPerGathering, upTo, period, cap }, { call, words, write }) {
    const said = words.grant.specialNeeds;
    return [
      said.cap(write.money(capPerGathering), write.money(cap)),
      said.upTo[upTo],
      ...periodOf(period, call, words, write),
    ];
  },
};

/** When a cost has to arise. */
function periodOf(period, { course }, words, write) {
  if (course === null) return [];
  if (period === 'any') return [words.grant.anyTime];
  return [words.grant.inCourse(write.date(course.from), write.date(course.to))];
}
