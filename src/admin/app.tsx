import type { StrapiApp } from '@strapi/strapi/admin';
import { registerChecklist } from './checklist/register-checklist';
import { registerChoice } from './choice/register-choice';
import { calmEditView } from './content/edit-view';
import { nameColumns, nameFilters } from './content/list-view';
import { registerDocumentFile } from './documents/register-document-file';
import { closeStrapiNotice, nameTheWindow, speakFrenchAtFirst } from './first-visit';
import { registerGuide } from './guide/register-guide';
import { registerHome } from './home/register-home';
import { registerLinks } from './links/register-links';
import logo from './logo.svg';
import { registerDraftLinks } from './preview/register-draft-links';
import { registerProposals } from './proposals/register-proposals';
import { registerSchedule } from './schedule/register-schedule';
import { theme } from './theme';
import { CHECKLIST_EN, CHECKLIST_FR } from './translations/checklist';
import { CONTENT_FR } from './translations/content-fr';
import { DOCUMENTS_EN, DOCUMENTS_FR } from './translations/documents';
import { HOME_EN, HOME_FR } from './translations/home';
import { LINKS_EN, LINKS_FR } from './translations/links';
import { MEDIA_FR } from './translations/media-fr';
import { OUTAGES_FR } from './translations/outages';
import { PANEL_EN, PANEL_FR } from './translations/panel';
import { PREVIEW_EN, PREVIEW_FR } from './translations/preview';
import { PROPOSALS_EN, PROPOSALS_FR } from './translations/proposals';
import { SCHEDULE_EN, SCHEDULE_FR } from './translations/schedule';
import { UNSAVED_EN, UNSAVED_FR } from './translations/unsaved';
import { USAGE_EN, USAGE_FR } from './translations/usage';
import { keepFormsOfFailedSaves } from './unsaved/failed-saves';
import { registerUnsaved } from './unsaved/register-unsaved';
import { forgetCopiesAtSignOut } from './unsaved/sign-out';
import { registerLibraryFiles } from './usage/register-library-files';
import { registerUsage } from './usage/register-usage';

/**
 * Boxes of Strapi's home page that a volunteer has no use for: the profile repeats the menu, the statistics count tokens and
 * webhooks, the chart tags and redirects. What was edited and published lately stays.
 */
const REMOVED_BOXES = ['profile-info', 'key-statistics', 'chart-entries', 'deploy-now'];

/**
 * Links of the menu that lead nowhere useful: the marketplace offers plugins for developers, and on a running site the model
 * cannot be changed from the panel.
 */
const REMOVED_LINKS = [
  'admin::marketplace.read',
  ...(process.env.NODE_ENV === 'development' ? [] : ['plugin::content-type-builder.read']),
];

export default {
  config: {
    locales: ['fr'],
    auth: { logo },
    menu: { logo },
    theme,
    tutorials: false,
    notifications: { releases: false },
    translations: {
      fr: {
        ...PANEL_FR,
        ...OUTAGES_FR,
        ...CONTENT_FR,
        ...MEDIA_FR,
        ...PREVIEW_FR,
        ...LINKS_FR,
        ...USAGE_FR,
        ...SCHEDULE_FR,
        ...CHECKLIST_FR,
        ...DOCUMENTS_FR,
        ...HOME_FR,
        ...PROPOSALS_FR,
        ...UNSAVED_FR,
      },
      en: {
        ...PANEL_EN,
        ...PREVIEW_EN,
        ...LINKS_EN,
        ...USAGE_EN,
        ...SCHEDULE_EN,
        ...CHECKLIST_EN,
        ...DOCUMENTS_EN,
        ...HOME_EN,
        ...PROPOSALS_EN,
        ...UNSAVED_EN,
      },
    },
  },

  register(app: StrapiApp) {
    speakFrenchAtFirst();
    nameTheWindow(logo);
    void closeStrapiNotice();
    registerChoice(app);
    registerLinks(app);
    registerLibraryFiles(app);
    app.widgets.register((boxes) => boxes.filter(({ id }) => !REMOVED_BOXES.includes(id)));
    registerHome(app);
    registerGuide(app);
    app.addRBACMiddleware(
      () => (next) => (permissions) =>
        next(permissions.filter(({ action }) => !REMOVED_LINKS.includes(action))),
    );
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook' | 'getPlugin' | 'addMenuLink'>) {
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameColumns as never);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters as never);
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', calmEditView as never);
    keepFormsOfFailedSaves();
    forgetCopiesAtSignOut();
    registerChecklist(app);
    registerProposals(app);
    registerSchedule(app);
    registerDocumentFile(app);
    registerDraftLinks(app);
    registerUsage(app);
    registerUnsaved(app);
  },
};
