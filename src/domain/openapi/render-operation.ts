import { type Html, html } from '../html/html';
import type { ApiDocument, Method, Operation, Parameter, Reference, Response } from './api-document';
import { codeBlock, renderInline } from './render-markdown';

/** An operation with the address and the method under which the document has it. */
export interface PlacedOperation {
  path: string;
  method: Method;
  operation: Operation;
}

/** One operation: address, what it takes, what it answers, a command to try it with, an example. `shown` holds the examples that stand above. */
export function renderOperation(
  { path, method, operation }: PlacedOperation,
  document: ApiDocument,
  shown: Set<string>,
): Html {
  const id = operation.operationId;
  const needsToken = !operation.security.some((requirement) => Object.keys(requirement).length === 0);
  const example = successOf(operation)?.content?.['application/json']?.example;
  const answer = example === undefined ? '' : JSON.stringify(example, null, 2);
  const isNew = answer !== '' && !shown.has(answer);
  shown.add(answer);
  const command = codeBlock(curl(path, method, operation, document));
  return html`<section class="operation" id="${id}" aria-labelledby="${id}-name">
<h3 id="${id}-name">${operation.summary}${needsToken ? html` <span class="mark">API token</span>` : ''}</h3>
<p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
${operation.description ? html`<p>${renderInline(operation.description)}</p>` : ''}
${renderParameters(operation, document)}
<p class="answers"><span class="label">Answers</span> ${Object.entries(operation.responses).map(
    ([status, response]) =>
      Number(status) < 400
        ? html`<span><code>${status}</code> ${describe(response, document)}</span> `
        : html`<a href="#errors"><code>${status}</code></a> `,
  )}</p>
${operation.requestBody ? html`<details><summary>Command</summary>${command}</details>` : command}
${isNew ? html`<details><summary>Example of the answer</summary>${codeBlock(answer)}</details>` : ''}</section>
`;
}

function renderParameters(operation: Operation, document: ApiDocument): Html | '' {
  const input = operation.requestBody?.content['application/json']?.schema.properties?.data?.$ref;
  if (operation.parameters.length === 0 && !input) return '';
  return html`<p class="takes"><span class="label">Takes</span> ${operation.parameters.map(
    (parameter) =>
      html`<a href="#${anchor(parameter)}"><code>${resolved(parameter, document).name}</code></a> `,
  )}${input ? html`and as the body <code>{ "data":</code> <a href="#${input.split('/').at(-1)}"><code>${input.split('/').at(-1)}</code></a> <code>}</code>` : ''}</p>`;
}

/** Id of a parameter's place on the page. */
export function parameterAnchor(name: string): string {
  return `parameter-${name}`;
}

function anchor(parameter: Parameter | Reference): string {
  return '$ref' in parameter ? parameterAnchor(parameter.$ref.split('/').at(-1) ?? '') : '';
}

function resolved(parameter: Parameter | Reference, document: ApiDocument): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const found = document.components.parameters[parameter.$ref.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`There is no parameter ${parameter.$ref}`);
  return found;
}

function describe(response: Response | Reference, document: ApiDocument): string {
  const found =
    '$ref' in response ? document.components.responses[response.$ref.split('/').at(-1) ?? ''] : response;
  return (found?.description ?? '').replace(/[.:;].*$/, '').replace(/^./, (letter) => letter.toLowerCase());
}

function successOf(operation: Operation): Response | undefined {
  const response = operation.responses[200] ?? operation.responses[201];
  return response && !('$ref' in response) ? response : undefined;
}

function curl(path: string, method: Method, operation: Operation, document: ApiDocument): string {
  const filled = operation.parameters
    .map((parameter) => resolved(parameter, document))
    .filter((parameter) => parameter.in === 'path')
    .reduce(
      (address, { name, example }) => address.replace(`{${name}}`, pathValue(operation, name, example)),
      path,
    );
  const url = `'${document.servers[0]?.url ?? ''}${filled}'`;
  if (method === 'get') return `curl ${url}`;
  const request = operation.requestBody?.content['application/json']?.example;
  const lines = [`curl -X ${method.toUpperCase()} ${url}`, `  -H 'Authorization: Bearer API_TOKEN'`];
  if (request !== undefined)
    lines.push(
      `  -H 'Content-Type: application/json'`,
      `  -d '${JSON.stringify(request, null, 2).replace(/'/g, `'\\''`)}'`,
    );
  return lines.join(' \\\n');
}

/** The documentId or slug of the operation's own example, else the parameter's. */
function pathValue(operation: Operation, name: string, fallback: unknown): string {
  const example = successOf(operation)?.content?.['application/json']?.example as
    | { data?: Record<string, unknown> }
    | undefined;
  return String(example?.data?.[name] ?? fallback ?? `{${name}}`);
}
