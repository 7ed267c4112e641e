import { exampleFile } from './report.ts';

interface Given {
  readonly id: string;
  readonly applicant: { readonly orgnr: string };
  readonly submission?: object;
  readonly parts: Readonly<Record<string, string>>;
}

/** The applications of the example. */
export const INPUT: readonly Given[] = JSON.parse(exampleFile('applications.json'));

/** The text of a page without its markup. */
export function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
