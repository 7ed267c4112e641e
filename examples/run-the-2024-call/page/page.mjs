import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writing } from 'utlysning';
import { attribution, norway } from 'utlysning/municipalities';
import { namesOn } from '../names.mjs';
import { showApplications } from './applications.mjs';
import { showClauses } from './clauses.mjs';
import { showDraw } from './draw.mjs';
import { showGlance, showHead } from './head.mjs';
import { html, raw } from './html.mjs';
import { showPlaces } from './places.mjs';
import { defs } from './signs.mjs';
import { showTimeline } from './timeline.mjs';
import { en } from './words/en.mjs';
import { nb } from './words/nb.mjs';
import { nn } from './words/nn.mjs';

const WORDS = { nb, nn, en };

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
const hash = createHash('sha256').update(style).digest('base64');

/** Nothing comes in, nothing runs, and the styles are these and no others. */
const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;

/**
 * The report of a run for a person who follows the call up: one page of HTML that needs nothing
 * beside it and runs nothing. `run.year` is what `liveYear` gives.
 */
export function page(run, lang) {
  const { call, asOf, places } = run.year;
  const words = WORDS[lang];
  const nameOf = namesOn(call.deadline.at.slice(0, 10), norway);
  const context = {
    ...run,
    call,
    asOf,
    places,
    lang,
    words,
    write: writing(lang, call),
    nameOf: (orgnr) => nameOf(orgnr) || orgnr,
    /** The clauses that the page has cited so far. */
    cited: new Set(),
  };
  // The clauses come last: they are those that all the rest has cited.
  const sections = [showGlance, showTimeline, showDraw, showPlaces, showApplications, showClauses];
  const document = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words.title(context.write.text(call.title))}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${defs}
${showHead(context)}
<main id="main" class="column" tabindex="-1">
${sections.map((show) => show(context))}
</main>
<footer><div class="column"><p>${words.footer}</p><p lang="en">${attribution}</p></div></footer>
</body>
</html>
`;
  return document.toString();
}
