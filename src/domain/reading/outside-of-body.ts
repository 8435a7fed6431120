import { framedPage, type OutsideMedia, videoPlayer } from './outside-media';
import type { Block } from './published';

/** The outside pages that a body’s stills lead to. */
export function outsideOfBody(
  body: readonly Block[] | null | undefined,
  frameHosts: readonly string[],
): OutsideMedia[] {
  return (body ?? []).flatMap((block) => {
    const media =
      block.__component === 'content.video'
        ? videoPlayer(block.url)
        : block.__component === 'content.frame'
          ? framedPage(block.url, frameHosts)
          : null;
    return media ? [media] : [];
  });
}
