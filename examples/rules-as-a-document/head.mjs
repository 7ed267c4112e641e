import { referenceTo } from 'utlysning';
import { code, list, plain, table } from './markdown.mjs';
import { sentences } from './section.mjs';

/** Which call it is, in which version, and how it came to that. */
export function head(context) {
  const { call, words, write } = context;
  const { id, version, sha256 } = referenceTo(call);
  const said = words.head;
  return [
    `# ${said.title(plain(write.text(call.title)))}`,
    sentences(said.lead),
    list([
      `${said.organiser}: ${plain(call.organiser)}`,
      `${said.call}: ${code(id)}, ${said.version(version)}`,
      `${said.hash}: ${code(sha256)}`,
      `${said.zone}: ${call.zone}`,
    ]),
    `## ${said.amendments}`,
    amendments(context),
  ].join('\n\n');
}

/** When the call was amended, why, and which places in it that changed. */
function amendments({ call, words, write }) {
  const said = words.head;
  if (call.amendments.length === 0) return said.unamended;
  return table(
    said.amendment,
    call.amendments.map(({ version, at, reason, changed }) => [
      String(version),
      write.moment(at, call.zone),
      plain(reason),
      plain(changed.map(({ path }) => path).join(', ')),
    ]),
  );
}
