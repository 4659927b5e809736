// Goes round the regions of the window with one key: lists, pages, article, inspector, problems.

/** Takes the focus to the next region of the window, or the one before. */
export function nextRegion(way: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.offsetParent !== null,
  );
  if (regions.length === 0) return;
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const from = here < 0 ? (way === 1 ? -1 : 0) : here;
  const next = regions[(from + way + regions.length) % regions.length];
  const target = next?.querySelector<HTMLElement>(
    '.page[tabindex="0"], .ProseMirror, [aria-selected="true"], button, input, select, [tabindex="0"]',
  );
  (target ?? next)?.focus();
}

/** Takes the focus to the current page, once a dialog that has it is gone. */
export function focusPageSoon(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.page[tabindex="0"]')?.focus();
  });
}
