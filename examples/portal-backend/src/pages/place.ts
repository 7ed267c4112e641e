import type { Finding } from 'utlysning';
import type { obligations, settlement } from '../place.js';
import { nextDate } from './calendar.js';
import { html, type Markup } from './html.js';
import { cite, reasonList, sentencesOf } from './reasons.js';
import { standingOf, status } from './signs.js';
import { table } from './table.js';
import { capital, type Telling } from './telling.js';

type Obligations = Awaited<ReturnType<typeof obligations>>;
type Settled = Awaited<ReturnType<typeof settlement>>;

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

function showMoney({ award, settlement }: Settled, telling: Telling): Markup {
  const { words, write, call } = telling;
  const { columns, documented, perStay } = words.place;
  const items = Object.entries(call.grant?.items ?? {}).filter(([id]) =>
    Object.hasOwn(award.items, id),
  );
  const rows = items.flatMap(([id, { kind, clauses }]) => {
    const settled = settlement.items[id];
    if (kind === 'in-kind' || settled === undefined) return [];
    const { granted, accepted, unspent } = settled;
    const sums = [
      granted === null ? documented : write.money(granted),
      write.money(accepted),
      unspent === null ? '–' : write.money(unspent),
    ];
    return html`<tr><th scope="row">${capital(write.term(id))}${cite(clauses, telling)}</th>${sums.map((sum) => html`<td class="number">${sum}</td>`)}</tr>
`;
  });
  const inKind = items.flatMap(([id, item]) =>
    item.kind === 'in-kind' && typeof item.quantity === 'number'
      ? html`<p>${capital(write.term(id))}: ${perStay(write.number(item.quantity))}${cite(item.clauses, telling)}</p>`
      : [],
  );
  return html`${table({ caption: words.place.moneyHeading, head: [columns.item, columns.granted, columns.used, columns.left], rows, className: 'money' })}
${inKind}`;
}
