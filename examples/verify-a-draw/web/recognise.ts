/** What a file of a draw can be, and `unknown` where it is none of them. */
export type Kind =
  | 'record'
  | 'announcement'
  | 'entries'
  | 'journal'
  | 'results'
  | 'call'
  | 'names'
  | 'others'
  | 'seed'
  | 'log'
  | 'unknown';

const FIRST_LINES: Readonly<Record<string, Kind>> = {
  'utlysning-entries/2': 'entries',
  'utlysning-others/2': 'others',
  'utlysning-journal/2': 'journal',
  'utlysning-draw/2': 'seed',
};

const FORMATS: Readonly<Record<string, Kind>> = {
  'utlysning-draw/2': 'record',
  'utlysning-announcement/2': 'announcement',
};

/** What a text or a file is, by its start. Whether it is right is for the checks. */
export function recognise(content: string | Uint8Array): Kind {
  const text = textOf(content);
  const [first = ''] = text.split(/[\r\n]/, 1);
  if (Object.hasOwn(FIRST_LINES, first)) return FIRST_LINES[first] ?? 'unknown';
  if (/^id[;,\t]name$/.test(first)) return 'names';
  const format = valueIn(text, 'format');
  if (typeof format === 'string' && Object.hasOwn(FORMATS, format)) {
    return FORMATS[format] ?? 'unknown';
  }
  if (Array.isArray(valueIn(text, 'results'))) return 'results';
  // Each line of a log ends with LF.
  const isLog = first.length < text.length && typeof valueIn(first, 'kind') === 'string';
  if (isLog) return 'log';
  return typeof valueIn(text, 'id') === 'string' && valueIn(text, 'title') ? 'call' : 'unknown';
}

/** The names in a table of them: `id;name`, then a line for each. A comma or a tab parts them too. */
export function namesIn(content: string | Uint8Array): ReadonlyMap<string, string> {
  const lines = textOf(content).split(/\r?\n/).slice(1);
  const names = lines.flatMap((line) => {
    const [, id, name] = /^"?([!-~]+?)"?[;,\t](.+)$/.exec(line) ?? [];
    if (id === undefined || name === undefined) return [];
    return [[id, name.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')] as const];
  });
  return new Map(names);
}

function textOf(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return text.replace(/^\uFEFF/, '');
}

function valueIn(json: string, key: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}
