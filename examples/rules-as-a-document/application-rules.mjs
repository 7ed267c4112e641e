import { describeCondition, describeMoment } from 'utlysning';
import { applicationExamples, criteriaIn, formalFinding } from './application-examples.mjs';
import { casesOf } from './cases.mjs';
import { factRules } from './facts.mjs';
import { lookUp } from './look-up.mjs';
import { list, plain } from './markdown.mjs';
import { nameOfCriterion, takesOfRequirement } from './requirement-rules.mjs';
import { exampleTable, reasonList, sentences } from './section.mjs';
import { severalApplications } from './several-applications.mjs';
import { windowSentences } from './windows.mjs';

/** What an application has to meet: the formal criteria together, then each of them. */
export function applicationRules(context) {
  const { call, words } = context;
  const whole = formalFinding(call);
  const cases = casesOf(call);
  const examplesOf = applicationExamples(cases, context);
  return [
    ...factRules(context),
    {
      title: words.names.eligibility,
      level: 2,
      clauses: whole.clauses,
      reading: call.eligibility?.reading,
      blocks: [sentences(words.eligibility(whole.reason.params.needed))],
    },
    ...criteriaIn(whole).map((finding) =>
      section(finding, examplesOf(finding.criterion), cases?.isEligible === false, context),
    ),
    ...severalApplications(cases, context),
  ];
}

function section({ criterion, level, clauses }, examples, isIncomplete, context) {
  const { call, words } = context;
  const isRequirement = Object.hasOwn(call.requirements ?? {}, criterion);
  const takes = isRequirement
    ? takesOfRequirement(criterion, context)
    : lookUp(TAKES, criterion)(context);
  return {
    title: plain(nameOfCriterion(criterion, context)),
    level: 3,
    clauses,
    reading: (isRequirement ? call.requirements : call)[criterion.split('.')[0]]?.reading,
    blocks: [
      ...(level === 'recommended' ? [words.recommended] : []),
      ...takes,
      words.example.reasons,
      reasonList(
        examples.map(({ finding }) => finding),
        context,
      ),
      isIncomplete ? words.example.incomplete : words.example.lead,
      exampleTable(examples, context),
    ],
  };
}

/** What each criterion takes, from the data of the call, as blocks of Markdown. */
const TAKES = {
  applicant(context) {
    const { kind, judgedOn = 'submission' } = context.call.applicant;
    const said = context.words.applicant;
    const valid = kind === 'municipality' ? said.valid : said.validIfStated;
    return [sentences(lookUp(said.kinds, kind), valid, judgedOnEvent(judgedOn, context))];
  },

  partners(context) {
    const { kind, judgedOn = 'submission' } = context.call.group.partners;
    return [sentences(lookUp(context.words.partners, kind), judgedOnEvent(judgedOn, context))];
  },

  group: seats,
  'group.seats': seats,

  'group.maximum': ({ call, words, write }) => {
    const limited = Object.entries(call.group.seats).flatMap(([category, { maximum }]) =>
      maximum === undefined ? [] : words.seat(maximum, write.term(category)),
    );
    return [words.group.maximum, list(limited.map(plain))];
  },

  'group.size': ({ call, words }) => [
    sentences(words.group.size(call.group.size), words.group.twice),
  ],

  opening: (context) => [sentences(windowSentences('opening', context))],

  round: ({ words }) => [sentences(words.round)],

  deadline: (context) => [
    sentences(windowSentences('deadline', context), context.words.deadline.offsets),
  ],

  parts({ call, lang, words, write }) {
    const { required } = call.parts;
    const said = words.parts;
    const always = required.filter((part) => typeof part === 'string');
    const some = required.filter((part) => typeof part !== 'string');
    return [
      ...(always.length === 0 ? [] : [said.needs(plain(write.list(always.map(write.term))))]),
      ...(some.length === 0 ? [] : [said.some]),
      list(
        some.map(({ part, when }) =>
          plain(said.when(write.term(part), describeCondition(when, lang, call))),
        ),
      ),
      said.unseen,
    ];
  },

  channel({ call, words, write }) {
    const names = call.channel.accepted.map((name) => words.quote(plain(write.text(name))));
    return [words.channel(names)];
  },
};

/** The seats of the group; a call may set only how large it is. */
function seats({ call, words, write }) {
  const { seats = {}, personFills = 'one-seat', size } = call.group;
  const said = words.group;
  const needed = Object.entries(seats).flatMap(([category, seat]) => {
    const minimum = typeof seat === 'number' ? seat : seat.minimum;
    return minimum === 0 ? [] : words.seat(minimum, write.term(category));
  });
  if (needed.length === 0) return [said.none];
  const isLimited = size?.maximum !== undefined;
  return [
    said.needs,
    list(needed.map(plain)),
    sentences(said.personFills[personFills], isLimited ? [] : [said.more]),
  ];
}

/** The day on which somebody has to be what the call asks for. */
function judgedOnEvent(event, { call, lang, words }) {
  const said = words.applicant.judgedOn;
  return said[event] ?? said.event(plain(describeMoment({ on: event }, lang, call)));
}
