import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Model } from '../../src/domain/content/model';
import { ALL_UIDS } from '../../src/domain/content/uids';
import type { Operation } from '../../src/domain/openapi/api-document';
import { apiModels } from '../../src/domain/openapi/api-models';
import type { Schema } from '../../src/domain/openapi/api-schema';
import { attributeText } from '../../src/domain/openapi/attribute-text';
import { describeApi } from '../../src/domain/openapi/describe-api';
import { componentDescription, typeDescription } from '../../src/domain/openapi/descriptions';
import { typeName } from '../../src/domain/openapi/names';
import { publicAttributes } from '../../src/domain/openapi/public-attributes';
import { fixedDescription } from '../support/fixed-description';
import { modelsFromFiles } from '../support/models-from-files';
import { schemaCheck } from '../support/schema-check';

const modelOf = modelsFromFiles();
const document = describeApi(modelOf, fixedDescription);
const { schemas } = document.components;
const models = ALL_UIDS.map((uid) => modelOf(uid) as Model);
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, ...(operation as Operation) })),
);

test('is a valid OpenAPI 3.1 document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portevoix-openapi-'));
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(document));
  const validator = resolve('node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js');
  const said = execFileSync(process.execPath, [validator, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(said)).toEqual({ valid: true });
});

test('describes each type under stable names of operations', () => {
  expect(operations.map(({ operationId }) => operationId)).toEqual([
    ...[...'Article Organization Speaker Document Event Campaign Section Tag Page'.split(' ')].flatMap(
      (type) => [
        `list${type}s`,
        `create${type}`,
        `get${type}`,
        `update${type}`,
        `delete${type}`,
        `get${type}BySlug`,
      ],
    ),
    'getSite',
    'updateSite',
    'deleteSite',
    'listRedirects',
    'createRedirect',
    'getRedirect',
    'updateRedirect',
    'deleteRedirect',
    'search',
    'suggest',
  ]);
});

test('asks a token of every operation that writes, and of none that reads', () => {
  for (const { method, security, operationId } of operations)
    expect({ operationId, security }).toEqual({
      operationId,
      security: method === 'get' ? [{}, { apiToken: [] }] : [{ apiToken: [] }],
    });
});

test('tells the blocks of every dynamic zone apart by __component', () => {
  const { zones } = apiModels(modelOf);
  expect([...zones.keys()]).toEqual(['body']);
  for (const [zone, suffix] of [
    ['BodyBlock', ''],
    ['BodyBlockInput', 'Input'],
  ]) {
    const { oneOf = [], discriminator } = schemas[zone ?? ''] as Schema;
    expect(discriminator?.propertyName).toBe('__component');
    expect(oneOf).toHaveLength(10);
    expect(Object.keys(discriminator?.mapping ?? {})).toEqual(zones.get('body'));
    for (const [uid, reference] of Object.entries(discriminator?.mapping ?? {})) {
      expect(oneOf).toContainEqual({ $ref: reference });
      expect(reference).toMatch(new RegExp(`Block${suffix}$`));
      const member = schemas[reference.split('/').at(-1) ?? ''];
      expect(member?.properties?.__component).toEqual({ type: 'string', const: uid });
      expect(member?.required).toContain('__component');
    }
  }
});

test('names no private attribute', () => {
  for (const model of models) {
    const hidden = Object.entries(model.attributes).flatMap(([name, { private: isPrivate }]) =>
      isPrivate ? [name] : [],
    );
    const { schema } = typeName(model);
    for (const name of [`Partial${schema}`, `${schema}Input`])
      expect(
        Object.keys(schemas[name]?.properties ?? {}).filter((property) => hidden.includes(property)),
      ).toEqual([]);
  }
  expect(JSON.stringify(document)).not.toMatch(
    /portraitConsent|PortraitConsent|withheld"|Withheld|internalName|publishAt|unpublishAt|supersededBy|authoredArticles|folderPath|createdBy|updatedBy/,
  );
});

test('says what every type, component and attribute is', () => {
  const { types, blocks, parts } = apiModels(modelOf);
  const missing = [...types, ...blocks.values(), ...parts.values()].flatMap((model) => [
    ...(typeDescription(model.uid) || componentDescription(model.uid) ? [] : [model.uid]),
    ...publicAttributes(model)
      .filter(([name]) => !attributeText(model.uid, name))
      .map(([name]) => `${model.uid} ${name}`),
  ]);
  expect(missing).toEqual([]);
});

test('allows null where publication does not require a value, and only there', () => {
  const { title, kind, section, tags } = schemas.PartialArticle?.properties ?? {};
  expect(title?.type).toBe('string');
  expect(kind?.type).toEqual(['string', 'null']);
  expect(kind?.enum).toContain(null);
  expect(section?.anyOf).toEqual([{ $ref: '#/components/schemas/PartialSection' }, { type: 'null' }]);
  expect(tags?.type).toBe('array');
});

test('lets nobody write what the server fills in', () => {
  const written = Object.keys(schemas.DocumentInput?.properties ?? {});
  for (const name of [
    'pageCount',
    'byteSize',
    'mimeType',
    'sha256',
    'fileTitle',
    'fileLanguage',
    'thumbnail',
    'id',
    'documentId',
    'url',
  ])
    expect(written).not.toContain(name);
  expect(Object.keys(schemas.SectionInput?.properties ?? {})).not.toContain('children');
});

describe('examples', () => {
  const check = schemaCheck(document, { closed: true });

  test.each(
    operations.flatMap((operation) => {
      const request = operation.requestBody?.content['application/json'];
      const answers = Object.values(operation.responses).flatMap((response) =>
        '$ref' in response ? [] : Object.values(response.content ?? {}),
      );
      return [...(request ? [request] : []), ...answers]
        .filter(({ example }) => example !== undefined)
        .map((media, index) => [operation.operationId, index, media] as const);
    }),
  )('of %s (%i) are what the schema says', (_operation, _index, { schema, example }) => {
    expect(check(schema, example)).toEqual([]);
  });

  test('of one entry have all that is answered by default', () => {
    const example = document.paths['/api/articles/slug/{slug}']?.get?.responses[200] as {
      content: Record<string, { example: { data: unknown } }>;
    };
    expect(check('Article', example.content['application/json']?.example.data)).toEqual([]);
  });

  test('of single attributes are what their schema says', () => {
    const faults = Object.entries(schemas).flatMap(([name, schema]) =>
      [['', schema] as const, ...Object.entries(schema.properties ?? {})].flatMap(([property, inner]) =>
        (inner.examples ?? []).flatMap((example) =>
          check(inner, example).map((fault) => `${name}.${property}: ${fault}`),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('gives TypeScript the same types as the committed public/portevoix.d.ts', () => {
  execFileSync(process.execPath, [resolve('tests/support/write-types.mts'), '--check'], { stdio: 'pipe' });
});
