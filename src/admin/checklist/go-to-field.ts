import type { Refusal } from '../../domain/publication/refusal';

type Path = Refusal['path'];

/** What takes the cursor, and, second choice, what opens something. */
const FIELDS = 'input:not([type=hidden]):not(:disabled), textarea, [contenteditable=true], [role=combobox]';
const BUTTONS = 'button:not(:disabled)';
/** Frames to wait for what an opened block draws: a second and a half at least. */
const FRAMES = 90;

/**
 * Brings the cursor to a field of the edit page, opening the block that it lies in. Strapi (5.54) has a way of its own, the
 * parameter `field` of the page's address; but that leaves the page as far as unsaved changes are concerned, and opens no block
 * of a dynamic zone. So the field is looked for by its name, `body.3.figure.alternativeText`, else by its label `label`.
 */
export async function goToField(path: Path, label: string): Promise<void> {
  const form = document.querySelector<HTMLElement>('main form');
  if (!form) return;
  const block = typeof path[1] === 'number' ? await openedPart(path, label, form) : null;
  const field = await until(() =>
    block ? fieldOf(path, block) : (fieldOf(path, form) ?? besideLabel(form, label, path)),
  );
  if (!field) return;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
}

/** The block of the body, or the item of a list, that the path leads into; opened, with the item within it if there is one. */
async function openedPart(path: Path, label: string, form: HTMLElement): Promise<HTMLElement | null> {
  const [attribute, index] = path as [string, number];
  const list =
    attribute === 'body' ? form.querySelector<HTMLElement>('ol:has(> li h3 button[aria-expanded])') : null;
  const part = list ? list.children[index] : accordions(labelled(form, label)?.parentElement ?? null, index);
  if (!(part instanceof HTMLElement)) return null;
  open(part.querySelector<HTMLElement>('h3 > button[aria-expanded]') ?? opener(part));
  const inner = path.slice(2).find((step) => typeof step === 'number');
  if (typeof inner !== 'number') return part;
  const item = await until(() => accordions(part.querySelector<HTMLElement>('[role=region]'), inner));
  if (item) open(opener(item));
  return part;
}

/** The item of a repeated component: each has a button that opens it. */
function accordions(within: HTMLElement | null, index: number): HTMLElement | null {
  let scope = within;
  for (let up = 0; scope && up < 6; up += 1, scope = scope.parentElement) {
    const openers = scope.querySelectorAll<HTMLElement>('[data-orientation] > button[aria-expanded]');
    const item = openers[index]?.closest<HTMLElement>('[data-state]')?.parentElement;
    if (item) return item;
  }
  return null;
}

function opener(part: HTMLElement): HTMLElement | null {
  return part.querySelector<HTMLElement>('button[aria-expanded]:not([aria-haspopup])');
}

function open(button: HTMLElement | null): void {
  if (button?.getAttribute('aria-expanded') === 'false') button.click();
}

/** By its name; a file by its carousel; else, within a block, the first field. */
function fieldOf(path: Path, scope: HTMLElement): HTMLElement | null {
  const named = scope.querySelector<HTMLElement>(`[name="${path.join('.')}"]`);
  if (named) return named;
  if (path[0] !== 'body') return null;
  return scope.querySelector<HTMLElement>(`[role=region] :is(${FIELDS})`);
}

/** The first field after a label; where a component is not there yet, the button that makes it. */
function besideLabel(form: HTMLElement, words: string, path: Path): HTMLElement | null {
  const label = labelled(form, words);
  const wanted = isFile(path) ? `[aria-roledescription=carousel] ${BUTTONS}, ${FIELDS}` : FIELDS;
  for (
    let scope = label?.parentElement ?? null, up = 0;
    label && scope && up < 6;
    scope = scope.parentElement, up += 1
  )
    for (const choice of [wanted, BUTTONS]) {
      const found = [...scope.querySelectorAll<HTMLElement>(choice)].find(
        (element) =>
          label.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
          // What stands in the label's own row explains it or empties the field.
          !label.parentElement?.parentElement?.contains(element),
      );
      if (found) return found;
    }
  return label ?? null;
}

function labelled(form: HTMLElement, words: string): HTMLElement | null {
  return (
    [...form.querySelectorAll<HTMLElement>('label, span')].find(
      (element) => (element.firstChild?.textContent ?? '').trim() === words.trim() && element.textContent,
    ) ?? null
  );
}

function isFile(path: Path): boolean {
  return ['image', 'file'].includes(String(path.at(-1)));
}

async function until<T>(look: () => T | null): Promise<T | null> {
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const found = look();
    if (found) return found;
    await new Promise((next) => requestAnimationFrame(next));
  }
  return null;
}
