import type { ModelOf } from '../content/model';
import type { Item, ReadinessContext, Rule } from './item';
import { rulesOf } from './rules-of';

/**
 * The checklist of an entry of a type that is published, components and relations populated: for each rule that applies one item
 * when it is kept, else one for each fault. What is to do comes first, and of that what is blocking. Empty for other types.
 */
export function checkReadiness(
  uid: string,
  entry: Record<string, unknown>,
  context: ReadinessContext,
  modelOf: ModelOf,
): Item[] {
  return rulesOf(uid, modelOf)
    .flatMap((rule) => itemsOf(rule, entry, context))
    .sort((one, other) => rank(one) - rank(other));
}

function itemsOf(rule: Rule, entry: Record<string, unknown>, context: ReadinessContext): Item[] {
  const { level, overridable = true } = rule;
  const faults = rule.check(entry, context);
  if (faults === null) return [];
  if (faults.length > 0) return faults.map((fault) => ({ ...fault, level, overridable, state: 'todo' }));
  return [{ code: rule.code, path: rule.path, message: rule.done, level, overridable, state: 'done' }];
}

function rank({ level, state }: Item): number {
  return (state === 'done' ? 2 : 0) + (level === 'advice' ? 1 : 0);
}
