import { dueBy } from './due.mjs';
import { capital, plain, table } from './markdown.mjs';
import { sentences } from './section.mjs';

/** How places are given and what for: a section for each thing that the call says of it. */
export function placeRules(context) {
  const { places, draw, answer, course, gatherings } = context.call;
  const section = (name, clauses, blocks) => ({
    title: context.words.names[name],
    level: 2,
    clauses: [...new Set(clauses)],
    blocks,
  });
  const both = [...places.clauses, ...draw.clauses];
  const isGiven = places.number !== null || draw.among !== 'nobody' || both.length > 0;
  const isHeld = gatherings.planned.length > 0 || gatherings.clauses.length > 0;
  return [
    ...(isGiven
      ? [section(draw.among === 'nobody' ? 'places' : 'draw', both, showPlaces(context))]
      : []),
    ...(answer ? [section('answer', answer.clauses, showAnswer(context))] : []),
    ...(course ? [section('course', course.clauses, showCourse(context))] : []),
    ...(isHeld ? [section('gatherings', gatherings.clauses, showGatherings(context))] : []),
  ];
}

function showPlaces({ call, words, write }) {
  const { number } = call.places;
  const { among, announcedAt, priorities } = call.draw;
  const said = words.places;
  const announced = announcedAt && said.announced(write.moment(announcedAt, call.zone));
  return [
    sentences(
      number === null ? said.open : said.number(number, write),
      said.among[among],
      priorities === undefined
        ? []
        : said.priorities(plain(write.list(priorities.map(write.term)))),
      announced ?? [],
    ),
  ];
}

function showAnswer(context) {
  const { when, counted } = dueBy('answer', context);
  return [sentences(context.words.answer(when), counted)];
}

function showCourse({ call: { course }, words, write }) {
  return [words.course(write.date(course.from), write.date(course.to))];
}

/** The gatherings as the call plans them. */
function showGatherings({ call, words, write }) {
  const { planned } = call.gatherings;
  const said = words.gatherings;
  if (planned.length === 0) return [said.none];
  const isTentative = planned.some(({ dates }) => dates === undefined);
  const rows = planned.map(({ id, month, dates, days, place = '' }) => [
    plain(capital(write.term(id))),
    write.date(dates === undefined ? month : `${dates.from}/${dates.to}`),
    said.days(days),
    plain(place),
  ]);
  return [sentences(said.lead, isTentative ? [said.tentative] : []), table(said.head, rows)];
}
