import { timeline } from 'utlysning';

/** By when an answer or a report of a call is due: the day, and of a day that is counted, from what. */
export function dueBy(section, { call, words, write }) {
  const { by, runsTo } = call[section];
  const { written } = timeline(call).find(({ kind }) => kind === section);
  const counted = typeof by === 'string' ? [] : [words.counted(by.days, by.after)];
  return { when: words.dueBy[runsTo](write.day(written)), counted };
}
