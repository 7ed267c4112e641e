import type { Announcement, Published } from 'utlysning';
import { byId } from './element.ts';
import { readJson } from './json-text.ts';
import type { Field } from './problems.ts';
import type { Problem } from './words.ts';

/** What the reader put in of what was published, or which field cannot be used. */
export type PublishedInput =
  | { readonly ok: true; readonly published: Published }
  | { readonly ok: false; readonly field: Field; readonly problem: Problem };

/** Reads the two optional fields. An empty one is left out. */
export function publishedInput(): PublishedInput {
  const announcementText = byId('announcement', HTMLTextAreaElement).value.trim();
  const hashText = byId('entries-hash', HTMLInputElement).value.trim();
  let published: Published = {};
  if (announcementText !== '') {
    const json = readJson(announcementText);
    if (!json.ok) return { ok: false, field: 'announcement', problem: json.problem };
    if (!isAnnouncement(json.value)) {
      return { ok: false, field: 'announcement', problem: 'notAnnouncement' };
    }
    published = { ...published, announcement: json.value };
  }
  if (hashText !== '') {
    // What sha256sum prints is the hash and then the name of the file.
    const entriesSha256 = /^([0-9a-f]{64})(?:\s|$)/.exec(hashText.toLowerCase())?.[1];
    if (entriesSha256 === undefined) {
      return { ok: false, field: 'entries-hash', problem: 'notHash' };
    }
    published = { ...published, entriesSha256 };
  }
  return { ok: true, published };
}

/** Whether a value looks like an announcement at all; whether it is the right one is a check. */
function isAnnouncement(value: unknown): value is Announcement {
  if (typeof value !== 'object' || value === null) return false;
  return ['drawId', 'places', 'closesAt', 'drawAt', 'sources'].every((key) =>
    Object.hasOwn(value, key),
  );
}
