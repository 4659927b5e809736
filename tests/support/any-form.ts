// Any form that a paragraph can have, for laws: an item of a list or a deep first letter.
import fc from 'fast-check';
import {
  DEEPEST_LEVEL,
  LIST_STYLES,
  MOST_CAP_LINES,
  type BlockAttrs,
} from '../../shared/model/text.ts';

const defined = (attrs: { readonly [Key in keyof BlockAttrs]: BlockAttrs[Key] | undefined }) =>
  Object.fromEntries(
    Object.entries(attrs).filter(([, value]) => value !== undefined),
  ) as BlockAttrs;

/** Attributes of a paragraph, or undefined for a plain one. */
export const anyForm: fc.Arbitrary<BlockAttrs | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        list: fc.constantFrom(...LIST_STYLES),
        level: fc.option(fc.integer({ min: 1, max: DEEPEST_LEVEL }), { nil: undefined }),
        start: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
      })
      .map(defined),
  },
  {
    weight: 1,
    arbitrary: fc.record({ dropCap: fc.integer({ min: 2, max: MOST_CAP_LINES }) }),
  },
);
