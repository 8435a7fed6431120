import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plainText } from '../../src/domain/content/plain-text';
import { articles, relatedArticles } from '../../src/domain/sample/articles';
import { campaigns } from '../../src/domain/sample/campaigns';
import { contentDigest } from '../../src/domain/sample/content-digest';
import { events } from '../../src/domain/sample/events';
import { FILES, PICTURES } from '../../src/domain/sample/keys';
import { withNoBreakSpaces } from '../../src/domain/sample/no-break-spaces';
import { PLAN } from '../../src/domain/sample/plan';
import { referencesIn, to, toAll, withIds } from '../../src/domain/sample/reference';

type Values = Record<string, unknown>;

const folder = join(__dirname, '..', '..', 'database', 'sample');
const entries = PLAN.flatMap((group) => group.entries);
const versions = entries.flatMap(({ kind, key, versions: all }) =>
  all.map(({ locale, data }) => ({ name: `${kind}/${key} (${locale})`, kind, key, locale, data })),
);
const countOf = (kind: string) => entries.filter((entry) => entry.kind === kind).length;

/** Every object of the content that `matches`, however deep. */
function within(value: unknown, matches: (item: Values) => boolean): Values[] {
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.values(value).flatMap((inner) => within(inner, matches));
  return !Array.isArray(value) && matches(value as Values) ? [value as Values, ...deeper] : deeper;
}

