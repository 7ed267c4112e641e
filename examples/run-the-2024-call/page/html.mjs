/** Markup as opposed to text: it goes into a page as it is. */
class Markup {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Markup from a template: what is put into it is escaped, in elements and in quoted attributes,
 * unless it is markup itself. Lists are joined, and what is not there leaves nothing.
 */
export function html(parts, ...values) {
  return new Markup(parts.reduce((text, part, at) => `${text}${written(values[at - 1])}${part}`));
}

/** A text that is markup already, such as the styles. */
export function raw(text) {
  return new Markup(text);
}

function written(value) {
  if (Array.isArray(value)) return value.map(written).join('');
  if (value instanceof Markup) return value.text;
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}
