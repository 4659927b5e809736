/** What the command line says. */
import type { WordTable } from './word-table.ts';

export const CLI_WORDS = {
  'cli.help': {
    'zh-CN': `大样：编辑、排版、付印一份报纸。

用法：dayang <命令> …

  new 文件夹 --paper broadsheet|tabloid --pages N    新建一期空白报纸
  ingest 文件… --into 文件夹 [--json]                 把来稿读成稿件，放进一期报纸
  make 文件… --paper broadsheet|tabloid --pdf 文件     来稿直接排成版面
  layout 文件夹 [--json | --lines]                    排版，报告每版的排满程度和每稿的超、差行数
  export 文件夹 [--pdf 文件] [--html 文件夹] …         输出 PDF、HTML、SVG、PNG
  font 文件 [--into 文件夹]                           看一款字体的字数和许可，放进一期报纸

每个命令加 --help 看详细说明。退出码：0 完成，1 完成但有问题要人处理，2 没有做成。`,
    en: `Dayang: edit, lay out and send to press a newspaper.

Usage: dayang <command> …

  new FOLDER --paper broadsheet|tabloid --pages N   make a blank edition
  ingest FILE… --into FOLDER [--json]               read copy into articles of an edition
  make FILE… --paper broadsheet|tabloid --pdf FILE  set raw copy straight into pages
  layout FOLDER [--json | --lines]                  lay out; say how full pages are, how stories fit
  export FOLDER [--pdf FILE] [--html FOLDER] …      write PDF, HTML, SVG, PNG
  font FILE [--into FOLDER]                         say what a font holds; add it to an edition

Each command explains itself with --help. Exit code: 0 done, 1 done with problems for a person, 2 not done.`,
  },
  'cli.help-new': {
    'zh-CN': `dayang new 文件夹 --paper broadsheet|tabloid --pages N [--name 报名] [--date YYYY-MM-DD]

在一个新文件夹里建一期空白报纸：N 个版，有版心网格和报眉。日期不写就是今天。`,
    en: `dayang new FOLDER --paper broadsheet|tabloid --pages N [--name NAME] [--date YYYY-MM-DD]

Makes a blank edition in a new folder: N pages with their grid and folio lines. The date is today unless given.`,
  },
  'cli.help-ingest': {
    'zh-CN': `dayang ingest 文件… --into 文件夹 [--json]

把来稿（.txt .md .html .docx，UTF-8、UTF-16、GB18030）读成稿件，存进一期报纸。
一个文件里可以有多篇。疑问逐条报告，不擅自改动。--json 输出机器可读的结果。`,
    en: `dayang ingest FILE… --into FOLDER [--json]

Reads copy (.txt .md .html .docx in UTF-8, UTF-16 or GB18030) into articles and saves them in an edition.
One file may hold many articles. Doubts are reported, not mended. --json prints the result for programs.`,
  },
  'cli.help-make': {
    'zh-CN': `dayang make 文件… --paper broadsheet|tabloid --pdf 文件 [--edition 文件夹] [--name 报名] [--date YYYY-MM-DD]

来稿直接排成版面：第一篇作头条，每篇是一个整栏的矩形，排满一版再排下一版。
--edition 把结果存成一期报纸，可以打开继续修改。`,
    en: `dayang make FILE… --paper broadsheet|tabloid --pdf FILE [--edition FOLDER] [--name NAME] [--date YYYY-MM-DD]

Sets raw copy straight into pages: the first article leads, each is a rectangle of whole columns, page after page.
--edition saves the result as an edition that can be opened and improved.`,
  },
  'cli.help-layout': {
    'zh-CN': `dayang layout 文件夹 [--json | --lines]

排一期报纸，报告每版的排满程度、每稿用了多少行、超或差多少行，以及所有问题和它们的位置。
--lines 逐行列出：版次、紧或松、挤压或拉伸到第几步、字间加空、代价、文字，以制表符分开。`,
    en: `dayang layout FOLDER [--json | --lines]

Lays an edition out and says how full each page is, how many lines each story uses, is over or short, and every problem with its place.
--lines lists every line: folio, tight or loose, the step of squeezing or spreading, letter-space, cost, words; parted by tabs.`,
  },
  'cli.help-export': {
    'zh-CN': `dayang export 文件夹 [--page 版次] [--pdf 文件] [--html 文件夹] [--svg 文件] [--png 文件 --dpi N]

输出整期或一版。--svg 和 --png 后面是文件名；整期输出时在名字里加上版次，也可以给文件夹。`,
    en: `dayang export FOLDER [--page FOLIO] [--pdf FILE] [--html FOLDER] [--svg FILE] [--png FILE --dpi N]

Writes the whole edition or one page. --svg and --png name a file; for more pages the folio is added, or name a folder.`,
  },
  'cli.help-font': {
    'zh-CN': `dayang font 文件 [--into 文件夹] [--face N] [--json]

说出一个字体文件（.ttf .otf .ttc）收了多少字、有哪些特性、许不许嵌入。--into 把它放进一期报纸，
之后就能在字体样式里选用。合集里的一款用 --face 指明，从 1 数起。--json 输出机器可读的结果。`,
    en: `dayang font FILE [--into FOLDER] [--face N] [--json]

Says how many characters a font file (.ttf .otf .ttc) holds, which features it has and whether it may be
embedded. --into adds it to an edition, whose faces can then be set in it. --face names one font of a
collection, from 1. --json prints the result for programs.`,
  },
  'cli.no-font': {
    'zh-CN': '没有说是哪个字体文件：请写出 .ttf、.otf 或 .ttc 文件。',
    en: 'No font was named: give a .ttf, .otf or .ttc file.',
  },
  'cli.fact': { 'zh-CN': '{label}：{text}', en: '{label}: {text}' },
  'cli.font-added': {
    'zh-CN': '“{file}”已放进 {folder}，字体编号 {key}。',
    en: '“{file}” is in {folder} now; its key is {key}.',
  },
  'cli.unknown-command': {
    'zh-CN': '没有“{name}”这个命令。运行 dayang --help 查看全部命令。',
    en: 'There is no command “{name}”. Run dayang --help to see all commands.',
  },
  'cli.no-edition': {
    'zh-CN': '没有说是哪一期：请写出报纸的文件夹。',
    en: 'No edition was named: give the folder of one.',
  },
  'cli.no-files': {
    'zh-CN': '没有说是哪些来稿：请写出一个或多个文件。',
    en: 'No copy was named: give one or more files.',
  },
  'cli.no-output': {
    'zh-CN': '没有说要输出什么：请用 --pdf、--html、--svg 或 --png。',
    en: 'Nothing to write was named: use --pdf, --html, --svg or --png.',
  },
  'cli.no-into': {
    'zh-CN': '没有说存进哪一期：请用 --into 写出报纸的文件夹。',
    en: 'No edition to save into was named: use --into and the folder of one.',
  },
  'cli.wrote': { 'zh-CN': '已写出 {file}', en: 'Wrote {file}' },
  'cli.page-fill': {
    'zh-CN': '{folio} 版排满 {percent}%',
    en: 'Page {folio} is {percent} % filled',
  },
  'cli.story-over': {
    'zh-CN': '《{title}》用 {used} 行，有 {available} 行：超 {lines} 行（约 {chars} 字）',
    en: '“{title}” uses {used} lines of {available}: {lines} lines over (about {chars} characters)',
  },
  'cli.story-short': {
    'zh-CN': '《{title}》用 {used} 行，有 {available} 行：差 {lines} 行（约 {chars} 字）',
    en: '“{title}” uses {used} lines of {available}: {lines} lines short (about {chars} characters)',
  },
  'cli.story-fits': {
    'zh-CN': '《{title}》用 {used} 行：正好',
    en: '“{title}” uses {used} lines: just right',
  },
  'cli.article-read': {
    'zh-CN': '《{title}》{characters} 字，{paragraphs} 段',
    en: '“{title}”: {characters} characters, {paragraphs} paragraphs',
  },
  'cli.articles-saved': {
    'zh-CN': '{count} 篇稿件已存进 {folder}',
    en: '{count} articles saved in {folder}',
  },
  'cli.edition-made': { 'zh-CN': '已建好 {folder}', en: 'Made {folder}' },
} as const satisfies WordTable;
