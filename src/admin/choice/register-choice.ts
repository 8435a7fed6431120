import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Makes known the field whose choices have French names. Its server side is registered in `src/index.ts`. */
export function registerChoice(app: StrapiApp): void {
  app.customFields.register({
    name: 'choice',
    type: 'enumeration',
    icon: BulletList,
    intlLabel: { id: 'portevoix.choice.label', defaultMessage: 'Choix' },
    intlDescription: {
      id: 'portevoix.choice.description',
      defaultMessage: 'Une valeur parmi quelques-unes, nommées en français',
    },
    components: { Input: loadInput },
  });
}

const loadInput = async () => (await import('./choice-input')) as never;
