import { ref, type Schema, type Schemas } from './api-schema';

const INLINE: Schema = {
  type: 'array',
  items: {
    oneOf: [ref('TextNode'), ref('LinkNode')],
    discriminator: {
      propertyName: 'type',
      mapping: { text: '#/components/schemas/TextNode', link: '#/components/schemas/LinkNode' },
    },
  },
};

const MARK: Schema = { type: 'boolean' };

/** Schemas of Strapi's blocks format (https://docs.strapi.io, "Rich text (Blocks)") as our publication rules leave it: no image, no level-1 heading. */
export function richTextSchemas(): Schemas {
  return {
    RichText: {
      description:
        'Formatted text: a list of paragraphs, headings, lists, quotations and code. Pictures are never in it; they are blocks or figures of their own.',
      type: 'array',
      items: {
        oneOf: ['Paragraph', 'Heading', 'List', 'Quote', 'Code'].map((name) => ref(`${name}Node`)),
        discriminator: {
          propertyName: 'type',
          mapping: Object.fromEntries(
            ['Paragraph', 'Heading', 'List', 'Quote', 'Code'].map((name) => [
              name.toLowerCase(),
              `#/components/schemas/${name}Node`,
            ]),
          ),
        },
      },
      examples: [
        [{ type: 'paragraph', children: [{ type: 'text', text: 'Bienvenue à toutes et à tous.' }] }],
      ],
    },
    ParagraphNode: node('paragraph', 'A paragraph.', { children: INLINE }),
    HeadingNode: node('heading', 'A heading. Level 1 is the title of the page, so that levels start at 2.', {
      level: { type: 'integer', minimum: 2, maximum: 6 },
      children: INLINE,
    }),
    ListNode: node(
      'list',
      'A list. A list inside it is a child of the list, after the item that it belongs to.',
      {
        format: { type: 'string', enum: ['ordered', 'unordered'] },
        children: {
          type: 'array',
          items: {
            oneOf: [ref('ListItemNode'), ref('ListNode')],
            discriminator: {
              propertyName: 'type',
              mapping: {
                'list-item': '#/components/schemas/ListItemNode',
                list: '#/components/schemas/ListNode',
              },
            },
          },
        },
      },
      { indentLevel: { type: 'integer', description: 'How deep the list lies; 0 when it lies in none.' } },
    ),
    ListItemNode: node('list-item', 'An item of a list.', { children: INLINE }),
    QuoteNode: node('quote', 'A quotation inside a text.', { children: INLINE }),
    CodeNode: node(
      'code',
      'Source code.',
      { children: { type: 'array', items: ref('TextNode') } },
      { language: { type: ['string', 'null'], description: 'Its language, such as `html`.' } },
    ),
    LinkNode: node(
      'link',
      'A link: an http(s), mailto: or tel: address, a path from the root of the site (`/…`), or `#…`.',
      { url: { type: 'string' }, children: { type: 'array', items: ref('TextNode') } },
      { rel: { type: ['string', 'null'] }, target: { type: ['string', 'null'] } },
    ),
    TextNode: node(
      'text',
      'Text with its marks; a mark that is left out is not set.',
      { text: { type: 'string' } },
      { bold: MARK, italic: MARK, underline: MARK, strikethrough: MARK, code: MARK },
    ),
  };
}

function node(type: string, description: string, required: Schemas, optional: Schemas = {}): Schema {
  return {
    description,
    type: 'object',
    required: ['type', ...Object.keys(required)],
    properties: { type: { type: 'string', const: type }, ...required, ...optional },
  };
}
