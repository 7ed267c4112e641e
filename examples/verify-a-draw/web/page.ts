import { type Language, UtlysningError } from 'utlysning';
import { type Checked, check } from './check.ts';
import { byId } from './element.ts';
import { forget, heldOf, listHeld, otherKinds, takeFiles } from './files.ts';
import { readHandedIn } from './handed-in.ts';
import { languageOf, onLanguage, speak } from './language.ts';
import { clearProblems, type Field, showProblem, translateProblems } from './problems.ts';
import { namesIn } from './recognise.ts';
import { clearResult, showResult } from './result.ts';
import { type Problem, words } from './words.ts';

/** Whoever links to the page can name the language: `verify.html#lang=nn`. */
const asked = /^#lang=(\w+)$/.exec(location.hash)?.[1];
let language: Language = languageOf(asked ?? navigator.language);
let checked: Checked | undefined;

function refuse(field: Field, problem: Problem): void {
  checked = undefined;
  clearResult();
  showProblem(field, problem, language);
  if (field !== 'record') byId('copies', HTMLDetailsElement).open = true;
  byId(field, HTMLElement).focus();
}

/** Checks what the form holds, and leads the reader to the verdict or to what is wrong. */
async function checkForm(): Promise<void> {
  clearProblems(language);
  const record = heldOf('record');
  if (record === undefined) {
    return refuse('record', otherKinds().length === 0 ? 'empty' : 'noRecord');
  }
  const read = readHandedIn();
  if (!read.ok) return refuse(read.field, read.problem);
  clearResult(words[language].checking);
  await painted();
  try {
    checked = check(record.content, {
      handedIn: read.handedIn,
      names: namesIn(heldOf('names')?.content ?? ''),
      results: heldOf('results')?.content,
    });
    showResult(checked, language);
  } catch (error) {
    const code = error instanceof UtlysningError ? error.code : undefined;
    if (code === 'results.invalid') return refuse('record', 'notResults');
    const isCall = code !== undefined && heldOf('call') !== undefined;
    return refuse('record', isCall ? 'notCall' : 'failed');
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
  listHeld(language);
  translateProblems(language);
  if (checked !== undefined) showResult(checked, language);
}

turnTo(language);
onLanguage(turnTo);
takeFiles({
  arrived() {
    listHeld(language);
    void checkForm();
  },
  refused: (problem) => refuse('record', problem),
  edited() {
    checked = undefined;
    clearResult();
    listHeld(language);
    clearProblems(language, ['record']);
  },
});
byId('form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void checkForm();
});
byId('form', HTMLFormElement).addEventListener('reset', () => {
  checked = undefined;
  forget();
  listHeld(language);
  clearProblems(language);
  clearResult();
  byId('record', HTMLTextAreaElement).focus();
});