function wordsOf(value: unknown): number {
  return plainText(value).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

describe('the sample content', () => {
  test('shows enough of each kind to look like a site', () => {
    expect(countOf('article')).toBeGreaterThanOrEqual(12);
    expect(countOf('organization')).toBeGreaterThanOrEqual(6);
    expect(countOf('speaker')).toBeGreaterThanOrEqual(8);
    expect(countOf('document')).toBeGreaterThanOrEqual(5);
    expect(countOf('event')).toBeGreaterThanOrEqual(4);
    expect(countOf('campaign')).toBe(1);
    expect(countOf('tag')).toBeGreaterThanOrEqual(8);
    expect(countOf('page')).toBe(3);
    expect(countOf('site')).toBe(1);
    expect(countOf('redirect')).toBe(1);
  });

  test('has articles of every kind, in three languages, one draft and one that may not be embedded', () => {
    const all = Object.values(articles);
    expect([...new Set(all.map(({ shared }) => shared.kind))].sort()).toEqual([
      'guide',
      'news',
      'opinion',
      'press-release',
      'report',
      'testimony',
    ]);
    expect(all.filter(({ texts }) => texts.en).length).toBeGreaterThanOrEqual(3);
    expect(all.filter(({ texts }) => texts.ar)).toHaveLength(1);
    expect(all.filter(({ draft }) => draft)).toHaveLength(1);
    expect(all.filter(({ shared }) => shared.embeddable === false)).toHaveLength(1);
  });

  test('has a past event, one far ahead, an online one, a postponed one and a programme', () => {
    const all = Object.values(events);
    expect(all.some(({ shared }) => shared.startsAt < '2020')).toBe(true);
    expect(all.some(({ shared }) => shared.startsAt > '2027' && shared.stage === 'scheduled')).toBe(true);
    expect(all.some(({ shared }) => shared.attendance === 'online')).toBe(true);
    expect(all.some(({ shared }) => shared.stage === 'postponed')).toBe(true);
    expect(all.some(({ texts }) => (texts.fr.programme?.length ?? 0) > 0)).toBe(true);
  });

  test('says in «Qui sommes-nous ?» that the association is made up', () => {
    const page = versions.find(({ key, locale }) => key === 'qui-sommes-nous' && locale === 'fr');
    expect(plainText(page?.data)).toContain('n’existent pas');
  });

  test('uses every kind of block in the main article', () => {
    const blocks = new Set(articles.assotech93.texts.fr.body.map((block) => block.__component));
    expect([...blocks].sort()).toEqual([
      'content.call-to-action',
      'content.callout',
      'content.documents',
      'content.figure',
      'content.frame',
      'content.gallery',
      'content.key-figure',
      'content.quote',
      'content.text',
      'content.video',
    ]);
    expect(articles.assotech93.texts.fr.slug).toBe('assotech93');
    expect(articles.assotech93.shared.publishedOn).toMatch(/^2018-04-20/);
  });

  test('copies no sentence of the public report: quotations belong to the fictional association', () => {
    const real = ['nadia-henni-moulai', 'laetitia-nonone', 'valentine-guillien', 'erika-campelo'];
    const quotes = within(entries, (item) => item.__component === 'content.quote');
    const quoted = quotes.map(({ speaker }) => (speaker as { key: string } | undefined)?.key);
    expect(quoted.filter((key) => key && real.includes(key))).toEqual([]);
    for (const { attribution, speaker } of quotes) expect(speaker ?? attribution).toBeTruthy();
  });

  test.each(versions)('$name describes each picture or calls it decorative, and credits it', ({ data }) => {
    for (const figure of within(data, (item) => 'image' in item)) {
      expect(figure.decorative === true || String(figure.alternativeText ?? '').length >= 12).toBe(true);
      expect(figure.credit).toBeTruthy();
    }
  });

  test.each(versions)(
    '$name has no picture and no level-1 heading in its text, and skips no level',
    ({ data }) => {
      expect(within(data, (item) => item.type === 'image')).toEqual([]);
      const levels = within(data, (item) => item.type === 'heading').map(({ level }) => level);
      expect(levels.every((level) => level === 2)).toBe(true);
    },
  );

  test.each(versions.filter(({ kind }) => kind === 'article'))(
    '$name has a title and a standfirst of good length',
    ({ data, locale }) => {
      expect(String(data.title).length).toBeLessThanOrEqual(70);
      expect(String(data.standfirst).length).toBeGreaterThanOrEqual(120);
      expect(String(data.standfirst).length).toBeLessThanOrEqual(300);
      expect(wordsOf(data.body)).toBeLessThanOrEqual(1200);
      expect(wordsOf(data.body)).toBeGreaterThanOrEqual(locale === 'fr' ? 120 : 70);
    },
  );

  test.each(versions.filter(({ locale }) => locale === 'fr'))(
    '$name is set in French: curly apostrophes, no-break spaces',
    ({ data }) => {
      const text = plainText(data);
      expect(text).not.toMatch(/\p{L}'\p{L}/u);
      expect(text).not.toMatch(/ [;!?»]|« /);
    },
  );

  test('refers only to what is made earlier, and in the same languages', () => {
    const languages = new Map<string, (string | null)[]>();
    for (const { kind, key, versions: all } of entries) {
      for (const { locale, data } of all)
        for (const { ref, key: target } of referencesIn(data)) {
          if (ref === 'picture' || ref === 'file') continue;
          const reachable = languages.get(`${ref}/${target}`);
          const everywhere = ['tag', 'section', 'organization', 'speaker'].includes(ref);
          expect([
            `${kind}/${key}`,
            target,
            reachable !== undefined && (everywhere || reachable.includes(locale)),
          ]).toEqual([`${kind}/${key}`, target, true]);
        }
      languages.set(
        `${kind}/${key}`,
        all.map(({ locale }) => locale),
      );
    }
    for (const [key, related] of Object.entries(relatedArticles))
      for (const other of related)
        expect(Object.keys(articles[other].texts)).toEqual(
          expect.arrayContaining(Object.keys(articles[key as keyof typeof articles].texts)),
        );
  });

  test('leaves no picture or file unused, and has each on disk, small', () => {
    const used = new Set(referencesIn(entries).map(({ ref, key }) => `${ref}/${key}`));
    for (const picture of PICTURES) {
      expect(used).toContain(`picture/${picture}`);
      expect(statSync(join(folder, 'pictures', picture)).size).toBeLessThan(120 * 1024);
    }
    for (const file of FILES) {
      expect(used).toContain(`file/${file}`);
      expect(existsSync(join(folder, 'documents', file))).toBe(true);
    }
  });

  test('brings real PDF files, tagged where the site says accessible', () => {
    for (const { data } of versions.filter(({ kind, locale }) => kind === 'document' && locale === 'fr')) {
      const { key } = data.file as { key: string };
      const pdf = readFileSync(join(folder, 'documents', key)).toString('latin1');
      expect([key, pdf.startsWith('%PDF-1.'), pdf.trimEnd().endsWith('%%EOF')]).toEqual([key, true, true]);
      expect([key, pdf.includes('/Lang')]).toEqual([key, true]);
      if (data.accessibility === 'accessible')
        expect([key, pdf.includes('/MarkInfo') && pdf.includes('/Marked true')]).toEqual([key, true]);
      else expect(data.accessibleAlternative).toBeTruthy();
    }
  });

  test('gives the campaign what a campaign needs', () => {
    const campaign = campaigns['une-salle-pour-se-reunir'];
    expect(campaign.shared.deadline > '2027').toBe(true);
    expect(campaign.shared.progress).toBeLessThan(campaign.shared.target);
    expect(campaign.texts.fr.demands.length).toBeGreaterThan(1);
    expect(campaign.texts.fr.actions.length).toBeGreaterThan(1);
  });
});

test('replaces references by ids, however deep', () => {
  const value = {
    cover: { image: to('picture', 'balcons.jpg') },
    tags: toAll('tag', 'recit', 'enquete'),
    on: null,
  };
  expect(withIds(value, ({ ref, key }) => `${ref}:${key}`)).toEqual({
    cover: { image: 'picture:balcons.jpg' },
    tags: ['tag:recit', 'tag:enquete'],
    on: null,
  });
});

test.each([
  ['Qui sommes-nous ?', 'Qui sommes-nous\u00a0?'],
  ['« Oui », dit-elle', '«\u00a0Oui\u00a0», dit-elle'],
  ['18 400 € et 61 %', '18\u00a0400\u00a0€ et 61\u00a0%'],
  ['le 14 avril 2018, 9 h 30', 'le 14 avril 2018, 9 h 30'],
  ['https://exemple.example/a?b=1', 'https://exemple.example/a?b=1'],
])('glues the spaces of «%s»', (plain, set) => {
  expect(withNoBreakSpaces(plain)).toBe(set);
});

describe('the digest of an entry', () => {
  const models: Record<string, { uid: string; attributes: Record<string, Values> }> = {
    type: {
      uid: 'type',
      attributes: {
        title: { type: 'string' },
        readingMinutes: { type: 'integer' },
        tags: { type: 'relation' },
        cover: { type: 'component', component: 'figure' },
      },
    },
    figure: { uid: 'figure', attributes: { image: { type: 'media' }, caption: { type: 'text' } } },
  };
  const digest = (row: Values) => contentDigest('type', row, ((uid: string) => models[uid]) as never);
  const row = {
    id: 1,
    title: 'A',
    readingMinutes: 1,
    tags: [{ id: 1 }],
    cover: { id: 3, image: { id: 9 }, caption: 'C' },
  };

  test('ignores ids, relations, pictures and what the application computes', () => {
    expect(
      digest({ ...row, id: 2, readingMinutes: 7, tags: [], cover: { id: 4, image: null, caption: 'C' } }),
    ).toBe(digest(row));
  });

  test('changes with a word, in a component too', () => {
    expect(digest({ ...row, title: 'B' })).not.toBe(digest(row));
    expect(digest({ ...row, cover: { ...row.cover, caption: 'D' } })).not.toBe(digest(row));
  });
});
