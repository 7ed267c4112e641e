// Makes verify.html: one file with the library, the styles and the page in it. It needs no network.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pathFromHere, readCommand } from '../../command.mjs';

const USAGE = `usage: node examples/verify-a-draw/web/build.mjs

Makes the page that checks a draw: examples/verify-a-draw/out/verify.html.`;

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
readCommand({ usage: USAGE });

const common = { bundle: true, minify: true, write: false, charset: 'utf8', logLevel: 'warning' };

/** What the page is made of, in one text. */
async function bundle(options) {
  const { outputFiles } = await build({ ...common, ...options });
  return outputFiles[0].text.trim();
}

const script = await bundle({
  entryPoints: [path('page.ts')],
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  alias: {
    'utlysning/drand': path('../../../src/drand/index.ts'),
    utlysning: path('../../../src/index.ts'),
  },
});
const style = await bundle({ entryPoints: [path('page.css')] });

/** A script ends at the first end tag in it, even in a string, and `<!--` can hide the end tag. */
const inline = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
if (/<\/style/i.test(style)) throw new Error('expected no end tag in the styles');

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hash(inline)}`,
  `style-src ${hash(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
  // No text ever becomes markup or script: the browser itself refuses it.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The page with its marks replaced. As functions, because `$` in a replacement text has a meaning. */
const html = readFileSync(path('page.html'), 'utf8')
  .replace('content="policy"', () => `content="${policy}"`)
  .replace('/* style */', () => style)
  .replace('/* script */', () => inline);
mkdirSync(path('../out/'), { recursive: true });
// Written aside and then renamed, so that nobody reads half a page.
const aside = path(`../out/verify.${process.pid}.html`);
writeFileSync(aside, html);
renameSync(aside, path('../out/verify.html'));
console.log(
  `${pathFromHere(path('../out/verify.html'))} (${Math.ceil(Buffer.byteLength(html) / 1000)} kB)`,
);
