import { dueBy } from './due.mjs';
import { lookUp } from './look-up.mjs';
import { list, plain } from './markdown.mjs';
import { obligationTree } from './obligation-tree.mjs';
import { participationExamples } from './participation-examples.mjs';
import { exampleTable, sentences } from './section.mjs';

/** What a place obliges to; nothing for a call that asks nothing of a place. */
export function obligationRules(context) {
  const { call, words } = context;
  const examples = participationExamples(call);
  const [{ finding: whole }] = examples;
  const asked = whole.findings.filter(({ criterion }) => lookUp(RULES, criterion).isAsked(call));
  if (asked.every(({ criterion }) => criterion === 'record')) return [];
  const { lead, legend } = words.obligations;
  const isAdvised = asked.some(({ level }) => level === 'recommended');
  return [
    {
      title: words.names.participation,
      level: 2,
      clauses: [],
      blocks: [
        sentences(lead, isAdvised ? [legend] : []),
        obligationTree({ ...whole, findings: asked }, context),
      ],
    },
    ...asked.map((part) => section(part, examples, context)),
  ];
}

function section({ criterion, level, clauses }, examples, context) {
  const { call, words } = context;
  const rule = RULES[criterion];
  const shown = examplesOf(criterion, examples, words);
  const cited = rule.clauses?.(call) ?? [];
  return {
    title: lookUp(words.names, criterion),
    level: 3,
    clauses: [...new Set([...cited, ...clauses])],
    blocks: [
      ...(level === 'recommended' ? [words.recommended] : []),
      ...rule.takes(context),
      ...(shown.length === 0 ? [] : [words.example.records, exampleTable(shown, context)]),
    ],
  };
}

/** For each code that a part of a criterion gives, the first example of it. */
function examplesOf(criterion, examples, words) {
  const byCode = new Map();
  for (const { name, finding } of examples) {
    const part = finding.findings.find((one) => one.criterion === criterion);
    for (const leaf of part.findings ?? [part]) {
      const { code } = leaf.reason;
      if (byCode.has(code)) continue;
      const outcome = words.outcomes[leaf.outcome];
      byCode.set(code, { what: lookUp(words.records, name), outcome, finding: leaf });
    }
  }
  return [...byCode.values()];
}

/** Of each criterion: whether the call asks for it, the clauses that it has of its own, and what it takes. */
const RULES = {
  record: {
    isAsked: () => true,
    takes: ({ words }) => [words.record],
  },

  attendance: {
    isAsked: ({ attendance }) => attendance.required.length > 0,
    clauses: ({ attendance }) => attendance.requiredClauses,
    takes: (context) => [
      context.words.attendance.needs,
      seats(context.call.attendance.required, context),
      sentences(personFills(context), context.words.attendance.held),
    ],
  },

  'recommended-attendance': {
    isAsked: ({ attendance }) => attendance.recommended.length > 0,
    clauses: ({ attendance }) => attendance.recommendedClauses,
    takes: (context) => [
      context.words.attendance.recommends,
      seats(context.call.attendance.recommended, context),
      context.words.attendance.besides,
    ],
  },

  'between-gatherings': {
    isAsked: ({ betweenGatherings }) => betweenGatherings.required.length > 0,
    clauses: ({ betweenGatherings }) => betweenGatherings.clauses,
    takes: ({ call, words, write }) => {
      const kinds = call.betweenGatherings.required.map(write.term);
      return [sentences(words.work.needs(plain(write.list(kinds))), words.work.when)];
    },
  },

  continuity: {
    isAsked: ({ continuity: { clauses, measure } }) =>
      clauses.length > 0 ||
      measure.originalMembersPercent > 0 ||
      measure.everyCategoryFilled ||
      measure.replacementsNamed,
    takes: ({ call, words }) => {
      const { originalMembersPercent, everyCategoryFilled, replacementsNamed } =
        call.continuity.measure;
      const said = words.continuity;
      return [
        said.measured,
        list([
          said.members(originalMembersPercent),
          ...(everyCategoryFilled ? [said.categories] : []),
          ...(replacementsNamed ? [said.replacements] : []),
        ]),
      ];
    },
  },

  report: {
    isAsked: ({ report }) => report !== null,
    takes: (context) => {
      const { when, counted } = dueBy('report', context);
      return [sentences(context.words.report(when), counted)];
    },
  },
};

function seats(wanted, { words, write }) {
  return list(wanted.map(({ category, count }) => plain(words.seat(count, write.term(category)))));
}

function personFills({ call, words }) {
  return words.attendance.personFills[call.group.personFills];
}
