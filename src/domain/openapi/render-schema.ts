import { Html, html } from '../html/html';
import type { Schema, Schemas } from './api-schema';
import { renderInline } from './render-markdown';

/** The properties of a schema, each with its type, what it says and its constraints. */
export function renderProperties(schema: Schema, note: (name: string) => string | null = () => null): Html {
  const required = new Set(schema.required);
  return html`<dl class="properties">
${Object.entries(schema.properties ?? {}).map(
  ([
    name,
    property,
  ]) => html`<div><dt><code>${name}</code> <span class="type">${renderType(property)}</span>${marks(
    [required.has(name) && 'always there', note(name)].filter((mark): mark is string => Boolean(mark)),
  )}</dt><dd>${property.description ? renderInline(property.description) : ''}</dd></div>
`,
)}</dl>
`;
}

/** The schema's type in a few words, with links to the schemas that it names. */
export function renderType(schema: Schema): Html {
  if (schema.$ref) return link(schema.$ref);
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return joined(choices.map(renderType), ' or ');
  const types = [schema.type ?? 'any value'].flat();
  if (schema.enum)
    return joined(
      schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      ' or ',
    );
  return joined(
    types.map((type) => {
      if (type === 'array' && schema.items) return html`list of ${renderType(schema.items)}`;
      if (type === 'object' && typeof schema.additionalProperties === 'object')
        return html`object of ${renderType(schema.additionalProperties)}`;
      if (type === 'string' && schema.format) return html`${schema.format}`;
      return html`${type}`;
    }),
    ' or ',
  );
}

/** A schema of the document under its name: what it is, and its choices or properties. */
export function renderNamedSchema(name: string, schema: Schema): Html {
  return html`<section class="schema" id="${name}" aria-labelledby="${name}-name">
<h3 id="${name}-name"><code>${name}</code></h3>
${schema.description ? html`<p>${renderInline(schema.description)}</p>` : ''}
${body(schema)}</section>
`;
}

/** The schema that a reference names. */
export function resolve(reference: string, schemas: Schemas): Schema {
  return schemas[reference.split('/').at(-1) ?? ''] ?? {};
}

function body(schema: Schema): Html {
  if (schema.properties) return renderProperties(schema);
  if (schema.allOf)
    return html`<p>${joined(schema.allOf.map(renderType), ' and ')}, in which these are always there: ${listed(schema.required)}.</p>`;
  return html`<p class="type">${renderType(schema)}</p>`;
}

function listed(names: string[] = []): Html {
  return joined(
    names.map((name) => html`<code>${name}</code>`),
    ', ',
  );
}

function link(reference: string): Html {
  const name = reference.split('/').at(-1) ?? '';
  return html`<a href="#${name}">${name}</a>`;
}

function marks(words: string[]): Html {
  return html`${words.map((word) => html` <span class="mark">${word}</span>`)}`;
}

function joined(parts: Html[], separator: string): Html {
  return new Html(parts.join(separator));
}
