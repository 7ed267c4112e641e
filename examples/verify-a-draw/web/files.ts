import type { Copy, Language } from 'utlysning';
import { byId, element } from './element.ts';
import { type Kind, recognise } from './recognise.ts';
import { type Problem, words } from './words.ts';

/** The largest file that the page takes, in bytes. */
const LARGEST = 32 * 1024 * 1024;
/** A longer text is kept aside: a text field of many megabytes makes any browser halt. */
const LONGEST_SHOWN = 200_000;

/** A file, or a text that was pasted or dropped. */
interface Held {
  readonly kind: Kind;
  readonly content: Copy;
  /** The name of the file, when it was one. */
  readonly name: string | undefined;
}

/** What the page does when something comes in. */
interface Arrivals {
  /** Files were chosen or dropped. */
  arrived(): void;
  /** A file came that cannot be used. */
  refused(problem: Problem): void;
  /** The record was changed by hand, or a long one was pasted. */
  edited(): void;
}

let held: readonly Held[] = [];

/** What is held of a kind. A record can also be what was written in its field. */
export function heldOf(kind: Kind): Held | undefined {
  const found = held.find((one) => one.kind === kind);
  if (found !== undefined || kind !== 'record') return found;
  const { value } = byId('record', HTMLTextAreaElement);
  return /^\s*$/.test(value) ? undefined : { kind, content: value, name: undefined };
}

/** The kinds of the files that came without a record. */
export function otherKinds(): readonly Kind[] {
  return held.map(({ kind }) => kind);
}

/** Forgets everything. */
export function forget(): void {
  held = [];
}

/** Names each file that is held for what it is, in a language. */
export function listHeld(language: Language): void {
  const say = words[language];
  const items = held.map(({ kind, name = say.pasted }) =>
    element('li', { 'data-kind': kind }, element('bdi', {}, name), `: ${say.kinds[kind]}`),
  );
  byId('held', HTMLElement).replaceChildren(...items);
}

/** Takes files by choice and by a drop anywhere on the page, and a long text by paste. */
export function takeFiles(arrivals: Arrivals): void {
  const field = byId('record', HTMLTextAreaElement);
  const chooser = byId('file', HTMLInputElement);

  /** Holds one of a kind. What is no file of a draw stands for the record, where there is none. */
  function hold(content: Copy, name?: string, recognised = recognise(content)): void {
    const isRecord = recognised === 'unknown' && heldOf('record') === undefined;
    const kind = isRecord ? 'record' : recognised;
    if (kind === 'record') field.value = '';
    held = [...held.filter((one) => one.kind !== kind), { kind, content, name }];
  }

  async function read(files: readonly File[]): Promise<void> {
    if (files.some(({ size }) => size > LARGEST)) return arrivals.refused('tooBig');
    try {
      // A record goes first, so that nothing unknown takes its place.
      const contents = await Promise.all(files.map(contentOf));
      const rank = ({ kind }: Held) => (kind === 'unknown' ? 1 : 0);
      for (const { content, name, kind } of contents.sort((a, b) => rank(a) - rank(b))) {
        hold(content, name, kind);
      }
    } catch {
      return arrivals.refused('unreadable');
    }
    arrivals.arrived();
  }

  field.addEventListener('input', () => {
    held = held.filter(({ kind }) => kind !== 'record');
    arrivals.edited();
  });
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= LONGEST_SHOWN) return;
    event.preventDefault();
    if (text.length > LARGEST) return arrivals.refused('tooBig');
    hold(text);
    arrivals.edited();
  });
  chooser.addEventListener('change', () => {
    void read([...(chooser.files ?? [])]);
    // So that the same file can be chosen again after it was changed.
    chooser.value = '';
  });
  takeDrops((data) => {
    if (data.files.length > 0) return void read([...data.files]);
    hold(data.getData('text/plain'));
    arrivals.arrived();
  });
}

async function contentOf(file: File): Promise<Held> {
  const content = new Uint8Array(await file.arrayBuffer());
  return { kind: recognise(content), content, name: file.name };
}

/** Takes what is dropped anywhere; a text on a field that takes text goes to that field. */
function takeDrops(dropped: (data: DataTransfer) => void): void {
  const isForField = ({ target, dataTransfer }: DragEvent) =>
    target instanceof Element &&
    target.closest('#copies') !== null &&
    dataTransfer?.types.includes('Files') !== true;
  const mark = (dragging: boolean) => document.body.classList.toggle('dragging', dragging);
  addEventListener('dragover', (event) => {
    if (isForField(event)) return;
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  addEventListener('drop', (event) => {
    mark(false);
    if (isForField(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) dropped(event.dataTransfer);
  });
}
