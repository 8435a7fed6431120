import type { Core } from '@strapi/strapi';
import { extendGraphql } from './extend-graphql';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    extendGraphql(strapi);
  },
};
