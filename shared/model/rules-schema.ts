/** Schema of the rules of composition of a house. */
import * as z from 'zod';
import { whole, words, type MakeObject } from './schema-values.ts';

/** The ways to break a paragraph. */
export const breaker = z.enum(['calm', 'best']);

/** What a file may say of the rules. */
export function rulesSchema(object: MakeObject) {
  const em = z.number().min(0).max(20);
  const setChange = object({ add: words.exactOptional(), drop: words.exactOptional() });
  return object({
    prohibition: z.enum(['none', 'basic', 'gb', 'strict']),
    hanLatinGap: em,
    hanLatinGapMin: em,
    hanLatinGapMax: em,
    letterSpaceMax: em,
    hyphensInRow: whole(0, 100),
    notAtStart: setChange.exactOptional(),
    notAtEnd: setChange.exactOptional(),
    markWidths: z.enum(['full', 'kaiming', 'half', 'centred']).exactOptional(),
    tightPairs: z.boolean().exactOptional(),
    stiffStops: z.boolean().exactOptional(),
    hanging: words.exactOptional(),
    halfFigures: z.boolean().exactOptional(),
    evenNames: z.boolean().exactOptional(),
    keptWhole: z.array(words).exactOptional(),
    namesWhole: z.boolean().exactOptional(),
    namesInText: z.boolean().exactOptional(),
    noLoneLines: z.boolean().exactOptional(),
    noHyphenAtFoot: z.boolean().exactOptional(),
    letterSqueezeMax: em.exactOptional(),
    opticalMargins: z.boolean().exactOptional(),
    latinTrackingMax: z.number().min(0).max(0.1).exactOptional(),
    characterGrid: z.boolean().exactOptional(),
    glyphScalingMax: z.number().min(0).max(0.1).exactOptional(),
    longDotsAlone: z.boolean().exactOptional(),
    saveLines: z.boolean().exactOptional(),
    breaker: breaker.exactOptional(),
    longerParagraphs: z.boolean().exactOptional(),
  });
}
