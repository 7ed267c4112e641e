import { remarks } from 'utlysning';
import { html } from './html.mjs';
import { recommendedAt, stand } from './overview.mjs';
import { reasons, why } from './reasons.mjs';
import { sign, status } from './signs.mjs';
import { leavesOf, partOf, statusOf } from './status.mjs';
import { table } from './table.mjs';
import { capital } from './timeline.mjs';

/** What a place has done of what it obliges to, one thing after the other. */
export function showObligations({ finding }, name, context) {
  const { words } = context;
  return html`<h4>${words.obligations}</h4>
${showAttendance(finding, name, context)}
${showWork(partOf(finding, 'work'), name, context)}
${showPart(partOf(finding, 'obligations.record'), words.record, context)}
${showPart(partOf(finding, 'continuity'), words.continuity, context)}
${showPart(partOf(finding, 'report'), words.report, context)}
${showOpen(finding, context)}`;
}

function showAttendance(finding, name, context) {
  const { call, words, write } = context;
  const attendance = partOf(finding, 'attendance');
  const rows = Object.keys(call.gatherings).map((gathering) => {
    const required = partOf(attendance, `attendance.${gathering}`);
    const advised = recommendedAt(finding, gathering);
    const none = html`<span class="quiet">${words.notAsked}</span>`;
    return html`<tr><th scope="row">${capital(write.term(gathering))}</th><td>${required ? stand(required, words) : none}</td><td>${advised ? status(advised, capital(words.advice[advised])) : none}</td></tr>
`;
  });
  const head = [words.gathering, words.requiredAttendance, words.recommendedAttendance];
  return table({ caption: words.attendanceOf(name), head, rows, className: 'done' });
}

/** Between each gathering and the next, each task. */
function showWork(part, name, { call, words, write }) {
  const { tasks } = call.obligations.work;
  const leaves = leavesOf(part).map(({ leaf }) => leaf);
  const intervals = new Map();
  for (const leaf of leaves) {
    const { after, before, task } = leaf.reason.params;
    if (after === undefined) continue;
    const interval = intervals.get(after) ?? { after, before, done: new Map() };
    interval.done.set(task, leaf);
    intervals.set(after, interval);
  }
  if (intervals.size === 0) return undefined;
  const rows = [...intervals.values()].map(
    ({
      after,
      before,
      done,
    }) => html`<tr><th scope="row">${capital(words.fromTo(write.term(after), write.term(before)))}</th>${tasks.map((task) => html`<td>${done.has(task) && stand(done.get(task), words)}</td>`)}</tr>
`,
  );
  const head = [words.between, ...tasks.map((task) => capital(write.term(task)))];
  return table({ caption: words.workOf(name), head, rows, className: 'done' });
}

/** Continuity and the report, and the record where it is faulty, in the library's sentences. */
function showPart(part, title, context) {
  if (part.criterion === 'obligations.record' && part.outcome === 'met') return undefined;
  const items = leavesOf(part).map(({ leaf, level }) => {
    const name = statusOf(leaf, level);
    return html`<li class="${name}">${sign(name)}<div><span class="unseen">${context.words.statuses[name]}: </span>${reasons(why(leaf, context), context)}</div></li>
`;
  });
  return html`<h5>${title}</h5><ul class="parts">
${items}</ul>`;
}

/** What is open, folded away: mostly what is to come. */
function showOpen(finding, context) {
  const open = sentences(finding, context, 'undetermined');
  if (open.length === 0) return undefined;
  return html`<details><summary>${context.words.openHeading(open.length)}</summary>${reasons(open, context)}</details>`;
}

function sentences(finding, context, outcome, asked) {
  return leavesOf(finding)
    .filter(({ leaf, level }) => leaf.outcome === outcome && (!asked || level === asked))
    .flatMap(({ leaf }) => why(leaf, context));
}

/** Each obligation that is not met, with its sentence, and what was recommended and is not met. */
export function showShortfalls({ finding }, context) {
  const { words } = context;
  const short = sentences(finding, context, 'not-met', 'required');
  const advised = [...new Set(remarks(finding).flatMap((remark) => why(remark, context)))];
  const box = (name, title, list) =>
    list.length > 0 &&
    html`<div class="box ${name}"><h4>${sign(name)} ${title}</h4>${reasons(list, context)}</div>
`;
  return html`${box('not-met', words.notMetHeading, short)}${box('missed', words.advisedHeading, advised)}`;
}
