// The forms that text can be told to run around, by the names a person chooses from.
import type { ShareOfBox, WrapShape } from '../../shared/model/wrap.ts';

/** The forms, in the order of the list. */
export const FORMS = ['box', 'ellipse', 'triangle', 'diamond', 'polygon', 'contour'] as const;

export type WrapForm = (typeof FORMS)[number];

/** Polygons with a name of their own, as corners in shares of the frame. */
const NAMED: Readonly<Record<'triangle' | 'diamond', readonly ShareOfBox[]>> = {
  triangle: [
    { x: 0.5, y: 0 },
    { x: 1, y: 1 },
    { x: 0, y: 1 },
  ],
  diamond: [
    { x: 0.5, y: 0 },
    { x: 1, y: 0.5 },
    { x: 0.5, y: 1 },
    { x: 0, y: 0.5 },
  ],
};

/** The form of a shape; a polygon that has no name is one of its own. */
export function formOf(shape: WrapShape | undefined): WrapForm {
  if (!shape) return 'box';
  if (shape.kind !== 'polygon') return shape.kind;
  const same = JSON.stringify(shape.points);
  const named = (['triangle', 'diamond'] as const).find(
    (form) => JSON.stringify(NAMED[form]) === same,
  );
  return named ?? 'polygon';
}

/** The shape of a form; a polygon of its own stays as it was. */
export function shapeOf(form: WrapForm, before: WrapShape | undefined): WrapShape | undefined {
  switch (form) {
    case 'box':
      return undefined;
    case 'ellipse':
    case 'contour':
      return { kind: form };
    case 'triangle':
    case 'diamond':
      return { kind: 'polygon', points: NAMED[form] };
    case 'polygon':
      return before;
  }
}
