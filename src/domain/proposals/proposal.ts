import type { DraftedUid } from '../content/uids';

/** One language of an entry. */
export interface ProposalTarget {
  uid: DraftedUid;
  documentId: string;
  locale: string;
}

export interface Proposal extends ProposalTarget {
  id: number;
  /** The panel account that proposed it. */
  proposedBy: number | null;
  proposedAt: Date;
  /** Null while it waits. */
  outcome: 'published' | 'withdrawn' | 'refused' | null;
  /** What whoever refused it asks for. */
  word: string | null;
  endedBy: number | null;
  endedAt: Date | null;
}

/** What somebody may do in the panel with the entry of a proposal. */
export interface Rights {
  mayUpdate: boolean;
  mayPublish: boolean;
  userId: number;
}

export type ProposalStep = 'propose' | 'withdraw' | 'refuse';

/** Why a step cannot be taken, in French, as it is shown in the panel; null when it can. `last` is the entry's latest proposal. */
export function stepFault(step: ProposalStep, last: Proposal | null, rights: Rights): string | null {
  const isWaiting = last !== null && last.outcome === null;
  switch (step) {
    case 'propose':
      if (!rights.mayUpdate) return 'Votre rôle ne permet pas de proposer ce contenu.';
      return isWaiting ? 'Ce contenu est déjà proposé à la publication.' : null;
    case 'withdraw':
      if (!isWaiting) return 'Ce contenu n’est plus proposé à la publication.';
      return last.proposedBy === rights.userId || rights.mayPublish
        ? null
        : 'Seules la personne qui l’a proposé et l’équipe de publication peuvent retirer la proposition.';
    case 'refuse':
      if (!rights.mayPublish) return 'Votre rôle ne permet pas de répondre à une proposition.';
      return isWaiting ? null : 'Ce contenu n’est plus proposé à la publication.';
  }
}

const WORD_LETTERS_AT_MOST = 500;

/** The word that goes with «à revoir»; null for one that says nothing, or too much. */
export function reviewWord(sent: unknown): string | null {
  if (typeof sent !== 'string') return null;
  const word = sent.replaceAll('\0', '').trim();
  return word && [...word].length <= WORD_LETTERS_AT_MOST ? word : null;
}

export const WORD_MISSING = `Dites en une phrase ce qui est à revoir (${WORD_LETTERS_AT_MOST} caractères au plus).`;
