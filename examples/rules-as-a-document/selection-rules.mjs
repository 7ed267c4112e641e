import { describeAmount, describeCondition } from 'utlysning';
import { list, plain } from './markdown.mjs';
import { sentences } from './section.mjs';

/** Who gets a place, or money, when there is too little; nothing for a call that does not say so. */
export function selectionRules(context) {
  const { call, words, write } = context;
  const { selection } = call;
  if (selection === undefined) return [];
  const { capacity, clauses, reading } = selection;
  const readings = [capacity.reading, reading].flatMap((text) =>
    text === undefined ? [] : [words.reading(plain(write.text(text)))],
  );
  return [
    {
      title: words.names[isByLot(selection) ? 'draw' : 'places'],
      level: 2,
      clauses: [...new Set([...capacity.clauses, ...clauses])],
      blocks: [
        sentences(
          ...capacityOf(context),
          ...admittance(context),
          ...(isOnlyByLot(selection) ? words.places.lotAlone : [words.places.order]),
        ),
        isOnlyByLot(selection) ? '' : list(selection.order.map((key) => keyOf(key, context))),
        keptOf(context),
        sentences(words.places.waitingList[waitingListOf(selection)]),
        ...readings,
      ],
    },
  ];
}

/** Whether a lot decides between equals. */
export function isByLot({ order }) {
  return order.some(({ by }) => by === 'lot');
}

/** Whether nothing but a lot decides. */
export function isOnlyByLot({ order, placedFirst, quotas }) {
  return order.every(({ by }) => by === 'lot') && placedFirst === undefined && quotas === undefined;
}

/** How further places are given. By a lot alone, the order is the one that was drawn. */
function waitingListOf(selection) {
  const { waitingList = 'in-order' } = selection;
  return waitingList === 'in-order' && isOnlyByLot(selection) ? 'as-drawn' : waitingList;
}

/** What there is to give, and what happens when it is too little for the next one. */
function capacityOf({ call, lang, words, write }) {
  const { capacity, placesNeeded } = call.selection;
  const { places, budget, each, whenShort } = capacity;
  const said = words.places;
  const amount = (quantity) => plain(describeAmount(quantity, lang, call));
  return [
    ...(typeof places === 'number' ? [said.number(places, write)] : []),
    ...(typeof places === 'object' ? [said.counted(countText(places, { call, lang, write }))] : []),
    ...(budget === undefined ? [] : [said.budget(amount(budget))]),
    ...(budget === undefined ? [] : [each === undefined ? said.entitled : said.each(amount(each))]),
    ...(placesNeeded === undefined ? [] : [said.placesNeeded(plain(write.term(placesNeeded)))]),
    ...(whenShort === undefined ? [] : [said.whenShort[whenShort]]),
  ];
}

/** A computed number of places: the fact that has it, or how it is computed. */
export function countText(quantity, { call, lang, write }) {
  return plain(
    'fact' in quantity ? write.term(quantity.fact) : describeAmount(quantity, lang, call),
  );
}

/** Who takes part, and who is placed before all others. */
function admittance({ call, lang, words }) {
  const { threshold, placedFirst } = call.selection;
  const text = (condition) => plain(describeCondition(condition, lang, call));
  return [
    ...(threshold === undefined ? [] : [words.places.threshold(text(threshold))]),
    ...(placedFirst === undefined ? [] : [words.places.first(text(placedFirst))]),
  ];
}

/** What one key of the order sorts by. */
function keyOf({ by, direction, groups = [] }, { call, lang, words, write }) {
  const said = words.places.keys;
  if (by === 'receipt' || by === 'lot') return said[by];
  if (by !== 'priority') return said[direction](plain(write.term(by)));
  const named = groups.map(
    ({ id, when }) => `${plain(write.term(id))} (${plain(describeCondition(when, lang, call))})`,
  );
  return said.priority(named);
}

/** What is kept for some, and the most that the same can have. */
function keptOf({ call, lang, words, write }) {
  const { quotas = [], caps = [] } = call.selection;
  const said = words.places;
  const shareOf = (part) => {
    if ('percent' in part) return said.percent(write.unit('percent', part.percent));
    if ('budget' in part) return plain(describeAmount(part.budget, lang, call));
    return said.count(part.places ?? part.maximum, write);
  };
  return list([
    ...quotas.map((quota) =>
      said.quota(
        plain(write.term(quota.id)),
        shareOf(quota),
        plain(describeCondition(quota.when, lang, call)),
        said.unfilled[quota.unfilled],
      ),
    ),
    ...caps.map((cap) => said.cap(plain(write.term(cap.by)), shareOf(cap))),
  ]);
}
