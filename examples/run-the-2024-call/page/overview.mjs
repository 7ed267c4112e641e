import { timeline } from 'utlysning';
import { claimedOf, needsOf, sumsOf, usedOf } from '../sums.mjs';
import { longestOf, sumBar } from './bar.mjs';
import { html } from './html.mjs';
import { citing } from './reasons.mjs';
import { status } from './signs.mjs';
import { leavesOf, partOf, statusOf } from './status.mjs';
import { table } from './table.mjs';
import { capital } from './timeline.mjs';

/** Rows: municipalities. Columns: each gathering, then what else a place obliges to. */
export function showGatherings(context) {
  const { call, places, words, write } = context;
  const planned = timeline(call).filter(({ kind }) => kind === 'gathering');
  const advised = (level) =>
    level === 'recommended' ? html`<span class="sub">${words.recommended}</span>` : '';
  const head = [
    words.municipality,
    ...planned.map(({ id, written, precision }) => {
      const isTentative = precision === 'month';
      return html`${capital(write.term(id))}<span class="sub">${write.date(written)}</span>${isTentative && html`<span class="remark">${words.tentativeInShort}</span>`}`;
    }),
    words.between,
    html`${words.continuity}${advised(call.obligations.continuity.level)}`,
    words.report,
  ];
  const rows = places.map((place) => showRow(place, planned, context));
  return html`<h3>${words.gatheringsHeading}</h3>
<p>${words.gatheringsLead}${citing(unique([...Object.values(call.obligations), ...planned].map(({ clauses }) => clauses)), context)}</p>
${table({ caption: words.gatheringsHeading, head, rows, className: 'grid' })}`;
}

function showRow({ orgnr, finding }, planned, context) {
  const { words, write, nameOf } = context;
  const part = (name) => partOf(finding, name);
  const between = leavesOf(part('work')).map(({ leaf }) => leaf);
  const done = between.filter(({ outcome }) => outcome === 'met').length;
  return html`<tr><th scope="row"><a href="#place-${orgnr}">${nameOf(orgnr)}</a>${verdict(finding, words)}</th>
${planned.map(({ id }) => html`<td>${attendanceAt(finding, id, words)}</td>`)}
<td>${stand(part('work'), words)}<span class="sub">${words.doneOf(write.number(done), write.number(between.length))}</span></td><td>${stand(part('continuity'), words)}</td><td>${stand(part('report'), words)}</td></tr>
`;
}

/** Whether those came who had to, and below it whether those came who were asked to. */
function attendanceAt(finding, gathering, words) {
  const required = partOf(partOf(finding, 'attendance'), `attendance.${gathering}`);
  const advised = recommendedAt(finding, gathering);
  const own = statusOf(required);
  return html`${status(own, words.statuses[own])}${advised && html`<span class="sub">${words.alsoAdvised}: ${words.advice[advised]}</span>`}`;
}

/** How the recommended attendance at a gathering stands; undefined when nothing is recommended. */
export function recommendedAt(finding, gathering) {
  const part = partOf(
    partOf(finding, 'recommended-attendance'),
    `recommended-attendance.${gathering}`,
  );
  const { required = {} } = part?.reason.params ?? {};
  const isAsked = part?.outcome === 'undetermined' || Object.keys(required).length > 0;
  return part && isAsked ? statusOf(part, 'recommended') : undefined;
}

/** How a finding stands, with its sign. */
export function stand(finding, words, level = finding.level) {
  const name = statusOf(finding, level);
  return status(name, words.statuses[name]);
}

/** Whether a place keeps its obligations, as far as that can be told. */
export function verdict({ outcome }, words) {
  const name = outcome === 'undetermined' ? 'to-come' : outcome;
  return html`<span class="overall ${name}">${status(name, words.overall[outcome])}</span>`;
}

/** What each place has used of what it got. */
export function showGrants(context) {
  const { call, places, words, write } = context;
  const { 'other-costs': otherCosts, 'special-needs': specialNeeds, travel } = call.grant.items;
  const other = longestOf(places.map((place) => usedOf(place, 'other-costs')));
  const needs = longestOf(places.flatMap((place) => needsOf(place).map(([, used]) => used)));
  const rows = places.map((place) => showGrant(place, { other, needs }, context));
  const head = [
    words.municipality,
    html`${words.items['other-costs']}<span class="sub">${words.ofSum(write.money(otherCosts.fixed))}</span>`,
    html`${words.items['special-needs']}<span class="sub">${words.perGathering(write.money(specialNeeds.limits[0].maximum))}</span>`,
    [words.items.travel, 'number'],
    [words.cut, 'number'],
    [words.refused, 'number'],
    [words.acceptedInAll, 'number'],
  ];
  return html`<h3>${words.grantsHeading}</h3>
<p>${words.grantsLead}${citing(unique([otherCosts.clauses, specialNeeds.clauses, travel.clauses]), context)}</p>
${sumsKey(words)}
${table({ caption: words.grantsHeading, head, rows, className: 'grants' })}`;
}

function showGrant(place, longest, { words, write, nameOf }) {
  const { orgnr, settlement } = place;
  const otherCosts = usedOf(place, 'other-costs');
  const travel = sumsOf(claimedOf(place, 'travel'));
  const total = settlement.total.claims;
  const caps = needsOf(place);
  const sum = (ore) => html`<td class="number">${write.money(ore)}</td>`;
  return html`<tr><th scope="row"><a href="#place-${orgnr}">${nameOf(orgnr)}</a></th>
<td class="sum" data-sum="other-costs">${sumBar(otherCosts, longest.other)}${inNumbers(otherCosts, words, write)}</td>
<td class="sum">${caps.length === 0 ? html`<span class="quiet">${words.notAppliedFor}</span>` : caps.map(([id, cap]) => html`<div data-sum="${id}"><span class="sub">${capital(write.term(id))}</span>${sumBar(cap, longest.needs)}${inNumbers(cap, words, write)}</div>`)}</td>
${[travel.accepted, total.cut, total.refused, total.accepted].map(sum)}</tr>
`;
}

function inNumbers({ accepted, left, cut }, words, write) {
  return html`<span class="sub">${words.usedAndLeft(write.money(accepted), write.money(left))}${cut > 0 && html`; ${words.cutBy(write.money(cut))}`}</span>`;
}

/** What the parts of the bars are. */
function sumsKey(words) {
  const one = (name, text) =>
    html`<li><svg class="swatch" width="26" height="14" aria-hidden="true" focusable="false"><rect class="${name}" x="1" y="1" width="24" height="12"/></svg>${text}</li>`;
  return html`<ul class="legend">${one('used', words.used)}${one('left', words.left)}${one('cut', words.cutBeyond)}</ul>`;
}

function unique(lists) {
  return [...new Set(lists.flat())];
}
