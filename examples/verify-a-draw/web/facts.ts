import { type DrawRecord, type Language, type Source, writing } from 'utlysning';
import { type Child, element } from './element.ts';
import { words } from './words.ts';

/** What the record says of the draw: when, how many, by which rules, from which sources. */
export function facts(record: DrawRecord, language: Language): HTMLElement {
  const { announcement, entries, others } = record;
  const say = words[language];
  const { number, moment } = writing(language);
  const when = (at: string) =>
    element('time', { datetime: at }, say.localTime(moment(at, 'Europe/Oslo')));
  const list = element('dl', { class: 'facts' });
  function add(fact: keyof typeof say.facts, child: Child, kind = '') {
    const value = element('dd', kind === '' ? {} : { class: kind }, child);
    list.append(element('div', {}, element('dt', {}, say.facts[fact]), value));
  }
  const { places, ...rules } = announcement.selection;
  add('draw', element('bdi', {}, announcement.drawId));
  add('entrants', number(entries.lines.length));
  add('others', number(others.lines.length));
  add('places', number(places));
  if (announcement.attributes.length > 0) add('rules', JSON.stringify(rules), 'hash');
  add('closed', when(announcement.closesAt));
  add('drawn', when(announcement.drawAt));
  add('method', say.methods[announcement.method ?? 'ticket']);
  add('sources', sources(announcement.sources, language));
  add('hash', entries.sha256, 'hash');
  const id = 'facts-heading';
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, say.factsHeading),
    list,
  );
}

/** The announced sources, numbered as the sentences of the checks number them. */
function sources(announced: readonly Source[], language: Language): HTMLElement {
  const say = words[language].source;
  const items = announced.map((source) => {
    const text =
      source.kind === 'drand'
        ? say.drand(String(source.round))
        : source.kind === 'secret'
          ? say.secret
          : say.numbers(source.name);
    return element('li', {}, element('bdi', {}, text));
  });
  return element('ol', {}, ...items);
}
