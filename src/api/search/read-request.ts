import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { siteConfiguration } from '../../adapters/site-context';
import { localeCodes } from '../../adapters/site-locales';
import { readSearchRequest, type SearchRequest } from '../../domain/search/search-request';

/** What the parameters of a search ask for. @throws ValidationError that says what is wrong with them */
export async function readRequest(
  strapi: Core.Strapi,
  parameters: Record<string, unknown>,
  allowed: readonly string[],
): Promise<SearchRequest> {
  const read = readSearchRequest(parameters, allowed, {
    known: await localeCodes(strapi),
    default: siteConfiguration(strapi).defaultLocale,
  });
  if (!read.ok) throw new errors.ValidationError(read.reason);
  return read.request;
}
