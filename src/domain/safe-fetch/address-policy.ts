import ipaddr from 'ipaddr.js';

/** Where requests may go besides the public internet; see config/safe-fetch.ts. */
export interface AddressPolicy {
  /** Ports that are asked; 80 and 443 unless an installation says otherwise. */
  ports: readonly number[];
  /** Ranges in CIDR form (`10.1.0.0/16`, `fd00::/8`) that are asked although they are not public; none by default. */
  allowedRanges: readonly string[];
  /** An origin that is asked wherever it lies and on whatever port, as whoever installed this has named it; none by default. */
  trustedOrigin?: string;
}

export type AddressFault = 'address-invalid' | 'address-private' | 'port-refused';

/**
 * The address to ask, in the one form that the URL standard gives it (numbers of IPv4 in decimal, names in punycode and lower case,
 * no fragment); or why it is not asked: no http(s), a name and password in it, a port or a number of a machine that is not public.
 */
export function addressToAsk(
  address: string,
  policy: AddressPolicy,
): { ok: true; url: URL } | { ok: false; fault: AddressFault } {
  if (!URL.canParse(address)) return { ok: false, fault: 'address-invalid' };
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname)
    return { ok: false, fault: 'address-invalid' };
  url.hash = '';
  if (url.origin === policy.trustedOrigin) return { ok: true, url };
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (!policy.ports.includes(port)) return { ok: false, fault: 'port-refused' };
  const number = machineNumber(url.hostname);
  if (number && !isAskedMachine(number, policy)) return { ok: false, fault: 'address-private' };
  return { ok: true, url };
}

/** The IP number that a host is written as, IPv6 without its brackets; null when it is a name, which has to be looked up. */
export function machineNumber(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}

/**
 * Whether a machine of this IP number is asked: it is on the public internet, or in a range that the policy allows. Whatever the
 * registries of special numbers name (IANA, RFC 6890) is not public: private, loopback, link-local, shared (RFC 6598), multicast,
 * documentation …, and every form of IPv6 that carries an IPv4 number (mapped, NAT64, 6to4, Teredo), as it could lead to any of them.
 */
export function isAskedMachine(number: string, { allowedRanges }: AddressPolicy): boolean {
  if (!ipaddr.isValid(number)) return false;
  const parsed = ipaddr.parse(number);
  if (allowedRanges.some((range) => isWithin(parsed, range))) return true;
  if (parsed.range() !== 'unicast') return false;
  // RFC 4291 §2.4 with IANA's registry: only 2000::/3 is given out. `::7f00:1`, of the long gone ::/96, is not.
  return parsed.kind() === 'ipv4' || isWithin(parsed, '2000::/3');
}

function isWithin(number: ipaddr.IPv4 | ipaddr.IPv6, range: string): boolean {
  const [start, bits] = ipaddr.parseCIDR(range);
  return start.kind() === number.kind() && number.match(start, bits);
}
