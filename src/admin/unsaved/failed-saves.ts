import { adminApi } from '@strapi/strapi/admin';
import { copyKey, forgetCopies } from './unsaved-copies';

/** What is known of a request that changes an entry (Redux Toolkit Query, `MutationDefinition`). */
interface Change {
  onQueryStarted?: unknown;
  invalidatesTags?: unknown;
  transformErrorResponse?: unknown;
}

interface Failure {
  name?: string;
  message?: string;
  details?: unknown;
}

interface Asked {
  model: string;
  /** None while it is new. */
  documentId?: string;
  params?: { locale?: string };
}

type Tags = (answer: unknown, error: unknown, ...more: unknown[]) => readonly unknown[];

/**
 * Leaves what somebody has written in its form, unsaved, when it cannot be saved. Strapi 5.54 (content-manager/services/documents,
 * EditView/DocumentActions) does so for faults of validation alone. After any other failure it takes what stood in the form for
 * saved, puts what is stored in its place, and reads the entry again: without a connection an error page comes instead of the form.
 */
export function keepFormsOfFailedSaves(): void {
  const endpoints = {
    createDocument: keepForm,
    updateDocument: keepForm,
    publishDocument: keepForm,
  };
  adminApi.enhanceEndpoints({ endpoints: endpoints as never });
}

function keepForm(change: Change): void {
  const tags = change.invalidatesTags as Tags;
  change.invalidatesTags = ((answer, error, ...more) =>
    error ? [] : tags(answer, error, ...more)) satisfies Tags;
  change.onQueryStarted = forgetOnceSaved;
  change.transformErrorResponse = (failure: Failure): Failure =>
    failure.name === 'ValidationError' ? failure : { ...failure, name: 'ValidationError', details: {} };
}

/** What is saved need not be kept in the browser any longer, under the language that was asked for or the one that was meant. */
async function forgetOnceSaved(
  { model, documentId, params }: Asked,
  { queryFulfilled }: { queryFulfilled: Promise<{ data: { data?: { locale?: string | null } } }> },
): Promise<void> {
  const saved = await queryFulfilled.catch(() => null);
  if (!saved) return;
  const locales = [params?.locale ?? null, saved.data.data?.locale ?? null, null];
  forgetCopies(locales.map((locale) => copyKey(model, documentId ?? null, locale)));
}
