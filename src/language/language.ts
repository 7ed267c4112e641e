/** The languages of the library: bokmål, nynorsk and English. */
export type Language = 'nb' | 'nn' | 'en';

/** A text in each language. */
export type Localized = { readonly [L in Language]: string };

/** The names of the ids of a call, such as its categories and gatherings, in each language. */
export type Terms = { readonly [id: string]: Localized };
