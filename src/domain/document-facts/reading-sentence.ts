import type { Fault, FileReading } from './file-reading';

const FAULTS: Record<Fault, string> = {
  encrypted:
    'Ce fichier est protégé par un mot de passe\u00a0: vos lecteurs non plus ne pourront pas l’ouvrir. Envoyez-en une version sans mot de passe.',
  broken: 'Ce fichier semble abîmé\u00a0: essayez de l’ouvrir, puis envoyez-le de nouveau.',
  time: 'Ce fichier est trop long à lire\u00a0: il se télécharge, mais tout n’a pas pu en être relevé.',
  memory: 'Ce fichier est trop lourd à lire\u00a0: il se télécharge, mais tout n’a pas pu en être relevé.',
  missing: 'Ce fichier a disparu du serveur\u00a0: envoyez-le de nouveau.',
  elsewhere: 'Ce fichier est gardé par un autre service\u00a0: il se télécharge, mais n’est pas lu ici.',
  size: 'Ce fichier est trop gros pour être lu\u00a0: il se télécharge, mais ses pages ne sont pas comptées.',
  letters:
    'Le texte de ce fichier ne se laisse pas lire\u00a0: une de ses polices ne dit pas quelles lettres elle dessine. La recherche ne le trouvera pas, un lecteur d’écran ne le lira pas. Exportez-le avec une autre police.',
};

export const WAITING = 'En attente de lecture\u00a0: le nombre de pages arrive dans un instant.';

/** How the reading of a file went, as a volunteer reads it in the panel. */
export function readingSentence(reading: FileReading): string {
  if (reading.fault) return FAULTS[reading.fault];
  if (reading.mimeType !== 'application/pdf') return 'Lu.';
  if (!/[^\s\f]/.test(reading.text))
    return 'Lu, mais sans texte\u00a0: ce sont sans doute des pages numérisées, qu’un lecteur d’écran ne peut pas lire.';
  return reading.tagged
    ? 'Lu. Le PDF est balisé\u00a0: un lecteur d’écran peut en suivre la structure.'
    : 'Lu. Le PDF n’est pas balisé\u00a0: un lecteur d’écran risque de s’y perdre.';
}
