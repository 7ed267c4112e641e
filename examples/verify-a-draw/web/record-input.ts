import type { Language } from 'utlysning';
import { byId } from './element.ts';
import { LARGEST } from './json-text.ts';
import { size } from './numbers.ts';
import { type Problem, words } from './words.ts';

/** A longer text is kept aside: a text field of many megabytes makes any browser halt. */
const LONGEST_SHOWN = 200_000;

/** The record as it was handed in. */
export interface Held {
  readonly text: string;
  /** The name of the file, when it was one. */
  readonly fileName: string | undefined;
}

/** What the page does when a record comes in other than by typing. */
export interface Arrivals {
  /** A file was chosen or dropped: its text is held. */
  arrived(): void;
  /** A file came that cannot be read. */
  refused(problem: Problem): void;
  /** The record was changed by hand, or a long one was pasted. */
  edited(): void;
}

let aside: Held | undefined;

/** The record that the form holds now. */
export function heldRecord(): Held {
  return aside ?? { text: byId('record', HTMLTextAreaElement).value, fileName: undefined };
}

/** Forgets the record. */
export function dropRecord(): void {
  aside = undefined;
}

/** Says which file or long paste is held, in a language. */
export function noteHeld(language: Language): void {
  const say = words[language];
  const note = byId('record-note', HTMLElement);
  if (aside === undefined) {
    note.textContent = '';
    return;
  }
  const { text, fileName = say.pasted } = aside;
  const held = say.held(fileName, size(text.length, language));
  note.textContent = isLong(text) ? `${held} ${say.tooLongToShow}` : held;
}

/** Takes a record by paste, by file, and by a drop anywhere on the page. */
export function takeRecords(arrivals: Arrivals): void {
  const field = byId('record', HTMLTextAreaElement);
  const chooser = byId('file', HTMLInputElement);

  function hold(text: string, fileName?: string): void {
    aside = { text, fileName };
    field.value = isLong(text) ? '' : text;
  }

  async function read(file: File): Promise<void> {
    if (file.size > LARGEST) return arrivals.refused('tooBig');
    try {
      hold(await file.text(), file.name);
    } catch {
      return arrivals.refused('unreadable');
    }
    arrivals.arrived();
  }

  field.addEventListener('input', () => {
    aside = undefined;
    arrivals.edited();
  });
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isLong(text)) return;
    event.preventDefault();
    hold(text);
    arrivals.edited();
  });
  chooser.addEventListener('change', () => {
    const file = chooser.files?.[0];
    if (file !== undefined) void read(file);
    // So that the same file can be chosen again after it was changed.
    chooser.value = '';
  });
  takeDrops((data) => {
    const file = data.files[0];
    if (file !== undefined) return void read(file);
    hold(data.getData('text/plain'));
    arrivals.arrived();
  });
}

/** Takes what is dropped anywhere but on a field that takes text of its own. */
function takeDrops(dropped: (data: DataTransfer) => void): void {
  const isOther = ({ target, dataTransfer }: DragEvent) =>
    target instanceof Element &&
    target.closest('#announcement, #entries-hash') !== null &&
    dataTransfer?.types.includes('Files') !== true;
  const mark = (dragging: boolean) => document.body.classList.toggle('dragging', dragging);
  addEventListener('dragover', (event) => {
    if (isOther(event)) return;
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  addEventListener('drop', (event) => {
    mark(false);
    if (isOther(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) dropped(event.dataTransfer);
  });
}

function isLong(text: string): boolean {
  return text.length > LONGEST_SHOWN;
}
