import { longestOf, sumBar } from './bar.mjs';
import { html } from './html.mjs';
import { capsOf } from './overview.mjs';
import { citing, reasons, why } from './reasons.mjs';
import { status } from './signs.mjs';
import { MOST_LISTED, table } from './table.mjs';
import { capital } from './timeline.mjs';

/** What a place has used of the sum and of each cap, and all that it has claimed. */
export function showMoney({ statement }, name, context) {
  const { places, words, write } = context;
  const { otherCosts } = statement;
  const other = longestOf(places.map((place) => place.statement.otherCosts));
  const needs = longestOf(places.flatMap((place) => capsOf(place.statement).map(([, cap]) => cap)));
  const caps = capsOf(statement).map(([id, cap]) =>
    showSum(id, words.needsAt(write.term(id)), cap.cap, cap, needs, context),
  );
  return html`<h4>${words.grant}</h4>
${showSum('otherCosts', words.items.otherCosts, otherCosts.sum, otherCosts, other, context)}
${caps}
${showTotals(statement, name, context)}`;
}

function showSum(id, title, sum, spent, longest, { words, write }) {
  const { accepted, left, cut } = spent;
  const part = (className, term, ore) =>
    html`<div><dt><svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false"><rect class="${className}" x="1" y="1" width="12" height="12"/></svg>${term}</dt><dd>${write.money(ore)}</dd></div>`;
  return html`<div class="budget" data-sum="${id}">
<p class="budget-head"><b>${title}</b> <span>${words.ofSum(write.money(sum))}</span></p>
${sumBar(spent, longest)}
<dl>${part('used', words.used, accepted)}${part('left', words.left, left)}${cut > 0 && part('cut', words.cutBeyond, cut)}</dl>
</div>
`;
}

function showTotals(statement, name, context) {
  const { words, write } = context;
  const { travel, otherCosts, specialNeeds, total, lines } = statement;
  const row = (
    title,
    sums,
    className = '',
    clauses = [],
  ) => html`<tr class="${className}"><th scope="row">${title}${citing(clauses, context)}</th>${[sums.claimed, sums.accepted, sums.cut, sums.refused].map((ore) => html`<td class="number">${write.money(ore)}</td>`)}</tr>
`;
  const kinds = Object.entries(otherCosts.kinds).filter(([, { claimed }]) => claimed > 0);
  const rows = [
    row(words.items.travel, travel, '', travel.clauses),
    row(words.items.otherCosts, otherCosts, '', otherCosts.clauses),
    ...kinds.map(([kind, sums]) => row(capital(write.term(kind)), sums, 'within')),
    row(words.items.specialNeeds, specialNeeds, '', specialNeeds.clauses),
    row(words.inAll, total, 'total'),
  ];
  const head = ['', words.claimed, words.accepted, words.cut, words.refused].map((text, at) =>
    at === 0 ? html`<span class="unseen">${words.item}</span>` : [text, 'number'],
  );
  const unstated = lines.filter(({ claimed }) => claimed === null).length;
  return html`${table({ caption: words.totalsOf(name), head, rows, className: 'totals' })}
${unstated > 0 && html`<p class="note">${words.unstated(unstated)}</p>`}`;
}

/** Each line that was cut or refused, and each stay that is not covered, with the reason. */
export function showSettled({ statement }, name, context) {
  const { words, write } = context;
  const settled = statement.lines.filter(({ outcome }) => outcome !== 'accepted');
  const listed = settled.slice(0, MOST_LISTED);
  const more = settled.length - listed.length;
  const stays = statement.stay.gatherings.filter(({ finding }) => finding.outcome !== 'met');
  const head = [
    words.line,
    words.item,
    words.date,
    [words.claimed, 'number'],
    [words.accepted, 'number'],
    words.outcome,
    words.why,
  ];
  const rows = listed.map((line) => showLine(line, context));
  return html`${
    listed.length > 0 &&
    html`<h4>${words.settledHeading(write.number(settled.length))}</h4>
${table({ caption: words.settledOf(name), head, rows, className: 'lines' })}`
  }
${more > 0 && html`<p class="note">${words.moreLines(write.number(more))}</p>`}
${
  stays.length > 0 &&
  html`<h4>${words.staysHeading}</h4>${reasons(
    stays.flatMap(({ finding }) => why(finding, context)),
    context,
  )}`
}
${settled.length + stays.length === 0 && html`<p class="good">${statement.lines.length === 0 ? words.nothingClaimed : status('met', words.allAccepted)}</p>`}`;
}

function showLine(line, context) {
  const { words, write } = context;
  const { id, item, kind, gathering, date, claimed, accepted, outcome, finding } = line;
  const sum = (ore) => (ore === null ? words.noSum : write.money(ore));
  const sign = outcome === 'refused' ? 'not-met' : 'missed';
  return html`<tr><th scope="row" class="key">${id}</th><td>${words.items[item]}<span class="sub">${capital(write.term(kind ?? gathering))}</span></td><td>${write.day(date)}</td><td class="number">${sum(claimed)}</td><td class="number">${sum(accepted)}</td><td>${status(sign, words.lineOutcomes[outcome])}</td><td>${reasons(why(finding, context), context)}</td></tr>
`;
}
