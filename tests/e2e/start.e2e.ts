// Starting: the program takes language and theme from the machine.
import { describe, expect, test } from 'vitest';
import { launchDayang } from './support/launch.ts';

describe.each([
  { lang: 'zh-CN', theme: 'light' },
  { lang: 'en', theme: 'dark' },
] as const)('on a machine that speaks $lang and is $theme', ({ lang, theme }) => {
  test('the window is told so', async () => {
    const dayang = await launchDayang({ lang, theme });
    const seen = await dayang.window.evaluate(() => ({
      lang: navigator.language,
      theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    }));
    const locale = await dayang.app.evaluate(({ app }) => app.getLocale());
    await dayang.close();
    expect(seen.lang.startsWith(lang)).toBe(true);
    expect(seen.theme).toBe(theme);
    expect(locale.startsWith(lang)).toBe(true);
  });
});
