import axe, { type RunOptions } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** No sandbox, which root cannot have; no graphics card; no errands to anybody's servers. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** A headless Chromium, as browser-setup.mjs has unpacked it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.PORTEVOIX_TEST_CHROMIUM, args: ARGS });
}

/** Faults by WCAG 2.2 A and AA and axe's good practices within `selector` (the whole page by default), as `rule: element`. */
export async function accessibilityFaults(page: Page, selector = 'html'): Promise<string[]> {
  const options: RunOptions = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  };
  // What fades in has little contrast for a moment.
  await standsStill(page);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([within, how]) => (window as never as { axe: typeof axe }).axe.run(within as string, how as RunOptions),
    [selector, options] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Waits for what fades or slides; what turns for ever is left to turn. */
export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
}
