// Writes one short article in every form in which copy reaches a desk to samples/copy/formats. Run by
// hand; the results are kept in the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { zipSync } from 'fflate';
import { root } from './project.mjs';

const HEADLINE = '江心洲的渡船换成了电动船';
const BYLINE = '□本报记者 周以宁';
const PARAGRAPHS = [
  '本报讯 昨天早上6时，江心洲渡口的头班船离岸，码头上的人先是一愣：听不见柴油机的响声了。开了22年的“渡02”号上周退役，接班的是一条26米长的电动船，能坐120人，另有30个自行车位。',
  '新船用一组480千瓦时的电池，充一次电跑14个来回。“最明显的是不抖，茶杯放在窗台上不会走。”船长罗守江说。他算过账，旧船一天烧油260升，新船夜里充电，一天的电费不到旧船油钱的三成。',
  '渡船班次不变，早6时到晚9时每20分钟一班，来回票价6元。江面能见度低于500米时照旧停航，停航与复航的时间会显示在两岸码头的屏幕上。',
];
const LINES = [HEADLINE, BYLINE, ...PARAGRAPHS];
/** The zip format knows no earlier year; a fixed time keeps the file the same each time. */
const TIME = new Date('2026-11-24T00:00:00');

const folder = join(root, 'samples', 'copy', 'formats');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(makeFormats())) writeFileSync(join(folder, name), bytes);

/**
 * Makes the files by name.
 * @returns {Record<string, Uint8Array>}
 */
function makeFormats() {
  const text = `${LINES.join('\n')}\n`;
  return {
    'ferry-utf8.txt': Buffer.from(text),
    'ferry-utf8-bom.txt': Buffer.from(`\uFEFF${text}`),
    'ferry-utf16le.txt': Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le'),
    'ferry-gb18030.txt': encodeGb18030(text.replaceAll('\n', '\r\n')),
    'ferry.md': Buffer.from(makeMarkdown()),
    'ferry.html': Buffer.from(makeHtml()),
    'ferry.docx': makeDocx(),
  };
}

/**
 * Encodes text by asking the decoder what every pair of bytes means; copy needs no four-byte forms.
 * @param {string} text
 */
function encodeGb18030(text) {
  const decoder = new TextDecoder('gb18030');
  /** @type {Map<string, number>} */
  const pairs = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), lead * 256 + trail);
    }
  }
  const bytes = [...text].flatMap((char) => {
    if (char < '\x80') return [char.charCodeAt(0)];
    const pair = pairs.get(char);
    if (pair === undefined) throw new Error(`${char} has no two-byte form in GB18030.`);
    return [pair >> 8, pair & 255];
  });
  return Uint8Array.from(bytes);
}

function makeMarkdown() {
  return `# ${HEADLINE}\n\n${BYLINE}\n\n${PARAGRAPHS.join('\n\n')}\n`;
}

/** A page as a word processor saves it: styles nobody asked for, empty tags, hard spaces as indents. */
function makeHtml() {
  const empty = '<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>';
  const head = `<p class=MsoTitle align=center style='mso-outline-level:1'><b><span style='font-size:22.0pt;font-family:宋体;mso-ascii-font-family:"Times New Roman"'>${HEADLINE}<span lang=EN-US><o:p></o:p></span></span></b></p>`;
  const byline = `<p class=MsoNormal align=center><span style='font-family:楷体_GB2312'>${BYLINE}</span><span lang=EN-US><o:p></o:p></span></p>`;
  const body = PARAGRAPHS.map((text) => {
    const dressed = text.replace(
      /[\d.]+/g,
      (figure) => `<span lang=EN-US style='font-family:"Times New Roman",serif'>${figure}</span>`,
    );
    return `<p class=MsoNormal style='text-indent:21.0pt;line-height:150%;mso-char-indent-count:2.0'><span style='font-family:宋体'>&nbsp;&nbsp;&nbsp;&nbsp;${dressed}<span lang=EN-US><o:p></o:p></span></span></p>`;
  });
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Word Processor 15">
<title>稿件（最终版2）改</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin:0cm; text-align:justify; font-size:10.5pt;}
-->
</style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>
<!--StartFragment-->
<div class=WordSection1 style='layout-grid:15.6pt'>
${[head, byline, empty, ...body, empty].join('\n')}
</div>
<!--EndFragment-->
</body>
</html>
`;
}

function makeDocx() {
  const paragraph = (/** @type {string} */ style, /** @type {string} */ text) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const body = [
    paragraph('Title', HEADLINE),
    paragraph('Normal', BYLINE),
    ...PARAGRAPHS.map((text) => paragraph('Normal', text)),
  ];
  const style = (
    /** @type {string} */ id,
    /** @type {string} */ name,
    /** @type {number} */ size,
  ) =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/><w:rPr><w:sz w:val="${size}"/></w:rPr></w:style>`;
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  /** @type {Record<string, string>} */
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}">${style('Normal', 'Normal', 21)}${style('Title', 'Title', 44)}</w:styles>`,
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
  };
  const files = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, Buffer.from(xml + text)]),
  );
  return zipSync(files, { mtime: TIME, level: 6 });
}
