import { type Core, factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { modelsOf } from '../../adapters/model-of';
import { closedDrafts, mayMeetHidden, mayReadDrafts } from '../../adapters/public-reader';
import { findBySlug } from '../../adapters/slug-lookup';
import { inputFault } from '../../domain/content/input-check';
import { misplacedParameter } from '../../domain/content/misplaced-parameter';
import { cardPopulate, listOrder, pagePopulate } from '../../domain/content/presets';
import { queryFault } from '../../domain/content/query-check';
import { readerQuery } from '../../domain/content/reader-query';
import { populateWithout, reachedTypes } from '../../domain/content/type-reach';
import { withoutHidden, withoutHiddenRelations } from '../../domain/content/visible';
import { answerAsked } from './answer-asked';
import { answerUsual } from './answer-usual';
import { fallbackOf, localeOf } from './asked-locale';
import { type Answer, computedOf, present, type Reading, send } from './present-answer';

type Values = Record<string, unknown>;

interface Prepared extends Reading {
  /** What Strapi is to be asked for. */
  query: Values;
  /** Whether whoever asks may meet hidden persons and organizations. */
  meetsHidden: boolean;
}

/** Strapi's controller for a public type, whose reads keep drafts in, are bounded, and answer a card or a page by default. */
export function createContentController(uid: string) {
  return factories.createCoreController(uid as never, ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(ctx: Context) {
      const isSingle = strapi.contentType(uid as never).kind === 'singleType';
      const usual = await answerUsual(strapi, uid, ctx, isSingle ? {} : 'list');
      if (usual === 'answered') return;
      if (usual === 'nothing') return ctx.notFound(`The ${nameOf(strapi, uid)} has not been described yet`);
      const reading = await prepare(
        strapi,
        uid,
        ctx,
        isSingle ? pagePopulate(uid, modelsOf(strapi)) : cardPopulate(uid),
      );
      if (!isSingle) reading.query.sort ??= listOrder(uid);
      const answer = await answerOf(reading, async (query) => {
        const asked = await answerAsked(strapi, uid, { ctx, query, entry: isSingle ? {} : null });
        if (asked) return asked;
        ctx.query = query as never;
        return shownTo(reading, (await super.find(ctx)) as Answer | null);
      });
      if (!answer || (isSingle && isEmpty(answer.data)))
        return ctx.notFound(`The ${nameOf(strapi, uid)} has not been described yet`);
      return send(ctx, await present(strapi, uid, answer, reading));
    },

    async findOne(ctx: Context) {
      const usual = await answerUsual(strapi, uid, ctx, { documentId: ctx.params.id });
      if (usual === 'answered') return;
      if (usual === 'nothing') return ctx.notFound(`There is no such ${nameOf(strapi, uid)}`);
      const reading = await prepare(strapi, uid, ctx, pagePopulate(uid, modelsOf(strapi)));
      const answer = await answerOf(reading, async (query) => {
        const asked = await answerAsked(strapi, uid, { ctx, query, entry: { documentId: ctx.params.id } });
        if (asked) return asked;
        ctx.query = query as never;
        return shownTo(reading, (await super.findOne(ctx)) as Answer | null);
      });
      if (!answer || isEmpty(answer.data)) return ctx.notFound(`There is no such ${nameOf(strapi, uid)}`);
      return send(ctx, await present(strapi, uid, answer, reading));
    },

    async findBySlug(ctx: Context) {
      const { slug } = ctx.params as { slug: string };
      const query = ctx.query as Values;
      if ((await answerUsual(strapi, uid, ctx, { slug })) === 'answered') return;
      const seesDrafts = query.status === 'draft' && (await mayReadDrafts(strapi, ctx.state.auth, uid));
      const found = await findBySlug(strapi, uid, {
        slug,
        locale: localeOf(strapi, query.locale),
        fallback: fallbackOf(strapi, query.fallback),
        status: seesDrafts ? 'draft' : 'published',
      });
      if (found.outcome === 'moved') {
        const search = new URLSearchParams(ctx.querystring);
        search.set('locale', found.locale);
        ctx.status = 301;
        ctx.set('Location', `${ctx.path.replace(/[^/]*$/, encodeURIComponent(found.slug))}?${search}`);
        ctx.body = { data: null, meta: { movedTo: { slug: found.slug, locale: found.locale } } };
        return;
      }
      if (found.outcome === 'gone') return ctx.gone(`This ${nameOf(strapi, uid)} was removed`);
      if (found.outcome === 'missing')
        return ctx.notFound(`There is no ${nameOf(strapi, uid)} with the slug "${slug}"`);
      ctx.params.id = found.documentId;
      ctx.query = { ...query, locale: found.locale } as never;
      return (this as unknown as { findOne(ctx: Context): unknown }).findOne(ctx);
    },
    async create(ctx: Context) {
      const meetsHidden = await prepareWrite(strapi, uid, ctx);
      return written((await super.create(ctx)) as Answer, meetsHidden);
    },

    async update(ctx: Context) {
      const meetsHidden = await prepareWrite(strapi, uid, ctx);
      return written((await super.update(ctx)) as Answer, meetsHidden);
    },
  })) as never;
}

