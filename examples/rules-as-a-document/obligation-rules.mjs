import { describeCondition } from 'utlysning';
import { lookUp } from './look-up.mjs';
import { heading, list, plain } from './markdown.mjs';
import { momentSentence } from './moments.mjs';
import { obligationExamples } from './obligation-examples.mjs';
import { obligationTree } from './obligation-tree.mjs';
import { exampleTable, sentences } from './section.mjs';

/** What a place obliges to; nothing for a call that asks nothing of a place. */
export function obligationRules(context) {
  const { call, words } = context;
  const asked = Object.entries(call.obligations ?? {});
  if (asked.length === 0) return [];
  const examples = obligationExamples(call);
  const [{ finding: whole }] = examples;
  const { lead, legend } = words.obligations;
  const isAdvised = asked.some(([, { level }]) => level === 'recommended');
  return [
    {
      title: words.names.obligations,
      level: 2,
      clauses: [],
      blocks: [
        sentences(lead, isAdvised ? [legend] : []),
        obligationTree(
          { ...whole, findings: whole.findings.filter(({ criterion }) => criterion !== RECORD) },
          context,
        ),
      ],
    },
    ...asked.map(([id, obligation]) => section(id, obligation, examples, context)),
    {
      title: words.names[RECORD],
      level: 3,
      clauses: [],
      blocks: [words.record, ...showExamples(RECORD, examples, context)],
    },
  ];
}

/** The criterion that a record agrees with the call and with itself. */
const RECORD = 'obligations.record';

function section(id, obligation, examples, context) {
  const { call, lang, words, write } = context;
  const { clauses, kind, level, reading, when } = obligation;
  const { findings } = examples[0].finding;
  const found = findings.find(({ criterion }) => criterion === id);
  return {
    title: heading(write.term(id)),
    level: 3,
    reading,
    clauses: [...new Set([...clauses, ...found.clauses])],
    blocks: [
      ...(level === 'recommended' ? [words.recommended] : []),
      ...(when ? [words.appliesWhen(plain(describeCondition(when, lang, call)))] : []),
      ...TAKES[kind](obligation, id, context),
      ...showExamples(id, examples, context),
    ],
  };
}

/** For each code that a part of a criterion gives, the first example of it. */
function showExamples(criterion, examples, context) {
  const { words } = context;
  const byCode = new Map();
  for (const { name, finding } of examples) {
    const part = finding.findings.find((one) => one.criterion === criterion);
    for (const leaf of part.findings ?? [part]) {
      const { code } = leaf.reason;
      if (byCode.has(code) || leaf.findings !== undefined) continue;
      const outcome = words.outcomes[leaf.outcome];
      byCode.set(code, { what: lookUp(words.records, name), outcome, finding: leaf });
    }
  }
  const shown = [...byCode.values()];
  return shown.length === 0 ? [] : [words.example.records, exampleTable(shown, context)];
}

/** What each kind of obligation takes. */
const TAKES = {
  attendance({ seats, beside, level }, _, context) {
    const said = context.words.attendance;
    return [
      level === 'recommended' ? said.recommends : said.needs,
      seatList(seats, context),
      beside === undefined ? sentences(personFills(context), said.held) : said.besides,
    ];
  },

  work({ tasks }, _, { words, write }) {
    return [sentences(words.work.needs(plain(write.list(tasks.map(write.term)))), words.work.when)];
  },

  continuity({ originalMembersPercent, everyCategoryFilled, replacementsNamed }, _, { words }) {
    const said = words.continuity;
    return [
      said.measured,
      list([
        ...(originalMembersPercent === undefined ? [] : [said.members(originalMembersPercent)]),
        ...(everyCategoryFilled ? [said.categories] : []),
        ...(replacementsNamed ? [said.replacements] : []),
      ]),
    ];
  },

  deliverable({ due }, id, context) {
    return dueSentences(due, id, context.words.delivered, context);
  },

  condition({ holds, due }, id, context) {
    const { call, lang, words } = context;
    const what = words.holds(plain(describeCondition(holds, lang, call)));
    return [what, ...dueSentences(due, id, words.heldBy, context)];
  },
};

function dueSentences(due, id, said, context) {
  if (due === undefined) return [context.words.noDueDay];
  const { when, known } = momentSentence(id, due, 'by', context);
  return [sentences(said(when), known)];
}

function seatList(seats, { words, write }) {
  return list(
    Object.entries(seats).map(([category, seat]) =>
      plain(words.seat(typeof seat === 'number' ? seat : seat.minimum, write.term(category))),
    ),
  );
}

function personFills({ call, words }) {
  return words.attendance.personFills[call.group?.personFills ?? 'one-seat'];
}
