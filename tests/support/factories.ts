import type { Application } from './application';
import { complete } from './complete';

type Values = Record<string, unknown>;
type Entry = Values & { documentId: string; slug: string };

let count = 0;
const next = () => {
  count += 1;
  return count;
};

/** Published article with a title of its own. */
export function buildArticle(app: Application, data: Values = {}, params: Values = {}): Promise<Entry> {
  return create(
    app,
    'api::article.article',
    { title: `Article ${next()}`, ...data },
    { status: 'published', ...params },
  );
}

/** Published event that starts on 1 May 2026. */
export function buildEvent(app: Application, data: Values = {}, params: Values = {}): Promise<Entry> {
  return create(
    app,
    'api::event.event',
    { title: `Événement ${next()}`, startsAt: '2026-05-01T08:00:00.000Z', ...data },
    { status: 'published', ...params },
  );
}

/** Reference record: organization, speaker, section or tag. */
export function buildRecord(
  app: Application,
  type: 'organization' | 'speaker' | 'section' | 'tag',
  data: Values = {},
): Promise<Entry> {
  return create(app, `api::${type}.${type}`, { name: `Fiche ${next()}`, ...data }, {});
}

/** Hides a person, after what names the person went out: nobody who is hidden gets through the gate. */
export async function hideSpeaker(app: Application, documentId: string): Promise<void> {
  const data = { visibility: 'hidden' } as never;
  await app.strapi.documents('api::speaker.speaker').update({ documentId, data });
}

/** API token; `custom` takes the actions that it may do. Answers the value for `Authorization`. */
export async function buildToken(
  app: Application,
  type: 'read-only' | 'full-access' | 'custom',
  permissions: string[] = [],
): Promise<string> {
  const token = await app.strapi.service('admin::api-token').create({
    name: `token ${next()} ${process.pid}`,
    description: '',
    type,
    lifespan: null,
    permissions,
  });
  return `Bearer ${token.accessKey}`;
}

async function create(app: Application, uid: string, data: Values, params: Values): Promise<Entry> {
  const whole = await complete(app, uid, data);
  return (await app.strapi
    .documents(uid as never)
    .create({ data: whole, ...params } as never)) as unknown as Entry;
}
