// Where the caret of the page is in pixels of the window, for the window of the input method.
import { useLayoutEffect, useState } from 'react';
import type { CaretPlace } from '../article-editor/hidden-place.ts';
import { PX_PER_PT } from '../page-view/page-geometry.ts';
import { useDeskState } from '../state/desk-context.tsx';
import { isCaretAcross } from '../state/writing.ts';

/** The place of the caret while one types on the page. */
export function useCaretOnScreen(isHidden: boolean): CaretPlace | undefined {
  const caret = useDeskState((state) => state.caret.caret);
  const zoom = useDeskState((state) => state.view.zoom);
  const [place, setPlace] = useState<CaretPlace>();
  useLayoutEffect(() => {
    if (!isHidden || !caret) return;
    const page = document.querySelector(`.page[data-page="${caret.page}"]`);
    if (!page) return;
    const corner = page.getBoundingClientRect();
    const scale = zoom * PX_PER_PT;
    const x = corner.left + caret.box.x * scale;
    const y = corner.top + caret.box.y * scale;
    const isDown = isCaretAcross(caret.box);
    const height = Math.max(8, (isDown ? caret.box.width : caret.box.height) * scale);
    const next = { x, y, height, isDown };
    setPlace((before) => (before && isSamePlace(before, next) ? before : next));
  }, [isHidden, caret, zoom]);
  return place;
}

function isSamePlace(a: CaretPlace, b: CaretPlace): boolean {
  return a.x === b.x && a.y === b.y && a.height === b.height && a.isDown === b.isDown;
}
