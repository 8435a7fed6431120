import { type Refusal, refusal } from '../../publication/refusal';
import type { LinkFault, Rule } from '../item';
import { blocksOf, isFilled, listOf, nodesIn, richTextsOf, wordsOf } from '../parts';
import { placeWords } from '../place-words';

/** Words that say nothing of where a link leads, alone: compared without case and punctuation. */
const VAGUE = new Set([
  'cliquez ici',
  'cliquer ici',
  'clique ici',
  'ici',
  'là',
  'ce lien',
  'lien',
  'suivez ce lien',
  'lire la suite',
  'en savoir plus',
  'plus d’infos',
  'plus d’informations',
  'voir plus',
  'click here',
  'here',
  'this link',
  'read more',
  'more',
  'learn more',
  'اضغط هنا',
  'هنا',
]);

interface Link {
  /** Attribute that holds the words. */
  path: Refusal['path'];
  words: string;
}

/** No link without words: a screen reader would have nothing to say (RGAA 4.1.2, criterion 6.2). */
export const LINKS_WITH_WORDS: Rule = {
  code: 'links-with-words',
  level: 'blocking',
  path: ['body'],
  done: { fr: 'Chaque lien a des mots.', en: 'Each link has words.' },
  check: (entry) =>
    inLinks(
      entry,
      ({ words }) => !words,
      ({ path }) => {
        const place = placeWords(path);
        return refusal(
          'link-without-words',
          path,
          `${place.fr || 'Liens\u00a0: '}un lien n’a pas de mots. Écrivez où il mène, ou retirez-le.`,
          `${place.en || 'Links: '}a link has no words. Say where it leads, or remove it.`,
        );
      },
    ),
};

/** The words of a link say where it leads (RGAA 4.1.2, criterion 6.1). */
export const LINK_WORDS: Rule = {
  code: 'link-words',
  level: 'advice',
  path: ['body'],
  done: { fr: 'Les mots des liens disent où ils mènent.', en: 'Links say where they lead.' },
  check: (entry) =>
    inLinks(
      entry,
      ({ words }) => VAGUE.has(plain(words)),
      ({ path, words }) => {
        const place = placeWords(path);
        return refusal(
          'link-unclear',
          path,
          `${place.fr}remplacez «\u00a0${words}\u00a0» par des mots qui disent où mène le lien.`,
          `${place.en}"${words}" does not say where the link leads.`,
        );
      },
    ),
};

/** Links to pages of the site lead to one. */
export const INSIDE_LINKS = checked('links-inside', true, {
  fr: 'Les liens vers le site mènent quelque part.',
  en: 'Links to pages of the site work.',
});

/** Links to elsewhere led somewhere when they were last checked. */
export const OUTSIDE_LINKS = checked('links-outside', false, {
  fr: 'Les liens vers d’autres sites répondaient.',
  en: 'Links to elsewhere worked.',
});

function checked(code: string, inside: boolean, done: Rule['done']): Rule {
  return {
    code,
    level: 'advice',
    path: ['body'],
    done,
    check(_entry, { links = [] }) {
      const concerned = links.filter((link) => link.inside === inside);
      return concerned.length === 0 ? null : concerned.map(brokenLink);
    },
  };
}

function brokenLink({ path, url, words, fault, inside }: LinkFault): Refusal {
  const place = placeWords(path);
  const name = words || url;
  return refusal(
    inside ? 'link-broken' : 'link-failed',
    path,
    `${place.fr}vérifiez le lien «\u00a0${name}\u00a0». ${fault.fr}`,
    `${place.en}see to the link "${name}". ${fault.en}`,
  );
}

function inLinks(
  entry: Record<string, unknown>,
  isFaulty: (link: Link) => boolean,
  say: (link: Link) => Refusal,
): Refusal[] | null {
  const links = linksOf(entry);
  return links.length === 0 ? null : links.filter(isFaulty).map(say);
}

/** Links in texts, on buttons, and of a campaign's actions. */
function linksOf(entry: Record<string, unknown>): Link[] {
  return [
    ...richTextsOf(entry).flatMap(({ path, nodes }) =>
      nodesIn(nodes)
        .filter(({ type }) => type === 'link')
        .map((node) => ({ path, words: wordsOf(node).trim() })),
    ),
    ...blocksOf(entry, 'content.call-to-action')
      .filter(({ value }) => isFilled(value.url))
      .map(({ path, value }) => ({ path: [...path, 'label'], words: String(value.label ?? '').trim() })),
    ...listOf(entry.actions)
      .map(({ label, url }, index) => ({
        path: ['actions', index, 'label'],
        words: String(label ?? '').trim(),
        url,
      }))
      .filter(({ url }) => isFilled(url)),
  ];
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/'/g, '’')
    .replace(/[.…!:»«"→>]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
