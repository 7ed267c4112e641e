import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { marked, type Token } from 'marked';
import { describe, expect, test } from 'vitest';

// Every link in a page of the repository leads to a file, and to a heading of it where it names one.
// What is on the net is not fetched: its address has to be complete, and no placeholder. An address of this
// repository has to lead to a file of it: links that work from npm are such addresses.

const root = join(import.meta.dirname, '../..');
const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const filesOnTheNet = `${homepage.replace(/#.*$/, '')}/blob/main/`;
const pages = [
  'README.md',
  'CHANGELOG.md',
  '.github/CONTRIBUTING.md',
  ...['examples', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md') && !file.endsWith('.api.md'))
      .filter((file) => !/(?:^|\/)(?:node_modules|out|output)\//.test(file))
      .map((file) => `${folder}/${file}`)
      .sort(),
  ),
];

describe('every link leads somewhere:', () => {
  test.each(pages)('%s', (page) => {
    const broken = linksIn(page).filter((link) => !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });

  test('a link to no file, to no heading and to no address does not', () => {
    expect(leadsSomewhere('README.md', 'examples/nowhere/README.md')).toBe(false);
    expect(leadsSomewhere('README.md', 'CHANGELOG.md#nowhere')).toBe(false);
    expect(leadsSomewhere('CHANGELOG.md', 'README.md#a-first-decision')).toBe(true);
    for (const address of ['http://keepachangelog.com', 'https://example.com', 'https://OWNER/x']) {
      expect(leadsSomewhere('README.md', address), address).toBe(false);
    }
    expect(leadsSomewhere('README.md', 'https://semver.org/')).toBe(true);
    expect(leadsSomewhere('README.md', `${filesOnTheNet}examples/nowhere.md`)).toBe(false);
    expect(leadsSomewhere('README.md', `${filesOnTheNet}examples/calls/README.md`)).toBe(true);
  });
});

function leadsSomewhere(page: string, link: string): boolean {
  if (link.startsWith(filesOnTheNet)) {
    return leadsSomewhere('README.md', link.slice(filesOnTheNet.length));
  }
  if (/^\w+:/.test(link)) return isAddress(link);
  const [path = '', heading] = decodeURI(link).split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (relative('', target).startsWith('..') || !existsSync(join(root, target))) return false;
  return heading === undefined || (target.endsWith('.md') && headingsOf(target).includes(heading));
}

/** Whether an address is one of a server on the net: lower-case, with a domain, not kept for examples. */
function isAddress(link: string): boolean {
  const host = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/|$)/.exec(link)?.[1] ?? '';
  return host !== '' && !/(?:^|\.)(?:example|test|invalid|localhost)(?:\.\w+)?$/.test(host);
}

function linksIn(page: string): readonly string[] {
  const links: string[] = [];
  visit(page, (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(token['href']);
  });
  return links;
}

/** The anchors of the headings of a page, as GitHub makes them. */
function headingsOf(page: string): readonly string[] {
  const anchors: string[] = [];
  visit(page, (token) => {
    if (token.type !== 'heading') return;
    const plain = token['text'].replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const again = anchors.filter((other) => other.replace(/-\d+$/, '') === anchor).length;
    anchors.push(again === 0 ? anchor : `${anchor}-${again}`);
  });
  return anchors;
}

function visit(page: string, use: (token: Token) => void): void {
  marked.walkTokens(marked.lexer(readFileSync(join(root, page), 'utf8')), use);
}
