import type { Settings } from '../config/settings.ts';
import type { FirstAdministrator } from './strapi-process.mts';

/** What the person at the terminal sees when everything runs. */
export function readyBanner(
  { publicUrl, siteUrl, readingPages }: Pick<Settings, 'publicUrl' | 'siteUrl' | 'readingPages'>,
  administrator: FirstAdministrator | null,
): string {
  const password = administrator?.generated ? administrator.password : 'the one you gave in ADMIN_PASSWORD';
  const lines = [
    '',
    'Portevoix is ready.',
    '',
    ...(readingPages === 'serve'
      ? [`  Site            ${publicUrl}`]
      : siteUrl
        ? [`  Site            ${siteUrl}`]
        : []),
    `  Panel           ${publicUrl}/admin`,
    `  REST            ${publicUrl}/api`,
    `  GraphQL         ${publicUrl}/graphql`,
    `  Documentation   ${publicUrl}/api/docs`,
    '',
    ...(administrator
      ? [
          '  First administrator (shown only now; change the password after signing in)',
          `    E-mail        ${administrator.email}`,
          `    Password      ${password}`,
          '',
        ]
      : []),
    '  Stop with Ctrl-C.',
    '',
  ];
  return lines.join('\n');
}
