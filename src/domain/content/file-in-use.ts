/**
 * What whoever would delete files of the library is told, in place of doing so, when entries show them. `users` are those that the
 * person may know of, of `counts.users` in all.
 */
export function fileInUseMessage(
  users: readonly { type: string; name: string }[],
  counts: { files: number; users: number },
): string {
  const named = users.slice(0, 5).map(({ type, name }) => `${type} «\u00a0${name || 'sans titre'}\u00a0»`);
  const more = counts.users - named.length;
  const other = named.length > 0 ? (more > 1 ? 'autres ' : 'autre ') : '';
  const list = [...named, ...(more > 0 ? [`${more} ${other}${more > 1 ? 'contenus' : 'contenu'}`] : [])].join(
    ', ',
  );
  const many = counts.files > 1;
  const still = many ? 'Des fichiers choisis servent encore' : 'Ce fichier sert encore';
  // A program has no menu.
  const advice =
    named.length > 0
      ? many
        ? 'Remplacez-les, ou supprimez-les un par un depuis «\u00a0Où servent les fichiers\u00a0», dans le menu.'
        : 'Remplacez-le, ou supprimez-le depuis «\u00a0Où servent les fichiers\u00a0», dans le menu.'
      : many
        ? 'Retirez-les de là d’abord, ou remplacez-les.'
        : 'Retirez-le de là d’abord, ou remplacez-le par un autre.';
  return `${still} : ${list}. ${advice}`;
}
