// Finds the edition that the program was started with.

/** The edition's folder among the words the program was started with: the last that is no switch. */
export function editionArgument(words: readonly string[], appPath: string): string | undefined {
  const last = words.slice(1).findLast((word) => !word.startsWith('-'));
  return last === undefined || last === appPath || last === '.' ? undefined : last;
}
