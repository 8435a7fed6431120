import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { DeletionNotice } from './deletion-notice';
import { UsagePanel } from './usage-panel';

interface Action {
  (props: {
    model: string;
    documentId?: string;
    documents?: { documentId: string }[];
  }): {
    dialog?: { type: string; content?: ReactNode };
  } | null;
  type?: string;
}

interface ContentManager {
  apis: {
    addEditViewSidePanel(panels: unknown[]): void;
    addDocumentAction(change: (actions: Action[]) => Action[]): void;
    addBulkAction(change: (actions: Action[]) => Action[]): void;
  };
}

/** Puts «Utilisé dans» beside the edit pages, and what a deletion changes into its dialogs, of one entry and of several. To be called in `bootstrap`. */
export function registerUsage(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
  apis.addEditViewSidePanel([UsagePanel]);
  apis.addDocumentAction(sayWhatDeletionChanges);
  apis.addBulkAction(sayWhatDeletionChanges);
}

function sayWhatDeletionChanges(actions: Action[]): Action[] {
  return actions.map((action) => (action.type === 'delete' ? withNotice(action) : action));
}

function withNotice(action: Action): Action {
  const withDialog: Action = (props) => {
    const described = action(props);
    const ids = props.documents?.map(({ documentId }) => documentId) ?? [props.documentId ?? ''];
    if (described?.dialog?.type !== 'dialog' || !ids[0]) return described;
    const content = (
      <div>
        {described.dialog.content}
        <DeletionNotice uid={props.model} documentIds={ids} />
      </div>
    );
    return { ...described, dialog: { ...described.dialog, content } };
  };
  return Object.assign(withDialog, action);
}
