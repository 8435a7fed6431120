export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
}

/** A point of a picture in hundredths of its width and height, as Strapi keeps it. */
export interface FocalPoint {
  x: number;
  y: number;
}

const MIDDLE: FocalPoint = { x: 50, y: 50 };

/**
 * The largest part of a picture that has the shape of `target`, as near to the focal point as the edges allow, in whole
 * pixels of the picture. Sizes are at least 1; a focal point outside the picture counts as its edge.
 */
export function cropBox(source: Size, target: Size, focalPoint: FocalPoint | null): Box {
  const scale = Math.min(source.width / target.width, source.height / target.height);
  const width = within(Math.round(target.width * scale), 1, source.width);
  const height = within(Math.round(target.height * scale), 1, source.height);
  const { x, y } = focalPoint ?? MIDDLE;
  return {
    left: within(Math.round((source.width * x) / 100 - width / 2), 0, source.width - width),
    top: within(Math.round((source.height * y) / 100 - height / 2), 0, source.height - height),
    width,
    height,
  };
}

/** Whether a picture has pixels enough for `target`: it is enlarged three times at most. */
export function isLargeEnough(source: Size, target: Size): boolean {
  return cropBox(source, target, null).width * 3 >= target.width;
}

/** The largest box of the shape of `source` inside `frame`, in its middle; enlarged twice at most. */
export function containBox(source: Size, frame: Box): Box {
  const scale = Math.min(frame.width / source.width, frame.height / source.height, 2);
  const width = within(Math.round(source.width * scale), 1, frame.width);
  const height = within(Math.round(source.height * scale), 1, frame.height);
  return {
    left: frame.left + Math.round((frame.width - width) / 2),
    top: frame.top + Math.round((frame.height - height) / 2),
    width,
    height,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Number.isFinite(value) ? value : least, most));
}
