/** The languages that the library writes: bokmål, nynorsk and English. */
export type Language = 'nb' | 'nn' | 'en';

/** A text in each language. */
export type Localized = { readonly [L in Language]: string };

/** What the ids of a call, such as its categories and gatherings, are called in each language. */
export type Terms = { readonly [id: string]: Localized };