/** What Strapi answers, as whoever asked may see it. */
function shownTo({ meetsHidden }: Prepared, answer: Answer | null): Answer | null {
  return meetsHidden || !answer ? answer : { ...answer, data: withoutHidden(answer.data) };
}

/** The answer in the language that the query asks for, or in the one to fall back to where that is empty. */
async function answerOf(
  { query, fallback }: Prepared,
  ask: (query: Values) => Promise<Answer | null>,
): Promise<Answer | null> {
  const answer = await ask(query);
  return isEmpty(answer?.data) && fallback ? ask({ ...query, locale: fallback }) : answer;
}

/** Checks the request and completes its query; what Strapi does not know is taken out of it. @throws ValidationError, ForbiddenError */
async function prepare(strapi: Core.Strapi, uid: string, ctx: Context, populate: Values): Promise<Prepared> {
  const query = { ...(ctx.query as Values) };
  const fallback = fallbackOf(strapi, query.fallback);
  delete query.fallback;
  const modelOf = modelsOf(strapi);
  const fault = misplacedParameter(query) ?? queryFault(uid, query, modelOf);
  if (fault) throw new errors.ValidationError(fault);

  const asksForDrafts =
    (query.status !== undefined && query.status !== 'published') ||
    ['publicationFilter', 'hasPublishedVersion'].some((name) => name in query);
  if (asksForDrafts && !(await mayReadDrafts(strapi, ctx.state.auth, uid)))
    // A PolicyError: of other ForbiddenErrors Strapi tells a reader nothing but "Forbidden" (5.54, compose-endpoint).
    throw new errors.PolicyError('Drafts are read with an API token that may update this type');

  const closed = asksForDrafts ? await closedDrafts(strapi, ctx.state.auth) : new Set<string>();
  refuseClosed(strapi, closed, reachedTypes(uid, query, modelOf));

  const names = computedOf(uid);
  let computed = new Set(names);
  if (query.fields !== undefined) {
    const fields = [query.fields].flat().flatMap((name) => String(name).split(','));
    computed = new Set(names.filter((name) => fields.includes(name)));
    query.fields = [
      ...new Set([
        ...fields.filter((name) => !names.includes(name)),
        ...(computed.size > 0 ? ['slug', 'locale'] : []),
      ]),
    ];
    if (computed.has('breadcrumb') && query.populate === undefined && 'section' in populate)
      query.populate = { section: populate.section };
  } else if (query.populate === undefined) query.populate = populateWithout(uid, populate, closed, modelOf);
  const meetsHidden = await mayMeetHidden(strapi, ctx.state.auth);
  return { query: meetsHidden ? query : readerQuery(uid, query, modelOf), fallback, computed, meetsHidden };
}

/** Checks what is sent and what is asked back. Whether whoever sends it may meet hidden records comes out. @throws ValidationError, PolicyError */
async function prepareWrite(strapi: Core.Strapi, uid: string, ctx: Context): Promise<boolean> {
  const query = ctx.query as Values;
  const modelOf = modelsOf(strapi);
  const { data } = ((ctx.request as { body?: unknown }).body ?? {}) as Values;
  const fault = queryFault(uid, query, modelOf) ?? (data ? inputFault(uid, data, modelOf) : null);
  if (fault) throw new errors.ValidationError(fault);
  await refuseUnknownLocale(strapi, query.locale);
  if (query.status === 'draft')
    refuseClosed(strapi, await closedDrafts(strapi, ctx.state.auth), reachedTypes(uid, query, modelOf));
  const meetsHidden = await mayMeetHidden(strapi, ctx.state.auth);
  if (!meetsHidden) {
    const { filters, ...asked } = readerQuery(uid, query, modelOf);
    ctx.query = asked as never;
  }
  return meetsHidden;
}

function written(answer: Answer, meetsHidden: boolean): Answer {
  if (meetsHidden || !answer?.data) return answer;
  return { ...answer, data: withoutHiddenRelations(answer.data as Values) };
}

/** Strapi 5.54 writes into whatever locale it is told, and the panel shows none that the site has not. @throws ValidationError */
async function refuseUnknownLocale(strapi: Core.Strapi, locale: unknown): Promise<void> {
  if (locale === undefined) return;
  const known = (await strapi.plugin('i18n').service('locales').find()) as { code: string }[];
  const codes = known.map(({ code }) => code);
  if (!codes.includes(locale as string))
    throw new errors.ValidationError(
      `There is no language "${String(locale).slice(0, 80)}" here: "locale" takes one of ${codes.join(', ')}.`,
    );
}

/** @throws PolicyError when a query for drafts reaches drafts of a type that they are closed of */
function refuseClosed(strapi: Core.Strapi, closed: ReadonlySet<string>, reached: ReadonlySet<string>): void {
  const names = [...reached].filter((type) => closed.has(type)).map((type) => nameOf(strapi, type));
  if (names.length > 0)
    throw new errors.PolicyError(
      `Drafts are read with an API token that may update their type: this one may not update ${names.join(', ')}`,
    );
}

function isEmpty(data: unknown): boolean {
  return !data || (Array.isArray(data) && data.length === 0);
}

function nameOf(strapi: Core.Strapi, uid: string): string {
  return strapi.contentType(uid as never).info.singularName.replace(/-/g, ' ');
}
