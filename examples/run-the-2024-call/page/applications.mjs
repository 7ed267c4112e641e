import { html } from './html.mjs';
import { citing, reasons, why } from './reasons.mjs';
import { MOST_LISTED, table } from './table.mjs';

/** What became of every application and why; what went against somebody comes first. */
export function showApplications(context) {
  const { call, admission, words, write } = context;
  const because = ({ finding }) => why(finding, context);
  const groups = [
    ['rejected', because],
    ['undetermined', because],
    [
      'superseded',
      ({ by }) => [`${words.supersededBy(by)}${cited(call.severalApplications.clauses)}.`],
    ],
    ...(admission.withdrawn.length > 0
      ? [['withdrawn', ({ at }) => [words.withdrawnAt(write.moment(at, call.zone))]]]
      : []),
    ['eligible', because],
  ];
  return html`<section id="applications" aria-labelledby="applications-heading" class="sheet">
<h2 id="applications-heading">${words.applications}</h2>
<p>${words.applicationsLead}${citing(call.eligibility.clauses, context)}</p>
<p class="note">${words.register(admission.register.name, admission.register.version)}</p>
${groups.map(([name, sentences], at) => showGroup(name, admission[name], sentences, at < 2, context))}
</section>`;
}

function cited(clauses) {
  return clauses.length === 0 ? '' : ` (${clauses.join(', ')})`;
}

function showGroup(name, list, sentencesOf, isOpen, context) {
  const { words, write } = context;
  const caption = `${words.outcomes[name]}: ${write.number(list.length)}`;
  if (list.length === 0) return html`<p id="${name}" class="none">${caption}</p>`;
  const listed = list.slice(0, MOST_LISTED).map((one) => ({ one, sentences: sentencesOf(one) }));
  const shared = listed.length > 3 ? sharedBy(listed.map(({ sentences }) => sentences)) : [];
  const more = list.length - listed.length;
  const rows = listed.map(({ one, sentences }) => {
    const own = sentences.filter((sentence) => !shared.includes(sentence));
    return showRow(one, name, own.length > 0 ? own : sentences, context);
  });
  const head = [words.application, words.municipality, words.outcome, words.why];
  return html`<details id="${name}" class="group" ${isOpen && html`open`}><summary><h3>${caption}</h3></summary>
${shared.length > 0 && html`<p>${words.shared}</p>${reasons(shared, context)}`}
${table({ caption, head, rows, className: 'applications' })}
${more > 0 && html`<p class="note">${words.more(write.number(more), 'admission.json')}</p>`}
</details>
`;
}

function showRow({ id, orgnr }, name, sentences, context) {
  const { words, nameOf } = context;
  const municipality = nameOf(orgnr);
  return html`<tr><th scope="row" class="key">${id}</th><td>${municipality === orgnr ? words.noMunicipality : municipality}<span class="orgnr">${orgnr}</span></td><td>${words.outcomes[name]}</td><td>${reasons(sentences, context)}</td></tr>
`;
}

/** The sentences that all of some lists have. */
function sharedBy([first = [], ...rest]) {
  const others = rest.map((sentences) => new Set(sentences));
  return first.filter((sentence) => others.every((other) => other.has(sentence)));
}
