/** The languages of the library: bokmål, nynorsk and English. */
export type Language = 'nb' | 'nn' | 'en';

/** A text in each language of the library. */
export type Localized = { readonly [L in Language]: string };
