import { describeCondition, describeMoment } from 'utlysning';
import { capital, list, plain } from './markdown.mjs';
import { sentences } from './section.mjs';

/** What a requirement takes, in words: for whom, what has to hold, and when that is judged. */
export function takesOfRequirement(id, context) {
  const { call, lang, words } = context;
  const { when, holds, level, judgedOn } = call.requirements[id];
  const said = words.requirement;
  const holding = level === 'recommended' ? said.recommended : said.holds;
  const text = (condition) => plain(describeCondition(condition, lang, call));
  return [
    ...(when === undefined ? [] : [said.when(text(when))]),
    ...('all' in holds && holds.all.length > 1
      ? [said.all, list(holds.all.map((part) => capital(text(part))))]
      : [holding(text(holds))]),
    ...(judgedOn === undefined ? [] : [sentences(said.judgedOn(eventsOf(judgedOn, context)))]),
  ];
}

function eventsOf(judgedOn, { call, lang, write }) {
  const events = [judgedOn].flat().map((on) => describeMoment({ on }, lang, call));
  return plain(write.list(events));
}

/** Of a longer condition, only the id of the requirement is a name. */
const MAX_NAME = 80;

/** What a criterion is called: a requirement by its term or its condition, and each other by the words of the page. */
export function nameOfCriterion(criterion, { call, lang, words, write }) {
  const requirement = call.requirements?.[criterion];
  if (requirement !== undefined) {
    const condition = describeCondition(requirement.holds, lang, call);
    const isShort = !Object.hasOwn(call.terms, criterion) && condition.length <= MAX_NAME;
    return words.requirement.name(isShort ? condition : write.term(criterion));
  }
  if (Object.hasOwn(words.names, criterion)) return words.names[criterion];
  throw new Error(`there are no words for ${criterion}`);
}
