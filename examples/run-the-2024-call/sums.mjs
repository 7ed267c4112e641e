/** What a place has claimed of an item, or of the item at one gathering. */
export function claimedOf({ claims, settlement }, item, gathering) {
  return settlement.lines.filter((line) => {
    if (line.item !== item) return false;
    return gathering === undefined || claims.get(line.claim)?.entry === gathering;
  });
}

/** The sums of some lines. */
export function sumsOf(lines) {
  const sums = { claimed: 0, accepted: 0, cut: 0, refused: 0 };
  for (const line of lines) for (const key of Object.keys(sums)) sums[key] += line[key];
  return sums;
}

/** What a place has used of what it was granted for an item, or for the item at one gathering. */
export function usedOf(place, item, gathering) {
  const granted = place.award.items[item]?.granted ?? 0;
  const sum = typeof granted === 'number' ? granted : (granted[gathering] ?? 0);
  const sums = sumsOf(claimedOf(place, item, gathering));
  return { ...sums, sum, left: sum - sums.accepted };
}

/** What was granted for special needs, by gathering. */
export function needsOf(place) {
  const granted = place.award.items['special-needs']?.granted ?? {};
  return Object.keys(granted).map((id) => [id, usedOf(place, 'special-needs', id)]);
}
