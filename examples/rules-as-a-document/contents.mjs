import { code, plain, table } from './markdown.mjs';
import { linkTo, targets } from './section.mjs';

/** The clauses of the call as a table of contents: what each says, and which rules carry it. */
export function contents(sections, { call, words, write }) {
  const said = words.contents;
  const rows = Object.entries(call.clauses).map(([id, { heading, text, kind }]) => {
    const carriers = sections.filter(({ clauses }) => clauses.includes(id));
    const none = kind === 'context' ? said.context : said.none;
    const rules = carriers.length === 0 ? none : carriers.map(linkTo).join(', ');
    return [code(id), plain(heading), plain(write.text(text)), rules];
  });
  const linked = sections.filter(({ clauses }) => clauses.length > 0);
  return [`## ${said.title}`, said.lead, table(said.head, rows), targets(linked)].join('\n\n');
}
