import { timeline } from 'utlysning';
import { capital, heading, plain, table } from './markdown.mjs';
import { momentSentence } from './moments.mjs';
import { sentences } from './section.mjs';
import { selectionRules } from './selection-rules.mjs';

/** How places are given and what for: a section for each thing that the call says of it. */
export function placeRules(context) {
  const { answers = {}, course, gatherings } = context.call;
  const held = Object.values(gatherings ?? {}).flatMap(({ clauses }) => clauses);
  const section = (name, clauses, blocks, reading) => ({
    title: context.words.names[name] ?? name,
    reading,
    level: 2,
    clauses: [...new Set(clauses)],
    blocks,
  });
  return [
    ...selectionRules(context),
    ...Object.entries(answers).map(([id, answer]) =>
      section(
        titleOf(id, context),
        answer.clauses,
        showAnswer(id, answer, context),
        answer.reading,
      ),
    ),
    ...(course ? [section('course', course.clauses, showCourse(context))] : []),
    ...(gatherings ? [section('gatherings', held, showGatherings(context))] : []),
  ];
}

/** An answer has its own term, or the one of the page. */
function titleOf(id, { call, words, write }) {
  return Object.hasOwn(call.terms, id) ? heading(write.term(id)) : words.names.answer;
}

function showAnswer(id, answer, context) {
  const limits = ['from', 'by'].filter((limit) => answer[limit] !== undefined);
  const said = limits.map((limit) => momentSentence(id, answer[limit], limit, context));
  return [sentences(said.flatMap(({ when, known }) => [context.words.answer(when), ...known]))];
}

function showCourse({ call: { course }, words, write }) {
  return [words.course(write.date(course.from), write.date(course.to))];
}

/** The gatherings as the call plans them. */
function showGatherings({ call, words, write }) {
  const said = words.gatherings;
  const planned = timeline(call).filter(({ kind }) => kind === 'gathering');
  if (planned.length === 0) return [said.none];
  const isTentative = planned.some(({ precision }) => precision === 'month');
  const rows = planned.map(({ id, written }) => {
    const { days, place } = call.gatherings[id];
    return [
      plain(capital(write.term(id))),
      write.date(written),
      days === undefined ? '' : said.days(days),
      place === undefined ? '' : plain(write.text(place)),
    ];
  });
  return [sentences(said.lead, isTentative ? [said.tentative] : []), table(said.head, rows)];
}
