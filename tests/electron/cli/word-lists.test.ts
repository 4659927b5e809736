// A Word file with lists and an empty paragraph, read as the command line reads it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { readCopyFile } from '../../../electron/cli/read-copy-file.ts';
import { textOf } from '../../../shared/model/text.ts';

const folder = mkdtempSync(join(tmpdir(), 'dayang-word-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`}</w:p>`;
const item = (text: string, list: 1 | 2, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const levels = (format: string): string =>
  [0, 1].map((n) => `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');

function wordFile(body: string): Uint8Array {
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `${XML}<w:numbering ${WORD}><w:abstractNum w:abstractNumId="1">${levels('decimal')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels('bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
  };
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes));
}

test('items keep their lists, and a blank line between even paragraphs ends a section', async () => {
  const long = '船过江心洲时，岸上的灯一盏一盏亮起来了。';
  const even = ['一', '二', '三', '四'].map((n) => paragraph(`第${n}段，${long}`));
  const file = join(folder, '渡口.docx');
  writeFileSync(
    file,
    wordFile(
      [
        paragraph('渡口的灯'),
        ...even,
        paragraph(''),
        paragraph(`后来，${long}`),
        paragraph('要带这些：'),
        item('证件', 1),
        item('身份证', 2, 1),
        item('照片', 1),
      ].join(''),
    ),
  );
  const read = await readCopyFile(file, []);
  const blocks = read.ok ? (read.value.articles[0]?.blocks ?? []) : [];
  const drawn = blocks.map((block) => {
    const { list, level = 0 } = block.attrs ?? {};
    return `${list === undefined ? '' : `${'+'.repeat(level)}${list} `}${textOf(block).slice(0, 3)}`;
  });
  expect(drawn).toEqual([
    ...['渡口的', '第一段', '第二段', '第三段', '第四段', '', '后来，', '要带这'],
    ...['figures 证件', '+bullet 身份证', 'figures 照片'],
  ]);
});
