/** Finds how a part of a head is set: the house style, with the face that the frame asks for. */
import type { HeadFrame } from '../model/frame.ts';
import type { HeadStyle, HouseStyle } from '../model/house-style.ts';
import type { BlockType } from '../model/text.ts';

/** The style of a part of a head; kinds of block that have none are set like a byline. */
export function headStyleOf(type: BlockType, frame: HeadFrame, house: HouseStyle): HeadStyle {
  const styles: Readonly<Record<string, HeadStyle>> = house.heads;
  const style = styles[type] ?? house.heads.byline;
  return type === 'headline' && frame.face !== undefined ? { ...style, face: frame.face } : style;
}
