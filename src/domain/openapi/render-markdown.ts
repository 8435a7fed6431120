import { escapeHtml, Html, html } from '../html/html';

/** A heading of level 2 and where a link finds it. */
export interface Heading {
  id: string;
  text: string;
}

/**
 * The CommonMark that our own texts use, as HTML: headings of level 2, paragraphs, lists with "-", fenced code, and in a line
 * `code`, *emphasis* and [links](/path). Anything else stays as it was written.
 */
export function renderMarkdown(markdown: string): Html {
  const parts = markdown.split(/^```\w*\n([\s\S]*?)^```$/m);
  return html`${parts.map((part, index) => (index % 2 === 1 ? codeBlock(part.trimEnd()) : blocks(part)))}`;
}

/** Headings of the text, in their order. */
export function headingsOf(markdown: string): Heading[] {
  return [...markdown.matchAll(/^## (.+)$/gm)].map(([, text = '']) => ({ id: headingId(text), text }));
}

/** Code that can be scrolled with the keyboard when it is wider than the page. */
export function codeBlock(code: string): Html {
  return html`<pre tabindex="0"><code>${code}</code></pre>
`;
}

/** `code`, *emphasis* and [links](…) of one line; all else is text. */
export function renderInline(text: string): Html {
  const markup = text.split(/(`[^`]+`)/).map((part) =>
    part.startsWith('`')
      ? `<code>${escapeHtml(part.slice(1, -1))}</code>`
      : escapeHtml(part)
          .replace(/\*([^*]+)\*/g, '<em>$1</em>')
          .replace(/\[([^\]]+)\]\((https?:\/\/[^)\s]+|\/[^)\s]*)\)/g, '<a href="$2">$1</a>'),
  );
  return new Html(markup.join(''));
}

function blocks(text: string): Html[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      if (block.startsWith('## '))
        return html`<h2 id="${headingId(block.slice(3))}">${block.slice(3)}</h2>\n`;
      if (!block.startsWith('- ')) return html`<p>${renderInline(block)}</p>\n`;
      const items = block.split(/^- /m).slice(1);
      return html`<ul>${items.map((item) => html`<li>${renderInline(item.trim())}</li>`)}</ul>\n`;
    });
}

function headingId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
