import { hostOf } from './links';

/** A page of somebody else's, shown in a frame of ours. */
export interface OutsideMedia {
  /** Address for the frame. */
  frameUrl: string;
  /** Address for a person. */
  pageUrl: string;
  /** Host of `frameUrl` as people say it. */
  host: string;
}

/** Players of video sites, in the form that follows viewers least. */
const PLAYERS: { match: RegExp; player: (id: string, url: URL) => string }[] = [
  {
    match:
      /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)([\w-]{6,20})/,
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    match: /^https:\/\/youtu\.be\/([\w-]{6,20})/,
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    match: /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/,
    player: (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  },
  {
    match: /^https:\/\/(?:www\.)?dailymotion\.com\/(?:video|embed\/video)\/(\w+)/,
    player: (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
  },
  // PeerTube, on whichever server: the paths are its own (docs.joinpeertube.org).
  {
    match: /^https:\/\/[a-z0-9.-]+(?::\d+)?\/(?:videos\/watch|videos\/embed|w)\/([\w-]{8,40})/,
    player: (id, url) => `${url.origin}/videos/embed/${id}?p2p=0&warningTitle=0`,
  },
];

/** The player of a video's address; null where there is none that we know, and a link has to do. */
export function videoPlayer(url: string | null | undefined): OutsideMedia | null {
  if (!url || !URL.canParse(url)) return null;
  for (const { match, player } of PLAYERS) {
    const id = match.exec(url)?.[1];
    if (id) return media(player(id, new URL(url)), url);
  }
  return null;
}

/** A page that may be shown in a frame: https, at one of `hosts` (`*.` before a host includes what is below it); null for any other. */
export function framedPage(url: string | null | undefined, hosts: readonly string[]): OutsideMedia | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const isAllowed = hosts.some((host) =>
    host.startsWith('*.')
      ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
      : hostname === host,
  );
  return protocol === 'https:' && isAllowed ? media(url, url) : null;
}

function media(frameUrl: string, pageUrl: string): OutsideMedia {
  return { frameUrl: new URL(frameUrl).href, pageUrl: new URL(pageUrl).href, host: hostOf(frameUrl) };
}
