import { type Refusal, refusal } from '../../publication/refusal';
import type { Person, ReadinessContext, Rule } from '../item';
import { peopleIn } from '../people-in';

/** Nobody whom the team has hidden stands in the entry. */
export const NOBODY_HIDDEN: Rule = {
  code: 'nobody-hidden',
  level: 'blocking',
  path: ['speakers'],
  done: { fr: 'Les personnes citées peuvent l’être.', en: 'Nobody in it is hidden.' },
  check: (entry, context) =>
    ofEach(entry, context, ({ name, visibility }, path) =>
      visibility === 'hidden'
        ? refusal(
            'speaker-hidden',
            path,
            `Retirez ${name || 'la personne masquée'}\u00a0: sa fiche est masquée, elle ne doit pas paraître.`,
            // Not even by name: whoever writes by the API does not see hidden people.
            `A person in "${path.join('.')}" is hidden and cannot appear: take the person out.`,
          )
        : null,
    ),
};

/** No portrait whose person has not agreed, or no longer agrees. */
export const PORTRAITS: Rule = {
  code: 'portraits',
  level: 'blocking',
  path: ['speakers'],
  done: { fr: 'Les portraits sont montrés avec accord.', en: 'Portraits are shown with consent.' },
  check: (entry, context) =>
    ofEach(entry, context, ({ name, visibility, portrait }, path) => {
      if (visibility !== 'public') return null;
      if (portrait === 'ended')
        return refusal(
          'portrait-consent-ended',
          path,
          `L’accord de ${name} pour son portrait a pris fin\u00a0: redemandez-le, ou retirez le portrait de sa fiche.`,
          `${name}’s consent to the portrait has ended: renew it, or remove the portrait from the record.`,
        );
      if (portrait === 'unstated' && context.portraitConsentRequired)
        return refusal(
          'portrait-consent-missing',
          path,
          `Notez l’accord de ${name} pour son portrait dans sa fiche, ou retirez-le.`,
          `${name}’s consent to the portrait is not recorded: record it, or remove the portrait.`,
        );
      return null;
    }),
};

/** Says it once a person, where the person stands first; null when there is nobody. */
function ofEach(
  entry: Record<string, unknown>,
  { people }: ReadinessContext,
  say: (person: Person, path: Refusal['path']) => Refusal | null,
): Refusal[] | null {
  const found = peopleIn(entry);
  if (found.length === 0) return null;
  return found.flatMap(({ documentId, path }) => {
    const person = people.find((known) => known.documentId === documentId);
    return (person && say(person, path)) ?? [];
  });
}
