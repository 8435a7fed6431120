import { type Refusal, refusal } from '../publication/refusal';

/** Right to publish an entry that the checklist holds back, by writing why. */
export const OVERRIDE_ACTION = 'plugin::content-manager.checklist.override';

/** Characters of a reason: enough to say something that another person understands. */
export const REASON_MIN = 15;
export const REASON_MAX = 1000;

export const REASON_REFUSED: Refusal = refusal(
  'reason-missing',
  ['reason'],
  `Écrivez en quelques mots pourquoi publier quand même (${REASON_MIN} à ${REASON_MAX} caractères).`,
  `Say why in "reason" (${REASON_MIN} to ${REASON_MAX} characters).`,
);

/** The reason as it is kept; null for what is none. */
export function reasonOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const reason = value.trim().replace(/\s+/g, ' ');
  return reason.length >= REASON_MIN && reason.length <= REASON_MAX ? reason : null;
}
