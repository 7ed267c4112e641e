import { execFileSync } from 'node:child_process';
import { launch, missing } from '../browser/chromium.js';
import { BUILD } from '../browser/describe-page.js';
import { openPage } from '../browser/verify-page.js';
import type { Answer, Case, Content } from './corpus.js';

/** Why the page cannot be driven here; undefined where it can. */
export { missing };

/** A case as a reader hands it in: files to choose, and what is written in the fields of the form. */
interface HandedIn {
  /** The bytes of each file in base64, so that they come into the page as they are. */
  readonly files: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * What the page in Chromium answers to each case: its own script, in one page that is never loaded
 * again. So nothing of a case may be left when the next one comes.
 */
export async function answersOfPage(cases: readonly Case[]): Promise<readonly Answer[]> {
  execFileSync(process.execPath, [BUILD.pathname]);
  const browser = await launch();
  try {
    const { page, misdeeds } = await openPage(browser);
    const answers: Answer[] = [];
    for (const one of cases) answers.push(await page.evaluate(answerInPage, handedInOf(one)));
    if (misdeeds.length > 0) throw new Error(`The page did what it must not: ${misdeeds}`);
    return answers;
  } finally {
    await browser.close();
  }
}

const isHash = (file: Content) => typeof file === 'string' && /^[0-9a-f]{64}$/.test(file);

function handedInOf({ files: { lookedUp, ...files } }: Case): HandedIn {
  const entries = Object.entries(files);
  const bytes = (file: Content) =>
    typeof file === 'string' ? Buffer.from(file).toString('base64') : file.base64;
  const chosen = entries.filter(([, file]) => !isHash(file));
  const hashes = entries.filter(([, file]) => isHash(file));
  return {
    files: Object.fromEntries(chosen.map(([name, file]) => [name, bytes(file)])),
    fields: {
      ...Object.fromEntries(hashes.map(([name, file]) => [`${name}-hash`, String(file)])),
      'looked-up': linesOf(JSON.parse(String(lookedUp ?? '{}'))),
    },
  };
}

/** What was looked up, as it is written in the form: a line for each. */
function linesOf({ numbers = {}, secrets = [], beacons = {} }): string {
  const ofNumbers = Object.entries<number[]>(numbers).map(
    ([name, values]) => `${name}: ${values.join(' ')}`,
  );
  const ofBeacons = Object.entries<Record<string, string>>(beacons).map(
    ([chain, { round, signature, previousSignature = '' }]) =>
      `${chain}: ${round} ${signature} ${previousSignature}`,
  );
  return [...ofNumbers, ...secrets, ...ofBeacons].join('\n');
}

/** Runs in the page: clears the form, hands a case in, and reads the verdict when it stands there. */
async function answerInPage({ files, fields }: HandedIn): Promise<Answer> {
  const all = <T extends HTMLElement>(selector: string) => document.querySelectorAll<T>(selector);
  const [form] = all<HTMLFormElement>('#form');
  const [chooser] = all<HTMLInputElement>('#file');
  form?.reset();
  for (const [name, text] of Object.entries(fields)) {
    for (const field of all<HTMLTextAreaElement>(`#${name}`)) field.value = text;
  }
  const chosen = new DataTransfer();
  for (const [name, base64] of Object.entries(files)) {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    chosen.items.add(new File([bytes], name));
  }
  if (chooser !== undefined) chooser.files = chosen.files;
  chooser?.dispatchEvent(new Event('change'));
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    // A record that is missing is none that was read: the page says so in place of a verdict.
    for (const problem of all('.problem:not(:empty)')) {
      if (problem.id === 'record-problem') return { exit: 2, notMet: [], undetermined: [] };
      throw new Error(problem.textContent ?? '');
    }
    if (all('#verdict').length > 0) break;
  }
  const of = (result: string) =>
    [...all(`[data-check][data-result="${result}"][data-level="required"]`)].map(
      ({ dataset }) => `${dataset['check']}`,
    );
  const [box] = all('#verdict-box');
  return {
    exit: Number(box?.dataset['exit']),
    notMet: of('not-met'),
    undetermined: of('undetermined').sort(),
  };
}
