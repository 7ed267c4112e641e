import type { Language } from 'utlysning';
import { type Fixed, words } from './words.ts';

/** The language that a reader's browser asks for; bokmål unless it is nynorsk or English. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split('-');
  return primary === 'nn' || primary === 'en' ? primary : 'nb';
}

/** Puts the page's own texts in a language. */
export function speak(language: Language): void {
  const { fixed } = words[language];
  document.documentElement.lang = language;
  document.title = fixed.title;
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
    place.textContent = fixed[place.dataset['text'] as Fixed];
  }
  for (const choice of languageChoices()) choice.checked = choice.value === language;
}

/** Calls back with each language that the reader chooses. */
export function onLanguage(chosen: (language: Language) => void): void {
  for (const choice of languageChoices()) {
    choice.addEventListener('change', () => chosen(choice.value as Language));
  }
}

function languageChoices(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll<HTMLInputElement>('input[name="language"]');
}
