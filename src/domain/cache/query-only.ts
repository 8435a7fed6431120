import { Kind, parse } from 'graphql';

/** Whether a GraphQL document asks and changes nothing; false for one that cannot be read. */
export function isQueryOnly(document: string, tokens: number): boolean {
  try {
    return parse(document, { maxTokens: tokens, noLocation: true }).definitions.every(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ||
        (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query'),
    );
  } catch {
    return false;
  }
}
