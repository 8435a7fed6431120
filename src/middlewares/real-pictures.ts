import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { opensAsPicture } from '../adapters/opens-as-picture';

interface SentFile {
  filepath: string;
  mimetype: string | null;
}

/**
 * Middleware behind `strapi::body`: what is sent to the library as a picture opens as one. Strapi 5.54 takes a file of which it
 * cannot tell what it is for what its name says, and readers would see a broken picture.
 * @throws ValidationError (400), in the words of Strapi's own refusal of a damaged picture
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (ctx.method === 'POST' && /^\/(api\/)?upload(\/|$)/i.test(ctx.path))
    for (const { filepath, mimetype } of sentFiles(ctx.request))
      if (mimetype?.startsWith('image/') && !(await opensAsPicture(filepath)))
        throw new errors.ValidationError('File is not a valid image');
  await next();
};

function sentFiles(request: object): SentFile[] {
  const { files = {} } = request as { files?: Record<string, SentFile | SentFile[]> };
  return Object.values(files).flat();
}
