import { type Child, element } from './element.ts';

/** The maximum number of rows that a table shows; the others are in the record. */
export const MAX_ROWS = 500;

/** A column: its heading, and the class that sets its width and letters. */
export interface TableColumn {
  readonly head: string;
  readonly kind: string;
}

/**
 * A table with its caption, of the first rows alone when there are many, and a line that says so.
 * The roles are spelled out, because a narrow screen lays the rows out as blocks, and some browsers
 * then forget that it is a table.
 */
export function table<Row>(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly Row[],
  cells: (row: Row) => readonly Child[],
  cutShort: string,
): HTMLElement {
  const head = columns.map(({ head, kind }) =>
    element('th', { scope: 'col', role: 'columnheader', class: kind }, head),
  );
  const body = element('tbody', { role: 'rowgroup' });
  for (const row of rows.slice(0, MAX_ROWS)) {
    const made = element('tr', { role: 'row' });
    for (const [index, cell] of cells(row).entries()) {
      const column = columns[index];
      if (column === undefined) continue;
      const inside = cell ?? '';
      made.append(element('td', { role: 'cell', class: column.kind }, inside));
    }
    body.append(made);
  }
  const made = element(
    'table',
    { role: 'table' },
    element('caption', {}, caption),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...head)),
    body,
  );
  return rows.length > MAX_ROWS
    ? element('div', {}, made, element('p', { class: 'note' }, cutShort))
    : made;
}
