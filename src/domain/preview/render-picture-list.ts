import { type Html, html } from '../html/html';
import { FORMATS, type Format } from '../share-picture/formats';

const NAMES: Record<Format, string> = {
  landscape: 'Paysage, pour un lien partagé',
  square: 'Carrée, pour une publication',
  story: 'Verticale, pour une story',
};

/** The share pictures of a draft, folded up and loaded once unfolded. `addressOf` a format is a path. */
export function renderPictureList(addressOf: (format: Format) => string): Html {
  const pictures = (Object.keys(FORMATS) as Format[]).map((format) => {
    const { width, height } = FORMATS[format];
    return html`<li><figure><img src="${addressOf(format)}" alt="" width="${width}" height="${height}" loading="lazy">
<figcaption>${NAMES[format]}</figcaption></figure></li>
`;
  });
  return html`<details><summary>Images de partage</summary>
<ul>${pictures}</ul></details>
`;
}
