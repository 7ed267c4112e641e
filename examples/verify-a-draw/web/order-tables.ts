import { type DrawRecord, type Language, type Ranked, writing } from 'utlysning';
import { element } from './element.ts';
import { MOST_ROWS, type TableColumn, table } from './table.ts';
import { type Words, words } from './words.ts';

/** The order in two tables: who has a place, and the reserve list. */
export function orderTables(
  { order, log }: DrawRecord,
  language: Language,
  asRecorded: boolean,
): HTMLElement[] {
  const say = words[language];
  const answers = answersIn(log);
  const reserve = order.filter(({ place }) => !place);
  const waiting = reserve.filter(({ id }) => answers.get(id) !== 'decline');
  const turn = new Map(waiting.map(({ id }, index) => [id, index + 1]));
  const { number } = writing(language);

  function status({ id, place }: Ranked): string {
    const answer = answers.get(id);
    if (answer === 'decline') return say.status.declined;
    if (!place) return say.status.reserve(number(turn.get(id) ?? 0));
    if (answer === 'accept') return say.status.accepted;
    return answer === 'offer' ? say.status.offered : say.status.place;
  }

  function section(name: string, heading: string, rows: readonly Ranked[], nobody: string) {
    const id = `${name}-heading`;
    const made = element('section', { 'aria-labelledby': id }, element('h3', { id }, heading));
    if (asRecorded) made.append(element('p', { class: 'warning' }, say.asRecorded));
    const columns = columnsOf(rows, say);
    const short = say.firstOf(number(MOST_ROWS), number(rows.length));
    const cells = (row: Ranked) => [
      number(row.rank),
      element('bdi', {}, row.id),
      status(row),
      row.ticket ?? '–',
    ];
    made.append(
      rows.length === 0
        ? element('p', {}, nobody)
        : table(`${heading} (${number(rows.length)})`, columns, rows, cells, short),
    );
    return made;
  }

  const seated = order.filter(({ place }) => place);
  return [
    section('places', say.placesHeading, seated, say.nobodyHasPlace),
    section('reserve', say.reserveHeading, reserve, say.nobodyOnReserve),
  ];
}

/** The columns; that of the tickets only when there are any. */
function columnsOf(rows: readonly Ranked[], { columns }: Words): readonly TableColumn[] {
  const kinds = ['rank', 'entrant', 'status', 'ticket'] as const;
  return kinds
    .filter((kind) => kind !== 'ticket' || rows.some(({ ticket }) => ticket !== undefined))
    .map((kind) => ({ kind, head: columns[kind] }));
}

/** What became of each offer: the last that the log says of an entrant. */
function answersIn(log: DrawRecord['log']): ReadonlyMap<string, 'offer' | 'accept' | 'decline'> {
  const answers = new Map<string, 'offer' | 'accept' | 'decline'>();
  for (const { kind, id } of log) {
    if (kind === 'strike' || kind === 'insert') answers.delete(id);
    else answers.set(id, kind);
  }
  return answers;
}
