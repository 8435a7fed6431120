import { adminApi } from '@strapi/strapi/admin';
import { forgetCopiesOf } from './unsaved-copies';

interface SignOut {
  onQueryStarted?: unknown;
}

interface Sent {
  queryFulfilled: Promise<unknown>;
  getState(): unknown;
}

/** What Strapi 5.54 (admin/services/auth) knows of whoever is signed in. */
interface Accounts {
  endpoints: { getMe: { select(asked?: undefined): (state: unknown) => { data?: { id: number | string } } } };
}

/**
 * Leaves nothing unsaved in the browser of somebody who signs out, on a computer that others may use. Strapi asks them before it
 * drops what stands in a form; of a session that ends by itself, everything is kept.
 */
export function forgetCopiesAtSignOut(): void {
  const logout = (signOut: SignOut) => {
    signOut.onQueryStarted = forgetAtSignOut;
  };
  adminApi.enhanceEndpoints({ endpoints: { logout } as never });
}

async function forgetAtSignOut(_asked: unknown, { queryFulfilled, getState }: Sent): Promise<void> {
  const { data: person } = (adminApi as unknown as Accounts).endpoints.getMe.select()(getState());
  // Signed out or not: the panel leaves in any case.
  await queryFulfilled.catch(() => null);
  if (person) forgetCopiesOf(person.id);
}
