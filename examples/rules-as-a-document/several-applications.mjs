import { admit, epochMs } from 'utlysning';
import { lookUp } from './look-up.mjs';
import { table } from './markdown.mjs';
import { applicantsTo, everyDay } from './registers.mjs';
import { sentences } from './section.mjs';

/** Which of several applications of one applicant counts, with what becomes of some. */
export function severalApplications(cases, context) {
  const { call, words } = context;
  if (call.severalApplications === undefined) return [];
  const { counts, clauses, reading } = call.severalApplications;
  const said = words.several;
  const examples =
    cases === undefined || !isAnyEligible(cases)
      ? []
      : [said.lead, table(said.head, outcomes(cases, context))];
  return [
    {
      title: words.names.several,
      level: 2,
      clauses,
      reading,
      blocks: [
        sentences(lookUp(said.counts, counts), counts === 'none' ? [] : said.draft),
        ...examples,
      ],
    },
  ];
}

/** Whether the examples have an application that is eligible, so that another can supersede it. */
function isAnyEligible({ edges }) {
  return edges.some((edge) => edge.rejectedFor === null);
}

/** What `admit` makes of the applications of two applicants, together. */
function outcomes(cases, { call, words, write }) {
  const said = words.several;
  const named = [...ofOne(cases), ...ofAnother(call, cases)].map(([name, application], at) => ({
    what: said.cases[name],
    application: { ...application, id: `a-${at + 1}` },
  }));
  const applications = named.map(({ application }) => application);
  const admission = admit(call, applications, { register: everyDay, facts: factsOf(named, cases) });
  const whatOf = (id) => named.find(({ application }) => application.id === id).what;
  const becomes = new Map([
    ...admission.eligible.map(({ id }) => [id, words.decisions.met]),
    ...admission.rejected.map(({ id }) => [id, words.decisions['not-met']]),
    ...admission.undetermined.map(({ id }) => [id, words.decisions.undetermined]),
    ...admission.superseded.map(({ id, by }) => [id, said.superseded(whatOf(by))]),
  ]);
  return named.map(({ what, application: { id, submission } }) => [
    what,
    submission === undefined ? said.never : write.moment(submission.receivedAt, call.zone),
    becomes.get(id),
  ]);
}

/** What the host states, of the applications by their new ids. */
function factsOf(named, { facts }) {
  const [own] = Object.values(facts.applications ?? {});
  if (own === undefined) return facts;
  const ids = named.map(({ application }) => application.id);
  return { ...facts, applications: Object.fromEntries(ids.map((id) => [id, own])) };
}

/** Two in time, one too late, one through another channel, and a draft. */
function ofOne({ faultless, draft, edges }) {
  return [
    ['first', faultless],
    ['last', lastInTime(edges)],
    ['late', rejectedFor('deadline.late', edges)],
    ['channel', rejectedFor('channel.wrong', edges)],
    ['draft', draft],
  ].filter(([, application]) => application !== undefined);
}

/** One with a fault, which counts, and one without; none where only the fault can be the delivery. */
function ofAnother(call, { faultless, edges }) {
  const faulty = rejectedFor('parts.missing', edges) ?? rejectedFor('group.incomplete', edges);
  if (faulty === undefined) return [];
  const [, applicant] = applicantsTo(call);
  const { submission } = lastInTime(edges);
  return call.severalApplications.counts === 'first-submitted'
    ? [
        ['faultyFirst', { ...faulty, applicant }],
        ['faultlessLast', { ...faultless, applicant, submission }],
      ]
    : [
        ['faultlessFirst', { ...faultless, applicant }],
        ['faultyLast', { ...faulty, applicant, submission }],
      ];
}

function rejectedFor(code, edges) {
  return edges.findLast((edge) => edge.rejectedFor === code)?.application;
}

/** The last of those that are eligible. */
function lastInTime(edges) {
  const eligible = edges.filter(
    ({ rejectedFor, application }) => rejectedFor === null && application.submission !== undefined,
  );
  const receivedAt = ({ application }) => epochMs(application.submission.receivedAt);
  return eligible.reduce((a, b) => (receivedAt(b) > receivedAt(a) ? b : a)).application;
}
