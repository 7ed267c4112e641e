import type { LogEvent } from 'utlysning';
import { element } from './element.ts';

/** An entrant by its id, after what it is called where somebody handed in a name. */
export function entrant(id: string, names: ReadonlyMap<string, string>): HTMLElement {
  const name = names.get(id);
  if (name === undefined) return element('bdi', {}, id);
  return element('span', {}, element('bdi', {}, name), ' ', element('bdi', { class: 'note' }, id));
}

/** The id at the start of an entry line. */
export function idIn(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}

/** The id of whom an event is about. */
export function idOf(event: LogEvent): string {
  return 'id' in event ? event.id : idIn(event.line);
}
