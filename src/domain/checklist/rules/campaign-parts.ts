import { checkCampaignDeadline } from '../../publication/checks/campaign-deadline';
import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { isFilled, listOf, wordsOf } from '../parts';

/** A campaign says what is wrong, what would help, who is concerned, and until when. */
export const CAMPAIGN_PARTS: Rule[] = [
  part('problem', 'Le problème est dit.', 'Dites le problème\u00a0: ce qui ne va pas, et pour qui.'),
  part('solution', 'La solution est dite.', 'Dites la solution\u00a0: ce que vous demandez.'),
  part(
    'story',
    'L’histoire est racontée.',
    'Racontez une histoire\u00a0: une personne, un lieu, un moment qui touche.',
  ),
  {
    code: 'campaign-deadline',
    level: 'blocking',
    path: ['deadline'],
    done: { fr: 'L’échéance est fixée.', en: 'There is a deadline.' },
    check: checkCampaignDeadline,
  },
];

function part(name: 'problem' | 'solution' | 'story', done: string, fr: string): Rule {
  return {
    code: `campaign-${name}`,
    level: 'blocking',
    path: [name],
    done: { fr: done, en: `The ${name} is told.` },
    check: (entry) =>
      isWritten(entry[name])
        ? []
        : [refusal(`campaign-without-${name}`, [name], fr, `A campaign needs a ${name}: set "${name}".`)],
  };
}

/** Strapi's editor leaves an empty paragraph where everything was deleted. */
function isWritten(value: unknown): boolean {
  return Array.isArray(value) ? listOf(value).some((node) => wordsOf(node).trim()) : isFilled(value);
}
