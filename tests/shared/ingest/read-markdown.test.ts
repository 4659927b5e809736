// Markdown: its signs are dropped and listed, its words stay.
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../shared/ingest/read-markdown.ts';
import { outline } from './outline.ts';
import { read, shape } from './copy-specimens.ts';
import { present } from '../../../shared/base/check.ts';

const COPY = `# 渡船换成了**电动船**

本报记者 周以宁

今天早上，**头班船**离岸，船名 *Bailu*，见[时刻表](https://example.org/t)。

## 班次不变

| 时段 | 间隔 |
|------|-----:|
| 早晚 | 20分钟 |

- 早班六点
- 晚班九点

1. 先下后上
2. 儿童免票

---

副标题二
--------

snake_case 与 2 * 3 * 4 照旧，\\*号也在。
`;

test('headings, emphasis, tables and lists', () => {
  const result = read(new TextEncoder().encode(COPY), 'ferry.md');
  const { articles, problems } = shape(present(result.ok ? result.value : undefined, 'not read'));
  const shown = problems.filter((problem) => problem.code !== 'copy-labels');
  expect(outline(articles, shown).trim()).toBe(`# ferry (zh-Hans)
headline  渡船换成了*电动船*
byline    本报记者 周以宁
paragraph 今天早上，*头班船*离岸，船名 /Bailu/，见时刻表。
subhead   班次不变
row       时段⇥间隔
row       早晚⇥20分钟
paragraph {bullet} 早班六点
paragraph {bullet} 晚班九点
paragraph {figures} 先下后上
paragraph {figures} 儿童免票
subhead   副标题二
paragraph snake_case 与 2 * 3 * 4 照旧，*号也在。`);
});

test('a list in a list, and a rule between sections', () => {
  const copy =
    '# 题\n\n先说第一件。\n\n1. 证件\n   - 身份证\n   - 户口本\n2. 照片\n\n再说。\n\n* * *\n\n后来。\n';
  const result = read(new TextEncoder().encode(copy), 'list.md');
  const { articles, problems } = shape(present(result.ok ? result.value : undefined, 'not read'));
  const shown = problems.filter((problem) => problem.code !== 'copy-labels');
  expect(outline(articles, shown).trim()).toBe(`# list (zh-Hans)
headline  题
paragraph 先说第一件。
paragraph {figures} 证件
paragraph {+bullet} 身份证
paragraph {+bullet} 户口本
paragraph {figures} 照片
paragraph 再说。
paragraph
paragraph 后来。`);
});

test('what is dropped is listed, and nothing else is', () => {
  const { lines, dropped } = readMarkdown(COPY);
  const count = (text: string): number => text.replace(/\s/gu, '').length;
  const kept = lines.reduce((sum, line) => sum + count(line.text), 0);
  expect(kept + count(dropped.join(''))).toBe(count(COPY));
  expect(dropped).toContain('](https://example.org/t)');
});

test('one paragraph a line stays one paragraph a line', () => {
  const { lines } = readMarkdown('今天早上，头班船离岸。\n船上的人说，真安静。\n');
  expect(lines).toHaveLength(2);
});
