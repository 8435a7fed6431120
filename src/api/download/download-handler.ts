import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { isbot } from 'isbot';
import type { Context, Next } from 'koa';
import type { Version } from '../../adapters/document-rows';
import { documentVersions } from '../../adapters/document-versions';
import type { DownloadCounts } from '../../adapters/download-counts';
import { lead } from '../../adapters/http-answer';
import { latestVersion } from '../../adapters/latest-version';
import { sendFile } from '../../adapters/sent-file';
import { siteConfiguration } from '../../adapters/site-context';
import { findBySlug } from '../../adapters/slug-lookup';
import { storedFilePath } from '../../adapters/stored-file';
import { UID } from '../../domain/content/uids';
import { isCountedDownload } from '../../domain/document-facts/counted-download';
import { downloadName } from '../../domain/document-facts/download-name';
import { fileKey } from '../../domain/document-facts/file-key';
import { isoDay } from '../../domain/reading/dates';
import { downloadPath } from '../../domain/reading/download-url';

const REVALIDATED = 'public, max-age=0, must-revalidate';

/** Answers the file of a document's latest version, or of the one with the number in the address; leads on from a slug that it had; passes on what is not published. */
export function createDownloadHandler(strapi: Core.Strapi, counts: DownloadCounts) {
  const { defaultLocale, serverUrl, timezone } = siteConfiguration(strapi);
  const rootPath = new URL(serverUrl).pathname.replace(/\/$/, '');
  return async (ctx: Context, next: Next): Promise<void> => {
    const { slug = '', locale = defaultLocale, number } = ctx.params as Record<string, string>;
    if (number !== undefined && !/^[1-9]\d{0,2}$/.test(number)) return next();
    const wanted = { slug, locale, fallback: null, status: 'published' as const };
    const found = await findBySlug(strapi, UID.document, wanted);
    if (found.outcome === 'missing') return next();
    if (found.outcome === 'gone') return void ctx.gone('This document was removed');
    if (found.outcome === 'moved')
      return lead(ctx, 301, `${rootPath}${downloadPath(found, defaultLocale, number)}`);
    const words = { locale, defaultLocale };
    const version = number
      ? (await documentVersions(strapi, found.documentId, words)).find(
          (each) => each.number === Number(number),
        )
      : await latestVersion(strapi, found.documentId, words);
    if (!version) return next();
    const path = storedFilePath(strapi, version.file.url);
    if (path) {
      await answerFile(ctx, version, path);
      if (isCounted(ctx)) await counts.add(version.documentId, isoDay(new Date().toISOString(), timezone));
      return;
    }
    if (!/^https?:\/\//i.test(version.file.url)) return next();
    lead(ctx, 302, version.file.url);
  };
}

function isCounted(ctx: Context): boolean {
  const userAgent = ctx.get('User-Agent');
  return isCountedDownload({
    method: ctx.method,
    status: ctx.res.statusCode,
    isComplete: ctx.res.writableFinished,
    range: ctx.get('Range'),
    purpose: `${ctx.get('Sec-Purpose')} ${ctx.get('Purpose')}`,
    userAgent,
    isRobot: isbot(userAgent),
  });
}

async function answerFile(ctx: Context, version: Version, path: string): Promise<void> {
  const { title, slug, file, sha256, mimeType } = version;
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return void ctx.notFound('The file of this document is lost');
  const isRead = version.fileKey === fileKey(file);
  // Both forms of the name (RFC 6266 §4.3, RFC 8187); it sets a type by the name, which the next line corrects.
  ctx.attachment(downloadName(title, file.ext), { fallback: downloadName(slug ?? 'document', file.ext) });
  const type = (isRead && mimeType) || file.mime;
  ctx.set({
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'Cache-Control': REVALIDATED,
    // Whatever it holds, it never runs as a page of ours.
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
  });
  if (isRead && sha256) ctx.set('ETag', `"${sha256}"`);
  const status = await sendFile(ctx, path);
  if (!ctx.respond) return;
  ctx.remove('Content-Disposition');
  ctx.remove('ETag');
  ctx.status = status;
  ctx.type = 'text/plain';
  ctx.body = status === 416 ? 'The file has no such part' : 'The file cannot be sent like this';
}
