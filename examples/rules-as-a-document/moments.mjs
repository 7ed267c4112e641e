import { describeMoment, timeline } from 'utlysning';

/** How a moment is written: by or not before a day or an event, and the day where it is known. */
export function momentSentence(id, moment, limit, context) {
  const { call, lang, words } = context;
  const when = words.limits[limit](describeMoment(moment, lang, call), 'day' in moment);
  return { when, known: knownDays(id, limit, context) };
}

/** The days of a moment that is counted, of each round its own; nothing where the call states the day. */
function knownDays(id, limit, { call, words, write }) {
  const own = ({ round }) => (round === undefined ? id : `${round}.${id}`);
  return timeline(call)
    .filter((entry) => (entry.id === id || entry.id === own(entry)) && entry.limit === limit)
    .flatMap(({ rule, written, round }) => {
      if (rule === undefined) return [];
      if (written === undefined) return [words.notKnown];
      return words.counted(write.date(written), round && write.term(round));
    });
}
