// Whether the paragraphs of a story are weighed as a whole, and the command that changes it. A story that
// wants what the house does anyway says nothing, and follows when the house changes.
import type { Command } from '../../shared/edit/command.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Story } from '../../shared/model/story.ts';

/** Says whether a story is set with the best lines, by its own choice or that of the house. */
export function hasBestLines({ paper }: Edition, story: Story): boolean {
  return (story.breaker ?? paper.house.rules.breaker) === 'best';
}

/** The command that sets a story with the best lines, or line by line. */
export function bestLines({ paper }: Edition, story: Story, isBest: boolean): Command {
  const breaker = isBest ? 'best' : 'calm';
  const isUsual = breaker === (paper.house.rules.breaker ?? 'calm');
  return { kind: 'story-set-breaker', story: story.id, ...(!isUsual && { breaker }) };
}
