import { claimedOf, needsOf, sumsOf, usedOf } from '../sums.mjs';
import { longestOf, sumBar } from './bar.mjs';
import { html } from './html.mjs';
import { citing, reasons, why } from './reasons.mjs';
import { sign, status } from './signs.mjs';
import { MOST_LISTED, table } from './table.mjs';
import { capital } from './timeline.mjs';

/** What a place has used of the sum and of each cap, and all that it has claimed. */
export function showMoney(place, name, context) {
  const { places, words, write } = context;
  const otherCosts = usedOf(place, 'other-costs');
  const other = longestOf(places.map((one) => usedOf(one, 'other-costs')));
  const needs = longestOf(places.flatMap((one) => needsOf(one).map(([, used]) => used)));
  const caps = needsOf(place).map(([id, used]) =>
    showSum(id, words.needsAt(write.term(id)), used.sum, used, needs, context),
  );
  return html`<h4>${words.grant}</h4>
${showSum('other-costs', words.items['other-costs'], otherCosts.sum, otherCosts, other, context)}
${caps}
${showTotals(place, name, context)}
${showHow(place.settlement, context)}`;
}

/** How what is accepted of each item was reached, and of several together. */
function showHow({ items, total }, context) {
  const { words, write } = context;
  const used = Object.entries(items).filter(([, { claims }]) => claims.claimed > 0);
  if (used.length === 0) return html``;
  const sum = (title, sentences) => html`<p>${title}</p>${reasons(sentences, context)}`;
  const isOfSeveral = used.filter(([, { accepted }]) => accepted > 0).length > 1;
  return html`<h5>${words.howReached}</h5>
${used.map(([id, { how }]) => sum(capital(write.term(id)), why(how, context)))}
${isOfSeveral && sum(words.inAll, why(total.how, context).slice(-1))}`;
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

function showTotals(place, name, context) {
  const { words, write, call } = context;
  const { total } = place.settlement;
  const row = (
    title,
    sums,
    className = '',
    clauses = [],
  ) => html`<tr class="${className}"><th scope="row">${title}${citing(clauses, context)}</th>${[sums.claimed, sums.accepted, sums.cut, sums.refused].map((ore) => html`<td class="number">${write.money(ore)}</td>`)}</tr>
`;
  const item = (id) =>
    row(words.items[id], sumsOf(claimedOf(place, id)), '', call.grant.items[id].clauses);
  const others = claimedOf(place, 'other-costs');
  const costOf = (line) => place.claims.get(line.claim)?.cost;
  const costs = [...new Set(others.map(costOf))];
  const rows = [
    item('travel'),
    item('other-costs'),
    ...costs.map((cost) => {
      const sums = sumsOf(others.filter((line) => costOf(line) === cost));
      return row(capital(write.term(cost)), sums, 'within');
    }),
    item('special-needs'),
    row(words.inAll, total.claims, 'total'),
  ];
  const head = ['', words.claimed, words.accepted, words.cut, words.refused].map((text, at) =>
    at === 0 ? html`<span class="unseen">${words.item}</span>` : [text, 'number'],
  );
  return table({ caption: words.totalsOf(name), head, rows, className: 'totals' });
}

/** Each line that was cut or refused, with the reason. */
export function showSettled({ settlement, claims }, name, context) {
  const { words, write } = context;
  const settled = settlement.lines.filter(({ outcome }) => outcome !== 'accepted');
  const listed = settled.slice(0, MOST_LISTED);
  const more = settled.length - listed.length;
  const head = [
    words.line,
    words.item,
    words.date,
    [words.claimed, 'number'],
    [words.accepted, 'number'],
    words.outcome,
    words.why,
  ];
  const rows = listed.map((line) => showLine(line, claims.get(line.claim), context));
  return html`${
    listed.length > 0 &&
    html`<h4>${words.settledHeading(write.number(settled.length))}</h4>
${table({ caption: words.settledOf(name), head, rows, className: 'lines' })}`
  }
${more > 0 && html`<p class="note">${words.moreLines(write.number(more))}</p>`}
${showNoticed(settlement, context)}
${settled.length === 0 && html`<p class="good">${settlement.lines.length === 0 ? words.nothingClaimed : status('met', words.allAccepted)}</p>`}`;
}

/** What a person may want to look at in the claims. It refuses nothing. */
function showNoticed({ remarks }, context) {
  const sentences = [...new Set(remarks.flatMap((remark) => why(remark, context)))];
  return (
    sentences.length > 0 &&
    html`<div class="box missed"><h4>${sign('missed')} ${context.words.noticedHeading}</h4>${reasons(sentences, context)}</div>
`
  );
}

function showLine(line, claim, context) {
  const { words, write } = context;
  const { item, claimed, accepted, outcome, finding } = line;
  const { id, cost, entry, on } = claim;
  const sign = outcome === 'refused' ? 'not-met' : 'missed';
  return html`<tr><th scope="row" class="key">${id}</th><td>${words.items[item]}<span class="sub">${capital(write.term(cost ?? entry))}</span></td><td>${write.day(on)}</td><td class="number">${write.money(claimed)}</td><td class="number">${write.money(accepted)}</td><td>${status(sign, words.lineOutcomes[outcome])}</td><td>${reasons(why(finding, context), context)}</td></tr>
`;
}
