import type { Attribute, ModelOf } from '../../content/model';
import { type Refusal, refusal } from '../refusal';

type Path = (string | number)[];

/**
 * Refuses, anywhere in an entry and its components: an address that is not http(s), a link that could run a script,
 * and in formatted text a picture or a level-1 heading (Strapi's editor offers both; the first belongs in a picture block,
 * the second is the page's title).
 */
export function checkAddressesAndText(
  uid: string,
  entry: Record<string, unknown>,
  modelOf: ModelOf,
): Refusal[] {
  const refusals: Refusal[] = [];
  visit(uid, entry, modelOf, [], refusals);
  return refusals;
}

function visit(
  uid: string,
  entry: Record<string, unknown>,
  modelOf: ModelOf,
  path: Path,
  refusals: Refusal[],
): void {
  for (const [name, attribute] of Object.entries(modelOf(uid)?.attributes ?? {})) {
    const value = entry[name];
    if (value === null || value === undefined || value === '') continue;
    const here = [...path, name];
    const format = attribute.pluginOptions?.portevoix?.format;
    if (format) refusals.push(...checkAddress(String(value), format, here));
    if (attribute.type === 'blocks' && Array.isArray(value)) checkText(value, here, refusals);
    for (const [index, inner] of componentsIn(attribute, value)) {
      const component = (inner.__component as string | undefined) ?? attribute.component;
      if (component) visit(component, inner, modelOf, index === null ? here : [...here, index], refusals);
    }
  }
}

function componentsIn(attribute: Attribute, value: unknown): [number | null, Record<string, unknown>][] {
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
  if (!Array.isArray(value)) return [[null, value as Record<string, unknown>]];
  return value.map((item, index) => [index, item as Record<string, unknown>]);
}

function checkAddress(value: string, format: string, path: Path): Refusal[] {
  if (isWebAddress(value) || (format === 'link' && isPageLink(value))) return [];
  return [
    format === 'link'
      ? refusal(
          'link-invalid',
          path,
          `«\u00a0${value}\u00a0» n’est pas un lien : écrivez https://…, /une-page-du-site, mailto:… ou tel:…`,
          `"${path.join('.')}" must be an http(s), mailto: or tel: address, or a path from the root of the site.`,
        )
      : refusal(
          'address-invalid',
          path,
          `«\u00a0${value}\u00a0» n’est pas une adresse web : elle commence par https:// (ou http://).`,
          `"${path.join('.')}" must be an absolute http or https address.`,
        ),
  ];
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}

function isPageLink(value: string): boolean {
  return /^(mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().\s-]+|\/(?![/\\])\S*|#\S+|\?\S+)$/i.test(value);
}

function checkText(nodes: unknown[], path: Path, refusals: Refusal[]): void {
  for (const node of nodes as Record<string, unknown>[]) {
    if (node?.type === 'image')
      refusals.push(
        refusal(
          'picture-in-text',
          path,
          'Retirez l’image du texte et placez-la dans un bloc « Image » : elle y reçoit sa description et son crédit.',
          `"${path.join('.')}" holds a picture: put it in a content.figure block.`,
        ),
      );
    if (node?.type === 'heading' && node.level === 1)
      refusals.push(
        refusal(
          'heading-level-1',
          path,
          'Le titre de niveau 1 est celui de la page : choisissez un intertitre de niveau 2 ou 3.',
          `"${path.join('.')}" holds a level-1 heading: use level 2 or deeper.`,
        ),
      );
    if (node?.type === 'link' && !isWebAddress(String(node.url)) && !isPageLink(String(node.url)))
      refusals.push(...checkAddress(String(node.url), 'link', path));
    if (Array.isArray(node?.children)) checkText(node.children, path, refusals);
  }
}
