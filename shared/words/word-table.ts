/** The shape of a table of words. */

/** Languages of the program itself; articles may be in others. */
export type DeskLanguage = 'zh-CN' | 'en';

/** Sentences by key; both languages must hold the same placeholders. */
export type WordTable = Readonly<Record<string, Readonly<Record<DeskLanguage, string>>>>;
