/** Whether a word can be the code of a locale: what Strapi takes for one (BCP 47), and refuses with a 400 otherwise. */
export function isLocaleCode(word: string): boolean {
  return word.length <= 35 && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(word);
}
