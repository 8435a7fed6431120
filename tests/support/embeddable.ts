import { UID } from '../../src/domain/content/uids';
import type { Application } from './application';
import { addFile, documentsOf, type Entry } from './entries';
import { buildRecord } from './factories';

type Values = Record<string, unknown>;

/** A picture in the library in several sizes, without its bytes. */
export async function addPicture({ strapi }: Application, name = 'reunion'): Promise<number> {
  const size = (prefix: string, width: number, height: number) => ({
    url: `/uploads/${prefix}${name}.jpg`,
    width,
    height,
  });
  const file = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${name}.jpg`,
      hash: name,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 80,
      ...size('', 1600, 900),
      formats: {
        thumbnail: size('thumbnail_', 245, 138),
        small: size('small_', 500, 281),
        large: size('large_', 1000, 563),
      },
      provider: 'local',
    },
  });
  return file.id as number;
}

/** One published entry of each type that partners may embed, in French and English, with what a card shows. */
export async function buildEmbeddables(app: Application): Promise<Record<string, Entry>> {
  const [picture, file] = [await addPicture(app), await addFile(app)];
  const cover = { image: picture, alternativeText: 'Une salle pleine', credit: 'Agence du canal' };
  const section = await buildRecord(app, 'section', { name: 'Vie du quartier' });
  const author = await buildRecord(app, 'speaker', { name: 'Aïcha Bellec' });
  const organizer = await buildRecord(app, 'organization', { name: 'Radio Passerelle' });
  const shared: Record<string, Values> = {
    [UID.article]: {
      cover,
      section: section.documentId,
      authors: [author.documentId],
      kind: 'report',
      licence: 'cc-by-sa',
      publishedOn: '2026-05-02T08:00:00.000Z',
    },
    [UID.event]: {
      cover,
      startsAt: '2030-06-12T07:30:00.000Z',
      endsAt: '2030-06-12T15:00:00.000Z',
      timezone: 'Europe/Paris',
      organizers: [organizer.documentId],
      registrationUrl: 'https://inscription.example/atelier',
    },
    [UID.campaign]: { cover, stage: 'running', target: 2000, progress: 1264, deadline: '2030-12-15' },
    [UID.document]: { file, kind: 'report', publishedOn: '2026-03-16' },
  };
  const texts: Record<string, [french: Values, english: Values]> = {
    [UID.article]: [
      { title: 'La salle du quai ferme', standfirst: 'Vingt-trois associations cherchent un toit.' },
      { title: 'The quay hall is closing', standfirst: 'Twenty-three associations need a roof.' },
    ],
    [UID.event]: [
      { title: 'Un site en un samedi', summary: 'Venez avec une idée.' },
      { title: 'A website in one Saturday', summary: 'Come with an idea.' },
    ],
    [UID.campaign]: [
      {
        title: 'Une salle pour se réunir',
        problem: 'Il n’y a plus de salle.',
        unit: 'signatures',
        actions: [{ kind: 'petition', label: 'Signer', url: 'https://petition.example/salle' }],
      },
      { title: 'A room to meet in', problem: 'There is no room left.', unit: 'signatures' },
    ],
    [UID.document]: [
      { title: 'Rapport annuel', summary: 'Une année en douze pages.' },
      { title: 'Annual report', summary: 'A year in twelve pages.' },
    ],
  };
  const made: Record<string, Entry> = {};
  for (const [uid, [french, english]] of Object.entries(texts)) {
    const documents = documentsOf(app, uid);
    const { documentId } = await documents.create({
      data: { ...shared[uid], ...french },
      status: 'published',
    });
    made[`${uid} fr`] = (await documents.findOne({ documentId, locale: 'fr', status: 'published' })) as Entry;
    await documents.update({
      documentId,
      locale: 'en',
      data: { ...shared[uid], ...english },
      status: 'published',
    });
    made[`${uid} en`] = (await documents.findOne({ documentId, locale: 'en', status: 'published' })) as Entry;
  }
  return made;
}
