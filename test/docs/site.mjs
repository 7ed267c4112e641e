// Checks the site that `typedoc` has written: every link in it leads to a page, and to the place on
// the page that it names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const site = join(import.meta.dirname, '../../out/docs');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => join(site, file));
const texts = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));
const anchors = new Map([...texts].map(([page, text]) => [page, attributes(text, 'id')]));

const broken = [];
let links = 0;
for (const [page, text] of texts) {
  for (const link of new Set([...attributes(text, 'href'), ...attributes(text, 'src')])) {
    links += 1;
    if (!leadsSomewhere(page, link)) broken.push(`${relative(site, page)}: ${link}`);
  }
}
console.log(`${links} links on ${pages.length} pages: ${broken.length} lead nowhere`);
for (const line of broken) console.log(`  ${line}`);
process.exitCode = broken.length === 0 && links > 0 ? 0 : 1;

function leadsSomewhere(page, link) {
  if (/^\w+:/.test(link)) return /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/|$)/.test(link);
  const [path, anchor = ''] = decodeURI(link).split('#');
  const target = path === '' ? page : join(dirname(page), path.replace(/\?.*$/, ''));
  if (!existsSync(target)) return false;
  return anchor === '' || !anchors.has(target) || anchors.get(target).has(anchor);
}

/** The values of an attribute on a page. */
function attributes(text, name) {
  const values = [...text.matchAll(new RegExp(`<[^>]*?\\s${name}="([^"]*)"`, 'g'))];
  return new Set(
    values.map(([, value]) => value.replaceAll('&amp;', '&').replaceAll('&quot;', '"')),
  );
}
