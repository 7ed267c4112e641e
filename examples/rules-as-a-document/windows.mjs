import { describeCondition, timeline } from 'utlysning';
import { code, plain } from './markdown.mjs';

/** When applications may come, or have to be there: a sentence for the call, or for each round. */
export function windowSentences(kind, context) {
  const { call } = context;
  if (call.rounds === undefined) return sentencesOf(kind, call, undefined, context);
  return Object.entries(call.rounds).flatMap(([round, window]) =>
    sentencesOf(kind, window, round, context),
  );
}

function sentencesOf(kind, window, round, context) {
  const { call, lang, words, write } = context;
  const own = window[kind === 'opening' ? 'opens' : 'deadline'];
  const name = round === undefined ? '' : words.inRound(plain(write.term(round)));
  if (own === undefined) return [];
  if (own.none !== undefined) return [`${name}${words.deadline.none}`];
  const entry = timeline(call).find((one) => one.kind === kind && one.round === round);
  const said = words[kind];
  const form = own.day === undefined ? (kind === 'opening' ? 'clock' : own.closes) : 'day';
  const date = write.date(own.day ?? own.at);
  const lines = said[form](date, call.zone, code(entry.at));
  const isFor =
    window.when === undefined || kind === 'opening'
      ? []
      : [words.roundFor(plain(describeCondition(window.when, lang, call)))];
  return [`${name}${lines[0]}`, ...lines.slice(1), ...isFor];
}
