import type { Core } from '@strapi/strapi';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { modelsOf } from '../../adapters/model-of';
import { isComponent } from '../../domain/content/model';
import { ALL_UIDS } from '../../domain/content/uids';

const LEADS_ON = new Set(['relation', 'component', 'dynamiczone', 'media']);

/**
 * Plugin of Apollo that lets plain attributes be read from their rows: Strapi 5.54 wraps each field of each entry in checks and
 * policies that ours have none of (plugin-graphql, wrap-resolvers), and makes promises of them.
 */
export function plainFields(strapi: Core.Strapi) {
  return {
    async serverWillStart({ schema }: { schema: GraphQLSchema }): Promise<void> {
      const { naming } = strapi.plugin('graphql').service('utils');
      for (const uid of [...ALL_UIDS, 'plugin::upload.file', ...Object.keys(strapi.components)]) {
        const model = modelsOf(strapi)(uid);
        const type = schema.getType(
          isComponent(uid) ? naming.getComponentName(model) : naming.getTypeName(model),
        );
        if (!isObjectType(type)) continue;
        for (const field of Object.values(type.getFields())) {
          const attribute = model?.attributes[field.name];
          const isPlain = attribute
            ? !attribute.private && !LEADS_ON.has(attribute.type)
            : ['id', 'documentId'].includes(field.name);
          if (isPlain) field.resolve = undefined;
        }
      }
    },
  };
}
