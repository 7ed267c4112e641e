import type { Language } from 'utlysning';
import { type Checked, check } from './check.ts';
import { byId } from './element.ts';
import { readJson } from './json-text.ts';
import { languageOf, onLanguage, speak } from './language.ts';
import { clearProblems, type Field, showProblem, translateProblems } from './problems.ts';
import { publishedInput } from './published-input.ts';
import { dropRecord, heldRecord, noteHeld, takeRecords } from './record-input.ts';
import { clearResult, showResult } from './result.ts';
import { type Problem, words } from './words.ts';

let language: Language = languageOf(navigator.language);
let checked: Checked | undefined;

function refuse(field: Field, problem: Problem): void {
  checked = undefined;
  clearResult();
  showProblem(field, problem, language);
  if (field !== 'record') byId('published', HTMLDetailsElement).open = true;
  byId(field, HTMLElement).focus();
}

/** Checks what the form holds, and leads the reader to the verdict or to what is wrong. */
async function checkForm(): Promise<void> {
  clearProblems(language);
  const { text, fileName } = heldRecord();
  const json = readJson(text);
  if (!json.ok) return refuse('record', json.problem);
  const input = publishedInput();
  if (!input.ok) return refuse(input.field, input.problem);
  clearResult(words[language].checking);
  await painted();
  try {
    checked = check(json.value, input.published, fileName);
    showResult(checked, language);
  } catch {
    return refuse('record', 'failed');
  }
  byId('verdict', HTMLHeadingElement).focus();
}

/** Waits until the browser has shown what was last said: a large record takes some seconds. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function turnTo(chosen: Language): void {
  language = chosen;
  speak(language);
  noteHeld(language);
  translateProblems(language);
  if (checked !== undefined) showResult(checked, language);
}

turnTo(language);
onLanguage(turnTo);
takeRecords({
  arrived() {
    noteHeld(language);
    void checkForm();
  },
  refused: (problem) => refuse('record', problem),
  edited() {
    checked = undefined;
    clearResult();
    noteHeld(language);
    clearProblems(language, ['record']);
  },
});
byId('form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void checkForm();
});
byId('form', HTMLFormElement).addEventListener('reset', () => {
  checked = undefined;
  dropRecord();
  noteHeld(language);
  clearProblems(language);
  clearResult();
  byId('record', HTMLTextAreaElement).focus();
});
