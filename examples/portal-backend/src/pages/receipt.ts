import { applicationOf } from '../applications.js';
import type { Asked } from '../asked.js';
import type { Receipt } from '../submit.js';
import type { Applicant } from '../who.js';
import { html, type Markup } from './html.js';
import type { Telling } from './telling.js';

/** The receipt of an application of one's own; undefined for one that has not been submitted. */
export async function receiptOf({
  portal,
  who,
  id,
}: Asked<Applicant>): Promise<Receipt | undefined> {
  await applicationOf(portal.database, who, id);
  const [row] = await portal.database.query<{ receipt: Receipt }>(
    'select document as receipt from receipts where application = $1',
    [id],
  );
  return row?.receipt;
}

export function showReceipt(receipt: Receipt, telling: Telling): Markup {
  const { words } = telling;
  const { id, receivedAt, sha256, announcement, audit } = receipt;
  return html`<section class="sheet" id="receipt" aria-labelledby="receipt-heading" tabindex="-1">
<h2 id="receipt-heading">${words.receipt.heading}</h2>
<p class="verdict">${words.receipt.done}</p>
<dl class="facts">
<div><dt>${words.receipt.receivedAt}</dt><dd><time datetime="${receivedAt}">${telling.write.moment(receivedAt, telling.call.zone)}</time></dd></div>
<div><dt>${words.desk.application}</dt><dd class="hash">${id}</dd></div>
<div><dt>${words.receipt.hash}</dt><dd class="hash" id="receipt-hash">${sha256}</dd></div>
${announcement !== undefined && html`<div><dt>${words.receipt.announcement}</dt><dd class="hash">${announcement}</dd></div>`}
<div><dt>${words.receipt.anchor}</dt><dd class="hash">${audit.seq}:${audit.hash}</dd></div>
</dl>
<p class="note">${words.receipt.keep}</p>
</section>`;
}
