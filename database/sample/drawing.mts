/** Colours of every picture of the sample content: ink, canal water, brick, sand, sunlight, leaves. */
export const palette = {
  ink: '#1d2a44',
  night: '#16324f',
  water: '#2c7a85',
  shallow: '#7fb8b5',
  mist: '#d5e8e3',
  sand: '#f7ecda',
  paper: '#fffaf1',
  coral: '#e4654b',
  brick: '#b4533d',
  sun: '#f2b84b',
  leaf: '#6a9a72',
  forest: '#3d6b58',
  plum: '#76406a',
  rose: '#eeb6a4',
} as const;

/** Skin tones of the stylised people, light to dark. */
export const skins = ['#f2cfb0', '#dba783', '#b97f5a', '#8d5a3c', '#5f3a28'] as const;

/** Numbers in [0, 1), always the same ones for the same seed, so that a picture can be made again (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

type Look = Record<string, string | number>;

function attributes(look: Look): string {
  return Object.entries(look)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  look: Look = {},
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"${attributes(look)}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, look: Look = {}): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"${attributes(look)}/>`;
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, look: Look = {}): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"${attributes(look)}/>`;
}

export function path(d: string, fill: string, look: Look = {}): string {
  return `<path d="${d}" fill="${fill}"${attributes(look)}/>`;
}

/** A line drawn with a round pen. */
export function stroke(d: string, colour: string, width: number, look: Look = {}): string {
  return path(d, 'none', {
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...look,
  });
}

export function group(transform: string, ...parts: string[]): string {
  return `<g transform="${transform}">${parts.join('')}</g>`;
}

/** A top-to-bottom blend named `id`, to be used as `url(#id)`. */
export function blend(id: string, top: string, bottom: string, tilt = 0): string {
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="${tilt}" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>`;
}

export function svg(width: number, height: number, ...parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}
