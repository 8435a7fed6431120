import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import openapiTypescript, { astToString } from 'openapi-typescript';

/**
 * Writes public/portevoix.d.ts, the TypeScript types of the REST API, from the schema files; needs no database.
 * With `--check` it writes nothing and fails when the file is out of date.
 */
const TARGET = resolve('public/portevoix.d.ts');

const HEADER = `/**
 * Types of the Portevoix REST API, made from its OpenAPI document by \`npm run types\`.
 *
 *     import type { Article } from './portevoix';
 *     const { data } = (await (await fetch(\`\${api}/api/articles/slug/\${slug}\`)).json()) as { data: Article };
 *
 * With openapi-fetch: \`createClient<paths>({ baseUrl })\`.
 */

`;

// The application's sources name each other without their extension and use syntax that Node does not strip.
registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs = specifier.startsWith('.') && !/\.\w+$/.test(specifier);
    return nextResolve(isOurs ? `${specifier}.ts` : specifier, context);
  },
  load(url, context, nextLoad) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return nextLoad(url, context);
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});

const { describeApi } = await import('../../src/domain/openapi/describe-api.ts');
const { modelsFromFiles } = await import('./models-from-files.ts');
const { fixedDescription } = await import('./fixed-description.ts');

const document = describeApi(modelsFromFiles(), fixedDescription);
// Whole answers as examples would double the file; those of single attributes stay.
const lean = JSON.parse(JSON.stringify(document, (key, value) => (key === 'example' ? undefined : value)));
const nodes = await openapiTypescript(lean, { rootTypes: true, rootTypesNoSchemaPrefix: true });
const types = execFileSync(
  process.execPath,
  [resolve('node_modules/@biomejs/biome/bin/biome'), 'format', `--stdin-file-path=${TARGET}`],
  { input: HEADER + astToString(nodes), encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
);

if (!process.argv.includes('--check')) writeFileSync(TARGET, types);
else if (readFileSync(TARGET, 'utf8') !== types) {
  console.error('public/portevoix.d.ts is out of date: run npm run types');
  process.exitCode = 1;
}
