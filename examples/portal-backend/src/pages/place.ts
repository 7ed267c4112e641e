import { entitlement, type Finding } from 'utlysning';
import type { obligations, statement } from '../place.js';
import { nextDate } from './calendar.js';
import { html, type Markup } from './html.js';
import { cite, reasonList, sentencesOf } from './reasons.js';
import { standingOf, status } from './signs.js';
import { table } from './table.js';
import type { Telling } from './telling.js';

type Obligations = Awaited<ReturnType<typeof obligations>>;
type Settled = Awaited<ReturnType<typeof statement>>;

/** What a place obliges to as of now, and what it gives and has used, in short. */
export function showPlace(obliged: Obligations, settled: Settled, telling: Telling): Markup {
  const { words } = telling;
  return html`<section class="sheet" id="place" aria-labelledby="place-heading">
<h2 id="place-heading">${words.place.heading}</h2>
<p>${words.place.lead}</p>
<ul class="requirements">${(obliged.finding.findings ?? []).map((part) => showPart(part, telling))}</ul>
${nextDate(telling)}
<h3>${words.place.moneyHeading}</h3>
${showMoney(settled, telling)}
</section>`;
}

function showPart(part: Finding, telling: Telling): Markup {
  const { words } = telling;
  const { criterion, outcome, level } = part;
  const names = words.place.parts;
  const name = (Object.hasOwn(names, criterion) ? names[criterion] : undefined) ?? criterion;
  const sentences = sentencesOf(part, telling);
  return html`<li data-obligation="${criterion}" data-standing="${standingOf(part)}"><h3>${name}${level === 'recommended' && html` <span class="remark">${words.place.recommended}</span>`}</h3>
<p class="standing">${status(standingOf(part), words.place.standings[outcome])}</p>
<details><summary>${words.place.showAll(sentences.length)}</summary>${reasonList(sentences, telling)}</details></li>
`;
}

function showMoney({ statement }: Settled, telling: Telling): Markup {
  const { words, write, call } = telling;
  const { otherCosts, travel, specialNeeds } = statement;
  const { stay } = entitlement(call);
  const needs = Object.entries(specialNeeds.gatherings).filter(([, { cap }]) => cap > 0);
  const row = (name: string, clauses: readonly string[], sums: readonly string[]) =>
    html`<tr><th scope="row">${name}${cite(clauses, telling)}</th>${sums.map((sum) => html`<td class="number">${sum}</td>`)}</tr>
`;
  const { items, columns } = words.place;
  const rows = [
    row(
      items.otherCosts,
      otherCosts.clauses,
      [otherCosts.sum, otherCosts.accepted, otherCosts.left].map(write.money),
    ),
    ...needs.map(([id, { cap, accepted, left }]) =>
      row(
        `${items.specialNeeds}: ${write.term(id)}`,
        specialNeeds.clauses,
        [cap, accepted, left].map(write.money),
      ),
    ),
    row(items.travel, travel.clauses, [words.place.documented, write.money(travel.accepted), '–']),
  ];
  return html`${table({ caption: words.place.moneyHeading, head: [columns.item, columns.granted, columns.used, columns.left], rows, className: 'money' })}
<p>${items.stay}: ${words.place.perStay(write.number(stay.persons))}${cite(stay.clauses, telling)}</p>`;
}
