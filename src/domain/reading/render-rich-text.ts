import { escapeHtml, Html, html } from '../html/html';
import { safeLink } from './links';
import { referenced, renderMailbox } from './mailbox';
import type { RichTextNode } from './published';
import type { RenderContext } from './render-context';
import { typeset } from './typography';

/** HTML of a text in Strapi’s blocks format. `levelOf` sets its headings in order; empty paragraphs and headings are left out, pictures too. */
export function renderRichText(
  nodes: readonly RichTextNode[] | null | undefined,
  levelOf: (wanted: number) => number,
  context: RenderContext,
): Html {
  return html`${(nodes ?? []).map((node) => renderNode(node, levelOf, context))}`;
}

/** A text without formatting: one paragraph for each block of lines. */
export function renderPlainText(text: string | null | undefined, { locale }: RenderContext): Html {
  const paragraphs = (text ?? '')
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter(Boolean);
  return html`${paragraphs.map((paragraph) => html`<p>${withBreaks(typeset(paragraph, locale))}</p>\n`)}`;
}

function renderNode(
  node: RichTextNode,
  levelOf: (wanted: number) => number,
  context: RenderContext,
): Html | null {
  const inside = () => renderInline(node.children ?? [], context);
  switch (node.type) {
    case 'paragraph':
      return hasText(node) ? html`<p>${inside()}</p>\n` : null;
    case 'heading': {
      if (!hasText(node)) return null;
      const level = levelOf(node.level ?? 2);
      return new Html(`<h${level}>${inside().markup}</h${level}>\n`);
    }
    case 'quote':
      return hasText(node) ? html`<blockquote><p>${inside()}</p></blockquote>\n` : null;
    case 'code':
      return html`<pre><code>${textOf(node)}</code></pre>\n`;
    case 'list':
      return renderList(node, context);
    default:
      return null;
  }
}

function renderList(node: RichTextNode, context: RenderContext): Html {
  const tag = node.format === 'ordered' ? 'ol' : 'ul';
  const items: string[] = [];
  for (const child of node.children ?? []) {
    // Strapi puts a nested list beside the item that it belongs to.
    if (child.type === 'list') items.push(`${items.pop() ?? ''}${renderList(child, context).markup}`);
    else if (hasText(child)) items.push(renderInline(child.children ?? [], context).markup);
  }
  return new Html(`<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>\n`);
}

function renderInline(nodes: readonly RichTextNode[], context: RenderContext): Html {
  return html`${nodes.map((node) => (node.type === 'link' ? renderLink(node, context) : renderText(node, context)))}`;
}

function renderLink(node: RichTextNode, context: RenderContext): Html {
  const inside = renderInline(node.children ?? [], context);
  const url = safeLink(node.url, context.origin);
  if (!url || inside.markup.trim() === '') return inside;
  const address = /^mailto:([^?]+)$/i.exec(url)?.[1];
  if (address && textOf(node).trim() === address) return renderMailbox(address, context);
  return new Html(
    `<a href="${/^mailto:/i.test(url) ? referenced(url) : escapeHtml(url)}">${inside.markup}</a>`,
  );
}

function renderText(node: RichTextNode, { locale }: RenderContext): Html {
  const text = node.text ?? '';
  if (text === '') return html``;
  if (node.code) return html`<code>${text}</code>`;
  let result = withBreaks(typeset(text, locale));
  if (node.bold) result = html`<strong>${result}</strong>`;
  if (node.italic) result = html`<em>${result}</em>`;
  if (node.underline) result = html`<u>${result}</u>`;
  if (node.strikethrough) result = html`<s>${result}</s>`;
  return result;
}

function withBreaks(text: string): Html {
  return new Html(text.split(/\r?\n/).map(escapeHtml).join('<br>'));
}

function hasText(node: RichTextNode): boolean {
  return textOf(node).trim() !== '';
}

function textOf(node: RichTextNode): string {
  return (node.text ?? '') + (node.children ?? []).map(textOf).join('');
}
