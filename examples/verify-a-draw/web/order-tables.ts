import { type DrawRecord, type Language, type Ranked, writing } from 'utlysning';
import type { Checked } from './check.ts';
import { element } from './element.ts';
import { entrant, idIn } from './entrant.ts';
import { MAX_ROWS, table } from './table.ts';
import { type Words, words } from './words.ts';

/** The order in two tables, who has a place and who waits, with a search in both. */
export function orderTables(
  record: DrawRecord,
  names: Checked['names'],
  language: Language,
  asRecorded: boolean,
): HTMLElement {
  const say = words[language];
  const tables = element('div', {});
  const hits = element('p', { class: 'note', role: 'status' });
  const search = element('input', { id: 'search', type: 'search', autocomplete: 'off' });
  const sections = sectionsOf(record, names, language);
  const show = () => {
    const wanted = search.value.trim().toLowerCase();
    const isWanted = ({ id }: Ranked) =>
      [id, names.get(id) ?? ''].some((text) => text.toLowerCase().includes(wanted));
    const found = record.order.filter(isWanted);
    hits.textContent = wanted === '' ? '' : say.hits(writing(language).number(found.length));
    tables.replaceChildren(...sections(found));
  };
  search.addEventListener('input', show);
  show();
  const id = 'order-heading';
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, say.orderHeading),
    asRecorded ? element('p', { class: 'warning' }, say.asRecorded) : undefined,
    names.size > 0 ? element('p', { class: 'note' }, say.namesNote) : undefined,
    element('label', { for: 'search' }, say.search),
    search,
    hits,
    tables,
  );
}

/** Makes the tables of those in the order who are to be shown. */
function sectionsOf(record: DrawRecord, names: Checked['names'], language: Language) {
  const say = words[language];
  const { number } = writing(language);
  const statusOf = statuses(record, say, number);
  const attributes = attributesOf(record);
  const kinds = (['rank', 'entrant', 'attributes', 'status', 'ticket'] as const).filter(
    (kind) =>
      (kind !== 'attributes' || record.announcement.attributes.length > 0) &&
      (kind !== 'ticket' || record.order.some(({ ticket }) => ticket !== undefined)),
  );
  const columns = kinds.map((kind) => ({ kind, head: say.columns[kind] }));

  function part(name: string, heading: string, rows: readonly Ranked[], nobody: string) {
    const cells = (row: Ranked) => {
      const all = {
        rank: number(row.rank),
        entrant: entrant(row.id, names),
        attributes: element('bdi', {}, attributes.get(row.id) ?? ''),
        status: statusOf(row),
        ticket: row.ticket ?? '–',
      };
      return kinds.map((kind) => all[kind]);
    };
    const short = say.firstOf(number(MAX_ROWS), number(rows.length));
    const id = `${name}-heading`;
    return element(
      'div',
      { role: 'group', 'aria-labelledby': id },
      element('h4', { id }, heading),
      rows.length === 0
        ? element('p', {}, nobody)
        : table(`${heading} (${number(rows.length)})`, columns, rows, cells, short),
    );
  }

  return (order: readonly Ranked[]): HTMLElement[] => [
    part('places', say.placesHeading, order.filter(hasPlace), say.nobody),
    part(
      'reserve',
      say.reserveHeading,
      order.filter((one) => !hasPlace(one)),
      say.nobody,
    ),
  ];
}

/** What stands of an entrant: the pool of its place, and its answer, or its number in the queue. */
function statuses(
  { order, log }: DrawRecord,
  say: Words,
  number: (value: number) => string,
): (ranked: Ranked) => string {
  const answers = new Map<string, 'offer' | 'accept' | 'decline' | 'lapse'>();
  for (const { kind, ...event } of log) {
    if (kind !== 'offer' && kind !== 'accept' && kind !== 'decline' && kind !== 'lapse') continue;
    if ('id' in event) answers.set(event.id, kind);
  }
  const isOut = (id: string) => ['decline', 'lapse'].includes(answers.get(id) ?? '');
  const waiting = order.filter((one) => !hasPlace(one) && !isOut(one.id));
  const turns = new Map(waiting.map(({ id }, at) => [id, at + 1]));
  return ({ id, place }) => {
    const answer = answers.get(id);
    if (place === undefined) {
      const turn = turns.get(id);
      if (turn !== undefined) return say.reserve(number(turn));
      return answer === 'lapse' ? say.events.lapse : say.events.decline;
    }
    const status = answer === 'offer' || answer === 'accept' ? say.events[answer] : say.place;
    return place === 'open' ? status : `${status} (${place})`;
  };
}

/** What stands after the id in the latest line of each entrant. */
function attributesOf({ entries, log }: DrawRecord): ReadonlyMap<string, string> {
  const later = log.flatMap((event) => ('line' in event ? [event.line] : []));
  return new Map(
    [...entries.lines, ...later].map((line) => [idIn(line), line.slice(idIn(line).length + 1)]),
  );
}

function hasPlace({ place }: Ranked): boolean {
  return place !== undefined;
}
