import { deadlineMs, zonedTimestamp } from 'utlysning';
import { applicationExamples, criteriaIn, formalFinding } from './application-examples.mjs';
import { casesOf } from './cases.mjs';
import { lookUp } from './look-up.mjs';
import { code, list, plain } from './markdown.mjs';
import { exampleTable, reasonList, sentences } from './section.mjs';
import { severalApplications } from './several-applications.mjs';

/** What an application has to meet: the formal criteria together, then each of them. */
export function applicationRules(context) {
  const { call, words } = context;
  const whole = formalFinding(call);
  const cases = casesOf(call);
  const examplesOf = applicationExamples(cases, context);
  return [
    ...opening(context),
    {
      title: words.names.eligibility,
      level: 2,
      clauses: whole.clauses,
      blocks: [sentences(words.eligibility(whole.reason.params.needed))],
    },
    ...criteriaIn(whole).map((finding) => section(finding, examplesOf(finding.criterion), context)),
    severalApplications(cases, context),
  ];
}

function section({ criterion, level, clauses }, examples, context) {
  const { words } = context;
  return {
    title: lookUp(words.names, criterion),
    level: 3,
    clauses,
    blocks: [
      ...(level === 'recommended' ? [words.recommended] : []),
      ...lookUp(TAKES, criterion)(context),
      words.example.reasons,
      reasonList(
        examples.map(({ finding }) => finding),
        context,
      ),
      words.example.lead,
      exampleTable(examples, context),
    ],
  };
}

function opening({ call: { opens, zone }, words, write }) {
  if (opens === undefined) return [];
  const said = words.opens(write.date(opens.at), zone);
  return [{ title: words.names.opening, level: 2, clauses: opens.clauses, blocks: [said] }];
}

/** What each criterion takes, from the data of the call, as blocks of Markdown. */
const TAKES = {
  applicant({ call, words }) {
    const { type, judgedOn } = call.applicant;
    const said = words.applicant;
    const valid = type === 'municipality' ? said.valid : said.validIfStated;
    return [sentences(lookUp(said.types, type), valid, lookUp(said.judgedOn, judgedOn))];
  },

  group: seats,
  'group.seats': seats,

  'group.size': ({ call, words }) => [words.group.most(call.group.most)],

  priority({ call, words, write }) {
    return [words.priority(plain(write.list(call.draw.priorities.map(write.term))))];
  },

  deadline({ call, words, write }) {
    const { at, closes } = call.deadline;
    const moment = code(zonedTimestamp(deadlineMs(call), call.zone));
    const said = words.deadline;
    return [sentences(said[closes](write.date(at), call.zone, moment), said.offsets)];
  },

  parts({ call, words, write }) {
    const { required, assumed } = call.parts;
    const said = words.parts;
    const needs = said.needs(plain(write.list(required.map(write.term))));
    return [sentences(needs, said.unseen, assumed ? [said.assumed] : [])];
  },

  channel({ call, words }) {
    return [words.channel(call.channel.accepted.map((name) => words.quote(plain(name))))];
  },
};

/** The seats of the group; there are none in a call that only sets a maximum. */
function seats({ call, words, write }) {
  const { seats, personFills, most } = call.group;
  const said = words.group;
  if (seats.length === 0) return [said.none];
  const more = most === undefined ? [said.more] : [];
  return [
    said.needs,
    list(seats.map(({ category, count }) => plain(words.seat(count, write.term(category))))),
    sentences(said.personFills[personFills], more),
  ];
}
