import { checkDocumentFile } from '../../publication/checks/document-file';
import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { isFilled, relatedIn } from '../parts';

const FILE = 'document-without-file';

/** A document has its file. */
export const DOCUMENT_FILE: Rule = {
  code: 'document-file',
  level: 'blocking',
  path: ['file'],
  done: { fr: 'Le fichier est là.', en: 'There is a file.' },
  check: (entry) => checkDocumentFile(entry).filter(({ code }) => code === FILE),
};

/** A document is not the version before itself. */
export const DOCUMENT_ONCE: Rule = {
  code: 'document-version',
  level: 'blocking',
  overridable: false,
  path: ['supersedes'],
  done: { fr: 'Le document ne se remplace pas lui-même.', en: 'The document does not supersede itself.' },
  check(entry) {
    const [supersedes] = relatedIn(entry.supersedes);
    if (!supersedes) return null;
    return checkDocumentFile({ ...entry, supersedes }).filter(({ code }) => code !== FILE);
  },
};

/** A document says whether everybody can read it, or where its content is given otherwise (RGAA 4.1.2, criterion 13.3). */
export const DOCUMENT_ACCESS: Rule = {
  code: 'document-accessibility',
  level: 'blocking',
  path: ['accessibility'],
  done: { fr: 'On sait qui peut lire le fichier.', en: 'It says who can read the file.' },
  check: ({ accessibility, accessibleAlternative }) =>
    isFilled(accessibility) || isFilled(accessibleAlternative)
      ? []
      : [
          refusal(
            'document-accessibility-unstated',
            ['accessibility'],
            'Dites si le fichier est accessible aux personnes handicapées, ou comment obtenir son contenu autrement.',
            'A document needs "accessibility" or "accessibleAlternative".',
          ),
        ],
};

/** A file that not everybody can read comes with another way to its content. */
export const DOCUMENT_ALTERNATIVE: Rule = {
  code: 'document-alternative',
  level: 'advice',
  path: ['accessibleAlternative'],
  done: { fr: 'Il y a un autre moyen d’accéder au contenu.', en: 'There is another way to the content.' },
  check({ accessibility, accessibleAlternative }) {
    if (accessibility !== 'partly' && accessibility !== 'not') return null;
    if (isFilled(accessibleAlternative)) return [];
    return [
      refusal(
        'document-without-alternative',
        ['accessibleAlternative'],
        'Dites comment obtenir le contenu quand on ne peut pas lire le fichier\u00a0: une page, une adresse où écrire.',
        'Say in "accessibleAlternative" how to get the content of a file that not everybody can read.',
      ),
    ];
  },
};
