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
  // A program has no menu.
  const where = named.length > 0 ? ' Le menu «\u00a0Où servent les fichiers\u00a0» montre tout.' : '';
  return counts.files > 1
    ? `Des fichiers choisis servent encore : ${list}. Retirez-les de là d’abord, ou remplacez-les.${where}`
    : `Ce fichier sert encore : ${list}. Retirez-le de là d’abord, ou remplacez-le par un autre.${where}`;
}
