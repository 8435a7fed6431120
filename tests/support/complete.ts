import { UID } from '../../src/domain/content/uids';
import type { Application } from './application';

type Values = Record<string, unknown>;

const SENTENCES =
  'Ce texte de deux phrases dit l’essentiel de la page, et rien de plus. On le lit dans les listes, dans les cartes et dans les partages.';
const STORY = [{ type: 'paragraph', children: [{ type: 'text', text: 'Un matin, la salle a fermé.' }] }];

type App = Pick<Application, 'strapi'>;

interface Attribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}

const sections = new WeakMap<App['strapi'], Promise<string>>();

/** Whether entries of the type need more than a title. */
export function isCompleted(uid: string): boolean {
  return ([UID.article, UID.event, UID.campaign, UID.document] as string[]).includes(uid);
}

/**
 * What an entry of the type lacks, beside a title, to be published: what the checklist holds back (src/domain/checklist). A
 * `translation` of an entry that is there already has what all languages share.
 */
export async function complete(
  app: App,
  uid: string,
  data: Values,
  version: 'first' | 'translation' = 'first',
): Promise<Values> {
  const added: Values = {};
  const attributes = app.strapi.contentType(uid as never).attributes as Record<string, Attribute>;
  const isShared = (name: string) =>
    attributes[name]?.type !== 'relation' && !attributes[name]?.pluginOptions?.i18n?.localized;
  const add = async (name: string, value: unknown) => {
    if (name in data || (version === 'translation' && isShared(name))) return;
    added[name] = typeof value === 'function' ? await value() : value;
  };
  const section = () => sectionOf(app);
  if (uid === UID.article) {
    await add('standfirst', SENTENCES);
    await add('section', section);
  }
  if (uid === UID.event) {
    await add('summary', SENTENCES);
    await add('startsAt', '2026-05-01T08:00:00.000Z');
    await add('venue', { name: 'Maison des associations' });
    await add('section', section);
  }
  if (uid === UID.campaign) {
    await add('problem', SENTENCES);
    await add('solution', SENTENCES);
    await add('story', STORY);
    await add('deadline', '2030-12-31');
    await add('section', section);
  }
  if (uid === UID.document) {
    await add('summary', SENTENCES);
    await add('file', () => addReport(app));
    await add('accessibility', 'accessible');
  }
  return { ...added, ...data };
}

/** One section for all that need any. */
function sectionOf({ strapi }: App): Promise<string> {
  const known = sections.get(strapi);
  if (known) return known;
  const made = strapi
    .documents(UID.section)
    .create({ data: { name: 'Rubrique' } as never })
    .then(({ documentId }) => documentId);
  sections.set(strapi, made);
  return made;
}

async function addReport({ strapi }: App): Promise<number> {
  const file = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'rapport.pdf',
      hash: 'rapport',
      ext: '.pdf',
      mime: 'application/pdf',
      size: 1,
      url: '/uploads/rapport.pdf',
      provider: 'local',
    },
  });
  return file.id as number;
}
