import { type DrawRecord, type Language, seedDocument, UtlysningError } from 'utlysning';
import { element } from './element.ts';
import { words } from './words.ts';

/** What everything in the draw follows from, as text. */
export function seedSection(record: DrawRecord, language: Language): HTMLElement {
  const say = words[language];
  const id = 'seed-heading';
  const section = element(
    'section',
    { 'aria-labelledby': id },
    element('h3', { id }, say.seedHeading),
  );
  if (record.seed === null) {
    section.append(element('p', {}, say.noSeed));
  } else if (record.announcement.method === 'rfc3797') {
    section.append(element('p', {}, say.rfcLead), ...exact('seed', say.rfcKey, record.seed));
  } else {
    const document = documentOf(record);
    section.append(element('p', {}, say.seedLead));
    if (document === undefined) section.append(element('p', { class: 'warning' }, say.noDocument));
    else section.append(...exact('seed-document', say.seedDocument, document));
    section.append(...exact('seed', say.seed, record.seed));
  }
  return section;
}

/** A text to the letter, which can be scrolled by keyboard when it is long. */
function exact(id: string, label: string, text: string): HTMLElement[] {
  const name = `${id}-label`;
  return [
    element('h4', { id: name }, label),
    element('pre', { id, tabindex: 0, role: 'region', 'aria-labelledby': name }, text),
  ];
}

/** The seed document, unless the sources of the record make none. */
function documentOf({ announcement, revealed }: DrawRecord): string | undefined {
  try {
    return seedDocument(announcement, revealed);
  } catch (error) {
    if (error instanceof UtlysningError) return undefined;
    throw error;
  }
}
