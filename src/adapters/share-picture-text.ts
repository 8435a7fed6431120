import sharp, { type OverlayOptions } from 'sharp';
import type { PlacedText } from '../domain/share-picture/composition';
import { type MarkedText, pangoMarkup } from '../domain/share-picture/pango-markup';
import type { MeasureStyled } from '../domain/share-picture/settle-texts';
import { linesIn } from '../domain/share-picture/text-style';
import { fontOf } from './share-picture-fonts';

/** Letters as tall and as deep as any, written unseen after a single line, so that all such lines sit on one height. */
const STRUT = '<span alpha="1">Ég</span>';

/** Measures a text by setting it. */
export const measureText: MeasureStyled = async (setting, style, direction) => {
  const text = { ...setting, style, direction, colour: '#000000' };
  const { info } = await render(text, setting.width, pangoMarkup(text));
  return {
    ink: { width: info.width, height: info.height },
    lines: linesIn(info.height, setting.size, style),
  };
};

/** A text as a layer over the picture; nothing of it is outside its box. */
export async function textLayer(text: PlacedText): Promise<OverlayOptions> {
  const { box, ink } = text;
  const isLine = text.valign === 'middle' && text.lines === 1;
  const { data, info } = isLine
    ? await render(text, text.width + 4 * text.size, pangoMarkup(text) + STRUT)
    : await render(text, text.width, pangoMarkup(text));
  const width = Math.min(info.width, isLine ? ink.width : info.width, box.width);
  const height = Math.min(info.height, box.height);
  const spare = { x: info.width - width, y: info.height - height };
  const input = await sharp(data, { raw: info })
    .extract({
      left: text.direction === 'rtl' ? spare.x : 0,
      top: text.valign === 'middle' ? Math.floor(spare.y / 2) : 0,
      width,
      height,
    })
    .png({ compressionLevel: 0 })
    .toBuffer();
  return {
    input,
    left: text.align === 'right' ? box.left + box.width - width : box.left,
    top: text.valign === 'middle' ? box.top + Math.floor((box.height - height) / 2) : box.top,
  };
}

function render({ wrap, style, size }: Pick<PlacedText, 'wrap'> & MarkedText, width: number, markup: string) {
  return sharp({ text: { text: markup, font: fontOf(style, size), width, wrap, rgba: true, dpi: 72 } })
    .raw()
    .toBuffer({ resolveWithObject: true });
}
