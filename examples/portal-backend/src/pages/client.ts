// Checks an application as one types. Without this script, the form has a button for it.

/** Waits until nobody has typed for so long, in milliseconds. */
const PAUSE = 500;

const form = document.querySelector<HTMLFormElement>('form[data-check]');
if (form !== null) checkWhileTyping(form, form.dataset['check'] ?? '');

function checkWhileTyping(form: HTMLFormElement, address: string): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let isChanged = false;

  form.addEventListener('input', () => {
    isChanged = true;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), PAUSE);
  });
  form.addEventListener('submit', () => {
    isChanged = false;
  });
  // What is not saved is not lost without a question.
  addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });

  async function ask(): Promise<void> {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    try {
      const body = new URLSearchParams(fields);
      const answer = await fetch(address, { method: 'POST', body, signal });
      if (!answer.ok) throw new Error(String(answer.status));
      show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch {
      if (!signal.aborted) say(form.dataset['silent'] ?? '');
    }
  }
}

function show(newer: Document): void {
  const [body, fresh] = [document, newer].map((one) => one.querySelector('#check-body'));
  if (body && fresh) body.replaceWith(fresh);
  say(newer.querySelector('#check-status')?.textContent ?? '');
}

/** Says the counts, when they are others than before: a screen reader is left in peace otherwise. */
function say(text: string): void {
  const status = document.querySelector('#check-status');
  if (status !== null && status.textContent !== text) status.textContent = text;
}
