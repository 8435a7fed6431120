import type { Page } from 'playwright-core';

/** What a person reaches by keys: its name, or the name of its field, and whether one sees that it is there. */
interface Stop {
  name: string;
  isVisible: boolean;
}

const STOPS_AT_MOST = 150;

/**
 * Presses Tab until something with this name (its label, its field's `name`, or its words) has the focus.
 * @throws Error naming what was met when it never comes, or when the focus cannot be seen on it
 */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let stop = 0; stop < STOPS_AT_MOST; stop += 1) {
    await page.keyboard.press('Tab');
    const { name: current, isVisible } = await focused(page);
    if (name.test(current)) {
      if (!isVisible) throw new Error(`the focus cannot be seen on ${current}`);
      return;
    }
    met.push(current);
  }
  throw new Error(`${name} is not to be reached by Tab: ${met.join(' → ')}`);
}

/** The focus shows where an outline, a border, a shadow or a colour, of the element or of what stands around it, goes when it leaves. */
function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const marks = () => {
      const found: string[] = [];
      let around: HTMLElement | null = element;
      for (let level = 0; around && level < 4; level += 1) {
        for (const part of [null, '::before', '::after']) {
          const { outline, boxShadow, border, backgroundColor, content } = getComputedStyle(around, part);
          found.push(`${outline} ${boxShadow} ${border} ${backgroundColor} ${content}`);
        }
        around = around.parentElement;
      }
      return found.join('\n');
    };
    const still = document.createElement('style');
    still.textContent = '* { transition: none !important }';
    document.head.append(still);
    const there = marks();
    element.blur();
    const gone = marks();
    element.focus();
    still.remove();
    const label = element.getAttribute('aria-label') ?? element.getAttribute('name');
    return { name: label ?? (element.textContent ?? '').trim().slice(0, 80), isVisible: there !== gone };
  });
}
