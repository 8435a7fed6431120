interface Announced {
  title: string;
  /** Who proposed it; null where the name is unknown. */
  by: string | null;
  /** Where it is read and published in the panel. */
  url: string;
}

/** The message that tells those who publish of a proposal. */
export function proposalMail({ title, by, url }: Announced): { subject: string; text: string } {
  const name = title.replace(/\s+/g, ' ').trim() || 'Sans titre';
  return {
    subject: `À publier : ${name}`.slice(0, 200),
    text: `Bonjour,\n\n${by ?? 'Une personne de l’équipe'} propose « ${name} » à la publication.\n\nPour le relire, le publier ou répondre :\n${url}\n`,
  };
}

/** The message that tells a writer that something is to be looked at again. */
export function reviewMail({ title, by, url }: Announced, word: string): { subject: string; text: string } {
  const name = title.replace(/\s+/g, ' ').trim() || 'Sans titre';
  return {
    subject: `À revoir : ${name}`.slice(0, 200),
    text: `Bonjour,\n\n« ${name} » est à revoir avant d’être publié. ${by ?? 'L’équipe de publication'} écrit :\n\n${word}\n\nPour le reprendre, puis le proposer de nouveau :\n${url}\n`,
  };
}
