import { html } from '../../src/domain/html/html';
import { describeApi } from '../../src/domain/openapi/describe-api';
import { renderDocs } from '../../src/domain/openapi/render-docs';
import { renderInline, renderMarkdown } from '../../src/domain/openapi/render-markdown';
import { fixedDescription } from '../support/fixed-description';
import { modelsFromFiles } from '../support/models-from-files';

const document = describeApi(modelsFromFiles(), fixedDescription);
const page = renderDocs(document);
const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

test('has a place for every operation, parameter and schema', () => {
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  const { parameters, schemas } = document.components;
  const cards = Object.keys(schemas).filter((name) => name.endsWith('Card'));
  expect(ids).toEqual(
    expect.arrayContaining([
      ...operations,
      ...Object.keys(parameters).map((name) => `parameter-${name}`),
      ...Object.keys(schemas).filter((name) => !cards.includes(name)),
    ]),
  );
});

test('leads every link on the page to a place that is there once', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const broken = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.includes(id));
  expect(broken).toEqual([]);
});

test('loads nothing and runs nothing', () => {
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=|javascript:/i);
});

test('escapes what is put into it', () => {
  expect(html`<p title="${'"'}">${"<b> & '"}</p>`.markup).toBe('<p title="&quot;">&lt;b&gt; &amp; &#39;</p>');
  expect(renderInline('`<i>` <u> [x](javascript:alert(1))').markup).toBe(
    '<code>&lt;i&gt;</code> &lt;u&gt; [x](javascript:alert(1))',
  );
});

test('renders headings, lists, code and links of the guide', () => {
  expect(
    renderMarkdown('## Two words\n\nSee [it](/api/docs).\n\n- one\n- *two*\n\n```sh\ncurl <x>\n```\n').markup,
  ).toBe(
    '<h2 id="two-words">Two words</h2>\n<p>See <a href="/api/docs">it</a>.</p>\n<ul><li>one</li><li><em>two</em></li></ul>\n' +
      '<pre tabindex="0"><code>curl &lt;x&gt;</code></pre>\n',
  );
});
