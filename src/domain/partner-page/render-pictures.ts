import type { EmbeddableUid } from '../content/embeddable';
import { PLURALS } from '../content/uids';
import { type Html, html } from '../html/html';
import { sizeText } from '../reading/document-label';
import { sharePictureUrl } from '../reading/entry-head';
import { fileUrl } from '../reading/links';
import type { Figure, Published } from '../reading/published';
import { renderPicture } from '../reading/render-figure';
import type { SiteContext } from '../reading/site-context';
import { typeset } from '../reading/typography';
import { fillIn } from '../reading/words';
import { partnerWordsOf } from './partner-words';
import { picturesOf } from './pictures-of';

const SHARE_FORMATS = ['landscape', 'square', 'story'] as const;

/** The pictures of an entry with their alternatives and credits, and those made of its title for social networks. */
export function renderPictures<U extends EmbeddableUid>(
  uid: U,
  entry: Published<U>,
  context: SiteContext,
): Html {
  const words = partnerWordsOf(context.locale);
  const pictures = picturesOf(entry);
  return html`${
    pictures.length > 0
      ? html`<section><h2>${words.pictures}</h2>
<p>${words.picturesText}</p>
<ul class="pictures">${pictures.map((figure) => html`<li>${renderOne(figure, context)}</li>`)}</ul></section>
`
      : ''
  }${entry.slug ? renderSharePictures(uid, entry.slug, context) : ''}`;
}

function renderOne(figure: Figure, context: SiteContext): Html {
  const { locale, origin } = context;
  const words = partnerWordsOf(locale);
  const { image, alternativeText, decorative } = figure;
  const credit = figure.credit?.trim();
  const facts = [
    (image?.ext ?? '').replace('.', '').toUpperCase(),
    image?.width && image.height ? `${image.width} × ${image.height}` : '',
    image ? sizeText(Math.round(image.size * 1000), locale) : '',
  ].filter(Boolean);
  const alternative = decorative ? '' : alternativeText?.trim();
  return html`${renderPicture(figure, context, { sizes: '10rem', alternative: '' })}<div><p>${
    alternative ? html`${words.alternative} ${typeset(alternative, locale)}` : words.noAlternative
  }</p>
<p>${credit ? html`${words.credit} ${credit}` : words.noCredit}</p>
<p><a class="download" href="${fileUrl(image?.url ?? '', origin)}" download>${fillIn(words.downloadPicture, { facts: facts.join(', ') })}</a></p></div>`;
}

function renderSharePictures(uid: EmbeddableUid, slug: string, context: SiteContext): Html {
  const words = partnerWordsOf(context.locale);
  return html`<section><h2>${words.sharePictures}</h2>
<ul>${SHARE_FORMATS.map(
    (format) =>
      html`<li><a href="${`${sharePictureUrl(uid, slug, context)}&format=${format}`}" download="${PLURALS[uid]}-${slug}-${format}.png">${words.sharePicture[format]}</a></li>`,
  )}</ul></section>
`;
}
