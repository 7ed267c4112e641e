import { resolveWallTime, type Source, UtlysningError, zonedTimestamp } from 'utlysning';
import { quicknet } from 'utlysning/drand';
import { Problem } from '../problems.js';
import { closingMs, type Round } from '../round.js';
import { type Content, html, type Markup } from './html.js';
import type { Telling } from './telling.js';

const DAY_MS = 86_400_000;

/** What a caseworker chooses of a draw. */
export function announceFields(
  { call }: Round,
  { words }: Telling,
  form?: URLSearchParams,
): Markup {
  const twoDaysLater = zonedTimestamp(closingMs(call) + 2 * DAY_MS, call.zone).slice(0, 16);
  const isDrand = form === undefined || form.has('drand');
  return html`<div class="field"><label for="draw-at">${words.desk.drawAt}</label>
<p class="hint" id="draw-at-hint">${words.desk.drawAtHint(call.zone)}</p>
<input id="draw-at" name="draw-at" type="datetime-local" step="1" aria-describedby="draw-at-hint" value="${form?.get('draw-at') ?? twoDaysLater}"></div>
<label class="tick"><input type="checkbox" name="drand" value="yes" ${isDrand && html`checked`}> <span>${words.desk.drand}</span></label>
<div class="field"><label for="numbers-name">${words.desk.numbersName}</label>
<p class="hint" id="numbers-name-hint">${words.desk.numbersNameHint}</p>
<input id="numbers-name" name="numbers-name" type="text" maxlength="100" autocomplete="off" aria-describedby="numbers-name-hint" value="${form?.get('numbers-name')}"></div>
${NUMBERS.map(
  ([
    name,
    usual,
  ]) => html`<div class="field"><label for="numbers-${name}">${words.desk.numbersRange[name]}</label>
<input id="numbers-${name}" name="numbers-${name}" type="text" inputmode="numeric" autocomplete="off" value="${form?.get(`numbers-${name}`) ?? usual}"></div>
`,
)}<label class="tick"><input type="checkbox" name="numbers-repeat" value="yes" ${form?.has('numbers-repeat') && html`checked`}> <span>${words.desk.numbersRepeat}</span></label>`;
}

/** How many numbers come, and from where to where: as in Lotto, unless it is written otherwise. */
const NUMBERS = [
  ['count', '7'],
  ['from', '1'],
  ['to', '34'],
] as const;

/** What each announced source gave. */
export function drawFields(
  { announced }: Round,
  { words }: Telling,
  form?: URLSearchParams,
): Content {
  const { sources } = announced?.document ?? { sources: [] };
  const field = (at: number, label: string, hint: string, link?: Markup) =>
    html`<div class="field"><label for="source-${at}">${label}</label>
<p class="hint" id="source-${at}-hint">${hint} ${link}</p>
<input id="source-${at}" name="source-${at}" type="text" autocomplete="off" spellcheck="false" aria-describedby="source-${at}-hint" value="${form?.get(`source-${at}`)}"></div>
`;
  return sources.map((source, at) => {
    if (source.kind === 'numbers') {
      return field(at, words.desk.numbers(source.name), words.desk.numbersHint);
    }
    if (source.kind === 'secret') return undefined;
    const url = `https://api.drand.sh/${source.chain}/public/${source.round}`;
    const link = html`<a href="${url}" rel="noreferrer">${url}</a>`;
    return field(at, words.desk.signature(String(source.round)), words.desk.signatureHint, link);
  });
}

/** What was chosen, as an announcement is made of it. */
export function chosenIn(form: URLSearchParams, zone: string) {
  const name = (form.get('numbers-name') ?? '').trim();
  const [count, from, to] = NUMBERS.map(([part]) => numberIn(form.get(`numbers-${part}`) ?? ''));
  const repeat = form.has('numbers-repeat');
  const numbers = { kind: 'numbers', name, count, from, to, repeat };
  return {
    drawAt: wallTime(form.get('draw-at') ?? '', zone),
    sources: [
      ...(form.has('drand') ? [{ kind: 'drand', chain: quicknet.hash }] : []),
      // Drawn in public by others, and written in ascending order, whatever order they came in.
      ...(name === '' ? [] : [{ ...numbers, order: 'ascending', outside: true }]),
    ],
  };
}

function wallTime(written: string, zone: string): string {
  try {
    return zonedTimestamp(resolveWallTime(written, zone), zone);
  } catch (error) {
    if (!(error instanceof UtlysningError)) throw error;
    throw new Problem(422, 'time.invalid', 'Expected a date and a time that exist.');
  }
}

/** What was written of a source; nothing of a beacon that the portal is to fetch. */
export function revealedIn(source: Source, written: string): readonly object[] {
  const text = written.trim();
  if (text === '') return [];
  if (source.kind === 'drand') {
    return [{ kind: 'drand', round: source.round, signature: text.toLowerCase() }];
  }
  return [{ kind: 'numbers', numbers: text.split(/[\s,;]+/).map(numberIn) }];
}

/** A number as it was written; what is none is left for the library to refuse. */
function numberIn(written: string): number | string {
  return /^\d{1,15}$/.test(written.trim()) ? Number(written) : written;
}
