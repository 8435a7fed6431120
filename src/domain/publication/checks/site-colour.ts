import { type Refusal, refusal } from '../refusal';

/** Refuses a colour of the site that is not written `#rrggbb`. */
export function checkSiteColour({ accentColour }: Record<string, unknown>): Refusal[] {
  if (!accentColour || /^#[0-9a-f]{6}$/i.test(String(accentColour))) return [];
  return [
    refusal(
      'colour-invalid',
      ['accentColour'],
      'Écrivez la couleur en six chiffres ou lettres de a à f après un #, par exemple #1f4e79.',
      '"accentColour" must be written #rrggbb, e.g. #1f4e79.',
    ),
  ];
}
