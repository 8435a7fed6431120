import { Html, html } from '../html/html';
import type { ApiDocument, Method } from './api-document';
import type { Schema } from './api-schema';
import { DOCS_STYLE } from './docs-style';
import { cardName, partialName } from './names';
import { headingsOf, renderInline, renderMarkdown } from './render-markdown';
import { type PlacedOperation, parameterAnchor, renderOperation } from './render-operation';
import { renderNamedSchema, renderProperties, renderType } from './render-schema';

/** Page that browses an API document: one file, no script, nothing loaded from anywhere. */
export function renderDocs(document: ApiDocument): string {
  const { info, tags, components } = document;
  const typeSchemas = new Set(tags.flatMap(({ name }) => [name, cardName(name), partialName(name)]));
  const others = Object.entries(components.schemas).filter(([name]) => !typeSchemas.has(name));
  const answered = others.filter(([name]) => !name.endsWith('Input'));
  const written = others.filter(([name]) => name.endsWith('Input'));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${info.title} ${info.version}</title>
<meta name="description" content="${info.summary}">
<style>${new Html(DOCS_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${info.title} <span class="version">${info.version}</span></h1>
<p>${info.summary}</p>
</header>
<nav aria-label="Contents">
${contents(
  'Guide',
  headingsOf(info.description).map(({ id, text }) => [id, text]),
)}
${contents(
  'Types',
  tags.map(({ name }) => [`type-${name}`, name]),
)}
${contents('Reference', [
  ['parameters', 'Parameters'],
  ['blocks', 'What is answered'],
  ['inputs', 'What is written'],
])}
</nav>
<main id="content" tabindex="-1">
<section class="guide" aria-label="Guide">
${renderMarkdown(info.description)}</section>
${tags.map((tag) => renderTag(tag, document))}
<section aria-labelledby="parameters"><h2 id="parameters">Parameters</h2>
${renderParameters(document)}</section>
<section aria-labelledby="blocks"><h2 id="blocks">What is answered</h2>
${answered.map(([name, schema]) => renderNamedSchema(name, schema))}</section>
<section aria-labelledby="inputs"><h2 id="inputs">What is written</h2>
${written.map(([name, schema]) => renderNamedSchema(name, schema))}</section>
</main>
</body>
</html>
`.markup;
}

function contents(title: string, links: [id: string, text: string][]): Html {
  return html`<p class="label">${title}</p>
<ul>${links.map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ul>`;
}

function renderTag(tag: ApiDocument['tags'][number], document: ApiDocument): Html {
  const { schemas } = document.components;
  const { name } = tag;
  const whole = new Set(schemas[name]?.required);
  const card = schemas[cardName(name)];
  const inCard = new Set(card?.required ?? []);
  const shown = new Set<string>();
  return html`<section class="tag" aria-labelledby="type-${name}">
<h2 id="type-${name}">${name}</h2>
<p>${tag.description}</p>
${placed(name, document).map((operation) => renderOperation(operation, document, shown))}
${
  schemas[partialName(name)]
    ? html`<section id="${name}" aria-labelledby="${name}-attributes">
<h3 id="${name}-attributes">Attributes of <code id="${partialName(name)}">${name}</code></h3>
<p>${renderInline(
        card
          ? `The address of one entry answers all of them (\`${name}\`), a list all but those marked (\`${cardName(name)}\`). With \`fields\` or \`populate\`, and inside another entry, there is only what was asked for (\`${partialName(name)}\`).`
          : `All are answered, unless \`fields\` or \`populate\` ask otherwise or it lies inside another entry (\`${partialName(name)}\`).`,
      )}</p>
${renderProperties(withoutRequired(schemas[partialName(name)]), (attribute) =>
  !whole.has(attribute) ? 'on request' : card && !inCard.has(attribute) ? 'not in lists' : null,
)}</section>`
    : ''
}
</section>
`;
}

/** The operations of a tag in the order of the document's paths, those that read first. */
function placed(tag: string, { paths }: ApiDocument): PlacedOperation[] {
  const all = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.tags.includes(tag))
      .map(([method, operation]) => ({ path, method: method as Method, operation })),
  );
  return [...all.filter(({ method }) => method === 'get'), ...all.filter(({ method }) => method !== 'get')];
}

function renderParameters({ components }: ApiDocument): Html {
  return html`<dl class="properties">
${Object.entries(components.parameters).map(
  ([
    key,
    { name, in: place, schema, description },
  ]) => html`<div id="${parameterAnchor(key)}"><dt><code>${name}</code> <span class="type">${renderType(schema)}</span> <span class="mark">${
    place === 'path' ? 'in the path' : key.startsWith('Write') ? 'when writing' : 'in the query'
  }</span></dt><dd>${renderInline(description)}${schema.properties ? renderProperties(schema) : ''}</dd></div>
`,
)}</dl>
`;
}

function withoutRequired(schema: Schema | undefined): Schema {
  return { ...schema, required: [] };
}
