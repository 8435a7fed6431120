/** What whoever would delete files of the library is told, in place of doing so, when entries show them. */
export function fileInUseMessage(users: readonly { type: string; name: string }[], files: number): string {
  const named = users.slice(0, 5).map(({ type, name }) => `${type} «\u00a0${name || 'sans titre'}\u00a0»`);
  const more = users.length - named.length;
  const list = [
    ...named,
    ...(more > 0 ? [`${more} ${more > 1 ? 'autres contenus' : 'autre contenu'}`] : []),
  ].join(', ');
  return files > 1
    ? `Des fichiers choisis servent encore : ${list}. Retirez-les de là d’abord, ou remplacez-les.`
    : `Ce fichier sert encore : ${list}. Retirez-le de là d’abord, ou remplacez-le par un autre.`;
}
