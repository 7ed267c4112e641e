import { type DrawRecord, type Language, writing } from 'utlysning';
import { type Child, element } from './element.ts';
import { words } from './words.ts';

/** What the record says of the draw: when, how many, from which sources. */
export function facts(
  { announcement, entries }: DrawRecord,
  fileName: string | undefined,
  language: Language,
): HTMLElement {
  const say = words[language];
  const { number, moment } = writing(language);
  const when = (at: string) =>
    element('time', { datetime: at }, say.localTime(moment(at, 'Europe/Oslo')));
  const list = element('dl', { class: 'facts' });
  function add(fact: keyof typeof say.facts, child: Child, kind = '') {
    const value = element('dd', kind === '' ? {} : { class: kind }, child);
    list.append(element('div', {}, element('dt', {}, say.facts[fact]), value));
  }
  if (fileName !== undefined) add('file', element('bdi', {}, fileName));
  add('draw', element('bdi', {}, announcement.drawId));
  add('entrants', number(entries.ids.length));
  add('places', number(announcement.places));
  add('closed', when(announcement.closesAt));
  add('drawn', when(announcement.drawAt));
  add('method', say.methods[announcement.method]);
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
function sources(
  announced: DrawRecord['announcement']['sources'],
  language: Language,
): HTMLElement {
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
