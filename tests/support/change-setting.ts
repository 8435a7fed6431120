import type { AnswerCache } from '../../src/adapters/answer-cache';
import type { Application } from './application';

/** Gives a setting of config/ another value, as a server that starts with it would have: answers made with the old one are dropped. */
export function changeSetting(app: Application, name: string, value: unknown): void {
  app.strapi.config.set(name, value);
  (app.strapi.get('answer-cache') as AnswerCache).store.dropEverything();
}
