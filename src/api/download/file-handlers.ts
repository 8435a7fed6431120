import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { DocumentFacts } from '../../adapters/document-facts';
import type { DownloadCounts } from '../../adapters/download-counts';
import { createFileReadings } from '../../adapters/file-readings';
import { permissionChecker } from '../../adapters/permission-checker';
import { siteConfiguration } from '../../adapters/site-context';
import { UID } from '../../domain/content/uids';
import { WAITING } from '../../domain/document-facts/reading-sentence';
import { recentDownloads } from '../../domain/document-facts/recent-downloads';
import { isoDay } from '../../domain/reading/dates';

type Row = {
  fileReading: string | null;
  fileKey: string | null;
  file: { id: number } | null;
} & Record<
  'pageCount' | 'byteSize' | 'mimeType' | 'sha256' | 'tagged' | 'fileTitle' | 'fileLanguage',
  unknown
>;

/** What the panel shows beside a document: what its file says of itself, its first page, how often it was downloaded. */
export function createFileHandlers(strapi: Core.Strapi, counts: DownloadCounts) {
  const readings = createFileReadings(strapi);
  const { timezone } = siteConfiguration(strapi);

  /** @throws ForbiddenError or NotFoundError, in French: it is shown in the panel */
  const rowOf = async (ctx: Context, action: 'read' | 'update'): Promise<Row> => {
    const rows = (await strapi.db.query(UID.document).findMany({
      where: { documentId: documentIdOf(ctx), publishedAt: null } as never,
      // Conditions of roles look at who made the entry.
      populate: { file: { select: ['id'] }, createdBy: { populate: ['roles'] } } as never,
    })) as Row[];
    const { cannot } = permissionChecker(strapi, ctx.state.userAbility, UID.document);
    // Languages share the file: whoever may see one of them sees it. Without any, the type is asked about.
    const row = (rows.length > 0 ? rows : [null]).find((one) => !cannot[action](one));
    if (row === undefined) throw new errors.ForbiddenError('Votre rôle ne permet pas cela sur ce document.');
    if (!row) throw new errors.NotFoundError('Ce document n’existe pas ou plus.');
    return row;
  };

  return {
    async show(ctx: Context): Promise<void> {
      const row = await rowOf(ctx, 'read');
      const { fileReading, fileKey, file, pageCount, byteSize, mimeType, sha256, tagged } = row;
      const { fileTitle: title, fileLanguage: language } = row;
      const picture = fileKey ? await readings.picture(fileKey) : null;
      const today = isoDay(new Date().toISOString(), timezone);
      ctx.body = {
        data: {
          file: file && {
            isWaiting: fileReading === WAITING,
            sentence: fileReading,
            facts: { pageCount, byteSize, mimeType, sha256, tagged, title, language },
            picture: picture && `data:image/webp;base64,${picture.toString('base64')}`,
          },
          downloads: recentDownloads(await counts.of(documentIdOf(ctx)), today),
        },
      };
    },

    async readAgain(ctx: Context): Promise<void> {
      await rowOf(ctx, 'update');
      await (strapi.get('document-facts') as DocumentFacts).readAgain(documentIdOf(ctx));
      ctx.status = 202;
      ctx.body = { data: null };
    },
  };
}

function documentIdOf(ctx: Context): string {
  return (ctx.params as { documentId?: string }).documentId ?? '';
}
