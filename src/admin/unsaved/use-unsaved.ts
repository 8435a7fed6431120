import { useAuth, useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, useState } from 'react';
import { valuesForForm } from '../../domain/panel/values-for-form';
import { copyKey, findCopy, forgetCopies, keepCopy, type UnsavedCopy } from './unsaved-copies';

export interface EditedVersion {
  uid: string;
  /** Null while it is new. */
  documentId: string | null;
  /** Null where the default one is meant. */
  locale: string | null;
  /** `updatedAt` of what is stored; empty while it is new. */
  version: string;
}

/** What the person left unsaved here, if it is not what the form says, and what to do with it. */
export interface Unsaved {
  /** Null when there is nothing to take up again. */
  copy: UnsavedCopy | null;
  takeUp(): void;
  drop(): void;
}

/** Not at each key: a form may be large. */
const PAUSE_MILLISECONDS = 400;

/**
 * Keeps in this browser, as somebody types, what is not saved yet, and offers it when they come back: after a session that ended, a
 * page that was left, a computer that stopped. While an earlier copy waits for an answer it is not written over, until something is
 * saved here all the same.
 */
export function useUnsaved({ uid, documentId, locale, version }: EditedVersion): Unsaved {
  const user = useAuth('UnsavedPanel', (auth) => auth.user);
  const values = useForm('UnsavedPanel', (form) => form.values as Record<string, unknown>);
  const isModified = useForm('UnsavedPanel', (form) => form.modified);
  const setValues = useForm('UnsavedPanel', (form) => form.setValues);
  const key = copyKey(uid, documentId, locale);
  const by = user?.id ?? '';
  const [answered, setAnswered] = useState<string | null>(null);
  const copy = useMemo(() => (answered === key ? null : findCopy(key, by)), [answered, key, by]);
  const toKeep = useRef<UnsavedCopy | null>(null);
  toKeep.current = isModified ? { by, at: '', version, values } : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is read when the time comes
  useEffect(() => {
    const keep = () => {
      const isWaiting = copy !== null && findCopy(key, by)?.at === copy.at;
      if (toKeep.current && !isWaiting) keepCopy(key, { ...toKeep.current, at: new Date().toISOString() });
    };
    const timer = setTimeout(keep, PAUSE_MILLISECONDS);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [key, values, isModified, copy]);

  const drop = () => {
    forgetCopies([key]);
    setAnswered(key);
  };
  return {
    copy,
    takeUp() {
      if (!copy) return;
      setValues(valuesForForm(copy.values, values) as never);
      drop();
    },
    drop,
  };
}
