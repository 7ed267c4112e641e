import { attribution } from 'utlysning/municipalities';
import { type Content, html, type Markup } from './html.js';
import { defs } from './signs.js';
import type { Visit } from './visit.js';

const LANGUAGES = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
] as const;

/** A page: its title, what stands above and under it in its head, and what it is about. */
export interface Layout {
  readonly title: string;
  readonly organiser?: string;
  readonly lead?: Content;
  /** The sections of the page, by their ids. */
  readonly sections?: readonly (readonly [id: string, name: string])[];
  /** Who acts here. */
  readonly actsAs?: string;
  readonly main: Content;
}

/** A whole document. All that it needs comes from the portal itself, and no script stands in it. */
export function layout(visit: Visit, given: Layout): Markup {
  const { language, words, path, demo } = visit;
  const { title, organiser, lead, sections = [], actsAs, main } = given;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – ${words.portal}</title>
<link rel="stylesheet" href="/assets/page.css">
<script src="/assets/client.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
${defs}
<header>
${demo && html`<p class="demo"><span class="column"><span>${words.demo.banner(demo.now(language))}</span> ${path !== '/' && html`<a href="/">${words.demo.change}</a>`}</span></p>`}
<div class="column">
<div class="masthead">
<p class="organiser">${organiser ?? words.portal}</p>
<nav class="languages" aria-label="${words.language}"><ul>${LANGUAGES.map(([tag, name]) => html`<li><a href="${path}?lang=${tag}" lang="${tag}" hreflang="${tag}" ${tag === language && html`aria-current="true"`}>${name}</a></li>`)}</ul></nav>
</div>
<h1>${title}</h1>
${lead && html`<p class="lead">${lead}</p>`}
${actsAs && html`<p class="acts-as">${actsAs}</p>`}
${sections.length > 0 && html`<nav aria-label="${words.contents}"><ul>${sections.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`}
</div>
</header>
<main id="main" class="column" tabindex="-1">
${main}
</main>
<footer><div class="column"><p>${words.footer}</p><p lang="en">${attribution}</p></div></footer>
</body>
</html>
`;
}
