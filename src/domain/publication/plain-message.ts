/** What yup's types are called in plain words. */
const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  date: 'a date',
};

/** A sentence of Strapi's own validation (yup) in plain words: which attribute, and what it takes. Any other sentence as it is. */
export function plainMessage(message: string): string {
  const missing = /^(\S+) must be (?:defined\.|a `\w+` type, but the final value was: `null`)/.exec(message);
  if (missing) return `"${missing[1]}" needs a value.`;
  const mistyped = /^(\S+) must be an? `(\w+)` type, but the final value was: (?:`"?)?(.*)/s.exec(message);
  if (mistyped) {
    const [, path, type = '', value = ''] = mistyped;
    const given = /cast from the value `"?(.*?)"?`\)/s.exec(message)?.[1] ?? value.replace(/"?`\.?$/s, '');
    const shown = given.replace(/\s+/g, ' ').slice(0, 80);
    return `"${path}" takes ${TYPES[type] ?? type}, not ${shown}.`;
  }
  return message.replace(/^(\S+) must be one of the following values: (.*?),?\s*$/s, '"$1" takes one of $2.');
}

/** One message out of all that a validation found, each said once. */
export function plainMessages(messages: readonly string[]): string {
  return [...new Set(messages.map(plainMessage))].join(' ');
}
