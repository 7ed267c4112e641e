/** The largest text that the page takes, in bytes of a file or characters of a paste. */
export const LARGEST = 32 * 1024 * 1024;

/** Why a text gives no JSON. */
export type TextProblem = 'empty' | 'tooBig' | 'notJson';

/** What a text gives: a JSON value, or why there is none. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: TextProblem };

/** Reads a text from anywhere as JSON. A byte order mark before it does no harm. */
export function readJson(text: string): JsonText {
  if (text.length > LARGEST) return { ok: false, problem: 'tooBig' };
  const plain = text.replace(/^\uFEFF/, '');
  if (/^\s*$/.test(plain)) return { ok: false, problem: 'empty' };
  try {
    return { ok: true, value: JSON.parse(plain) };
  } catch {
    return { ok: false, problem: 'notJson' };
  }
}
