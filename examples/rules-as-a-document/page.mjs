import { writing } from 'utlysning';
import { applicationRules } from './application-rules.mjs';
import { contents } from './contents.mjs';
import { dates } from './dates.mjs';
import { decision } from './decision.mjs';
import { grantRules } from './grant-rules.mjs';
import { head } from './head.mjs';
import { obligationRules } from './obligation-rules.mjs';
import { paymentRules } from './payment-rules.mjs';
import { placeRules } from './place-rules.mjs';
import { roundRule } from './round-rule.mjs';
import { showSection } from './section.mjs';
import { en } from './words/en.mjs';
import { nb } from './words/nb.mjs';
import { nn } from './words/nn.mjs';

const WORDS = { nb, nn, en };

export const LANGUAGES = Object.keys(WORDS);

/**
 * The rules of a call as one page of Markdown, in a language. The same call and language give the
 * same text on every host.
 */
export function rulesOf(call, lang) {
  const context = {
    call,
    lang,
    words: WORDS[lang],
    write: writing(lang, call),
  };
  const sections = [
    ...applicationRules(context),
    ...placeRules(context),
    ...grantRules(context),
    ...paymentRules(context),
    ...obligationRules(context),
    ...roundRule(context),
  ];
  const parts = [
    head(context),
    contents(sections, context),
    decision(context),
    dates(context),
    ...sections.map((section) => showSection(section, context)),
  ];
  return `${parts.join('\n\n')}\n`;
}
