import { html } from './html.mjs';
import { showGatherings, showGrants } from './overview.mjs';
import { showPlace } from './place.mjs';
import { MOST_LISTED } from './table.mjs';

/** How the places do: all of them in two tables, then one after the other. */
export function showPlaces(context) {
  const { places, words, write } = context;
  const listed = places.slice(0, MOST_LISTED);
  const more = places.length - listed.length;
  const told = { ...context, places: listed };
  return html`<section id="places" aria-labelledby="places-heading" class="sheet">
<h2 id="places-heading">${words.places}</h2>
${places.length === 0 ? html`<p>${words.noPlaces}</p>` : html`<p>${words.placesLead}</p>${showGatherings(told)}${showGrants(told)}`}
${more > 0 && html`<p class="note">${words.morePlaces(write.number(more))}</p>`}
</section>
${listed.map((place) => showPlace(place, told))}`;
}
