import { explain, formalCriteria } from 'utlysning';
import { blankTo } from './cases.mjs';
import { nameEdge, readEdge } from './edges.mjs';
import { everyDay, incomplete, noDay } from './registers.mjs';
import { codesOf } from './section.mjs';

/** The criteria that an application is judged by: each part of the group, and each requirement. */
export function criteriaIn({ findings }) {
  return findings.flatMap((finding) => (isMadeOfCriteria(finding) ? finding.findings : [finding]));
}

/** Whether each part of a finding is a rule of its own. */
export function isMadeOfCriteria({ criterion, findings }) {
  return findings !== undefined && ['eligibility', 'group', 'requirements'].includes(criterion);
}

/** The finding of some application to a call, with all that is judged of it. */
export function formalFinding(call) {
  return formalCriteria(call, { register: everyDay }).evaluate(blankTo(call));
}

/**
 * Examples of what a criterion answers, by its id: applications at every edge of it, and then
 * whatever else gives another code. Each has what becomes of the application, and the finding of
 * the criterion.
 */
export function applicationExamples(cases, context) {
  const judge = judging(context);
  const edges = (cases?.edges ?? []).flatMap(({ edge, application, facts, outcome }) => {
    const read = readEdge(edge, outcome, context);
    return read === undefined ? [] : { ...read, ...judge(application, everyDay, facts) };
  });
  const others = otherCases(context.call, cases).map(([name, application, register]) => ({
    what: context.words.cases[name],
    written: [],
    ...judge(application, register, cases?.facts),
  }));
  return (criterion) => {
    const own = edges.filter((edge) => edge.criterion === (EDGES_OF[criterion] ?? criterion));
    const examples = [...own, ...others].map(({ what, written, outcome, findings }) => ({
      what,
      written,
      outcome,
      finding: findings.find((part) => part.criterion === criterion),
    }));
    return together(withNewCodes(examples, own.length), context);
  };
}

/** Whose edges are those of a criterion, where they go by another name. */
const EDGES_OF = { 'group.seats': 'group', round: 'opening' };

function judging({ call, words }) {
  const withoutFacts = new Map(
    [everyDay, noDay, incomplete].map((register) => [register, formalCriteria(call, { register })]),
  );
  return (application, register = everyDay, facts = {}) => {
    const isStated = Object.keys(facts).length > 0;
    const criteria = isStated
      ? formalCriteria(call, { register, facts })
      : withoutFacts.get(register);
    const finding = criteria.evaluate(application);
    return { outcome: words.decisions[finding.outcome], findings: criteriaIn(finding) };
  };
}

function otherCases(call, cases) {
  if (cases === undefined) return [['blank', blankTo(call)]];
  const { faultless, draft, isEligible } = cases;
  return [
    [isEligible ? 'faultless' : 'withoutFacts', faultless],
    ['draft', draft],
    ['noRegister', faultless, noDay],
    ['incompleteRegister', faultless, incomplete],
    call.applicant?.kind === 'municipality'
      ? ['withoutOrgnr', { ...faultless, applicant: { id: 'A' } }]
      : ['invalidOrgnr', { ...faultless, applicant: { orgnr: '958935421' } }],
  ];
}

/** The first so many examples, and of the others those with a code that none before them has. */
function withNewCodes(examples, first) {
  const codes = examples.map(({ finding }) => codesOf(finding));
  return examples.filter((_, at) => at < first || codes.indexOf(codes[at]) === at);
}

/** What comes to the same, however it is written, is one example. */
function together(examples, { call, lang, words }) {
  const rows = new Map();
  for (const example of examples) {
    const { what, outcome, finding, written } = example;
    const key = JSON.stringify([what, outcome, explain(finding, lang, call)]);
    const before = rows.get(key)?.written ?? [];
    rows.set(key, { ...example, written: [...before, ...written] });
  }
  return [...rows.values()].map(({ what, written, outcome, finding }) => ({
    what: nameEdge(what, written, words),
    outcome,
    finding,
  }));
}
