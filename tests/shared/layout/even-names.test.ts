// Lists of names (均排): names of two and three characters are as wide as the longest of their column.
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES, defaultHouse } from '../../../shared/model/default-house.ts';
import { makeBlock, type Block } from '../../../shared/model/text.ts';
import { nameSpace, nameWidth } from '../../../shared/model/even-names.ts';
import { setRows } from '../../../shared/layout/set-rows.ts';
import { gridFonts } from '../../support/grid-font.ts';

const fonts = gridFonts();
const SIZE = 10;

interface Setting {
  readonly evenNames?: boolean;
  readonly vertical?: boolean;
  readonly chars?: number;
}

/** The places of the glyphs of each row along its line, in em. */
function placesOf(rows: readonly (string | Block)[], setting: Setting = {}): readonly number[][] {
  const { evenNames = true, vertical = false, chars = 12 } = setting;
  const house = { ...defaultHouse(SIZE), rules: { ...DEFAULT_RULES, evenNames } };
  const blocks = rows.map((row) => (typeof row === 'string' ? makeBlock('row', row) : row));
  const composer = { house, fonts, latin: false, tight: false, vertical };
  return setRows(blocks, house.paragraphs.row, chars * SIZE, composer).map(({ runs }) => {
    const places = runs.flatMap(({ xs, ys }) => ys ?? xs);
    return places.map((at) => Math.round((at - (vertical ? 8.8 : 0)) * 100) / 100 / SIZE);
  });
}

describe('a column of names', () => {
  it('gives a name of two characters an em inside', () => {
    expect(placesOf(['李明', '王小红', '赵强'])).toEqual([
      [0, 2],
      [0, 1, 2],
      [0, 2],
    ]);
  });

  it('is as wide as four characters where a name has four', () => {
    expect(placesOf(['李明', '王小红', '欧阳修远'])).toEqual([
      [0, 3],
      [0, 1.5, 3],
      [0, 1, 2, 3],
    ]);
  });

  it('may stand beside other columns, which stay as they are', () => {
    expect(placesOf(['李明\t一中', '王小红\t二中'])).toEqual([
      [0, 2, 10, 11],
      [0, 1, 2, 10, 11],
    ]);
  });

  it('keeps its places in vertical text', () => {
    expect(placesOf(['李明', '王小红'], { vertical: true })).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
  });

  it('keeps the blank that a writer has put into a name', () => {
    expect(placesOf(['李　明', '王小红', '赵强'])[2]).toEqual([0, 2]);
  });

  it('takes its heading with it', () => {
    expect(placesOf(['姓名', '王小红', '赵强'])[0]).toEqual([0, 2]);
  });

  it('stays as it is in a house without the rule', () => {
    expect(placesOf(['李明', '王小红'], { evenNames: false })[0]).toEqual([0, 1]);
  });
});

describe('what is no list of names', () => {
  it.each([
    [['上海', '南昌市', '北京']],
    [['李明', '王小红', '共12人']],
    [['李明', '王强']],
    [['李明']],
    [['41:07', '43:52']],
  ])('%j', (column) => {
    expect(nameWidth(column)).toBeUndefined();
  });
});

it('every name of a list becomes as wide as its column', () => {
  for (const width of [2, 3, 4])
    for (const name of ['李明', '王小红', '欧阳修远'].filter(({ length }) => length <= width))
      expect(name.length + nameSpace(name, width) * (name.length - 1)).toBeCloseTo(width);
});

describe('marks in the cells of a row', () => {
  const row: Block = {
    type: 'row',
    content: [
      { type: 'text', text: '甲\t' },
      { type: 'text', text: '重\t点', marks: [{ type: 'emphasis' }] },
    ],
  };

  it('stand beside their characters, and the runs of a cell keep their dress', () => {
    const house = defaultHouse(SIZE);
    const composer = { house, fonts, latin: false, tight: false };
    const line = setRows([row], house.paragraphs.row, 100, composer)[0]!;
    const dots = (line.beside ?? []).map((mark) => (mark.kind === 'dot' ? mark.at.x : undefined));
    expect(dots).toEqual([50, 95]);
    const bold: Block = {
      type: 'row',
      content: [{ type: 'text', text: '重\t点', marks: [{ type: 'bold' }] }],
    };
    const fontsUsed = setRows([bold], house.paragraphs.row, 100, composer)[0]!.runs.map(
      (run) => run.font,
    );
    const face = house.faces[house.paragraphs.row.boldFace]?.han;
    expect(fontsUsed).toEqual([face, face]);
  });
});
