import {
  type AddressPolicy,
  addressToAsk,
  isAskedMachine,
} from '../../../src/domain/safe-fetch/address-policy';

const PUBLIC: AddressPolicy = { ports: [80, 443], allowedRanges: [] };
const outcomeOf = (address: string, policy = PUBLIC) => {
  const outcome = addressToAsk(address, policy);
  return outcome.ok ? outcome.url.href : outcome.fault;
};

test.each([
  ['https://example.org/une-page?x=1#fin', 'https://example.org/une-page?x=1'],
  ['HTTP://EXAMPLE.org:80', 'http://example.org/'],
  ['https://associationsélan.fr/', 'https://xn--associationslan-mnb.fr/'],
  ['http://93.184.216.34/', 'http://93.184.216.34/'],
  ['http://[2606:2800:220:1:248:1893:25c8:1946]/', 'http://[2606:2800:220:1:248:1893:25c8:1946]/'],
])('asks %s', (address, asked) => {
  expect(outcomeOf(address)).toBe(asked);
});

test.each([
  'http://127.0.0.1/',
  'http://127.0.0.1./',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0x7f.0.0.0x1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b:1::1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:4136:e378::]/',
  'http://[2001:db8::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[ff02::1]/',
])('does not ask %s, which is not public', (address) => {
  expect(outcomeOf(address)).toBe('address-private');
});

test.each([
  ['ftp://example.org/', 'address-invalid'],
  ['file:///etc/passwd', 'address-invalid'],
  ['gopher://example.org:70/', 'address-invalid'],
  ['javascript:alert(1)', 'address-invalid'],
  ['//example.org', 'address-invalid'],
  ['https://', 'address-invalid'],
  ['http://moi@example.org/', 'address-invalid'],
  ['http://example.org@127.0.0.1/', 'address-invalid'],
  ['http://exa mple.org/', 'address-invalid'],
  ['http://[fe80::1%25eth0]/', 'address-invalid'],
  ['http://256.256.256.256/', 'address-invalid'],
  ['http://example.org:22/', 'port-refused'],
  ['https://example.org:5432/', 'port-refused'],
])('does not ask %s: %s', (address, fault) => {
  expect(outcomeOf(address)).toBe(fault);
});

test('asks what an installation allows on top', () => {
  const policy = { ports: [8080], allowedRanges: ['10.1.0.0/16', 'fd00::/8'] };
  expect(outcomeOf('http://10.1.2.3:8080/', policy)).toBe('http://10.1.2.3:8080/');
  expect(outcomeOf('http://10.2.2.3:8080/', policy)).toBe('address-private');
  expect(isAskedMachine('fd00::1', policy)).toBe(true);
  expect(isAskedMachine('::ffff:10.1.2.3', policy)).toBe(false);
  expect(isAskedMachine('fe80::1%eth0', policy)).toBe(false);
  expect(isAskedMachine('nowhere', policy)).toBe(false);
});

test('asks the one origin that an installation names, on whatever port, and no other beside it', () => {
  const policy = { ...PUBLIC, trustedOrigin: 'http://127.0.0.1:6081' };
  expect(outcomeOf('http://127.0.0.1:6081/?a', policy)).toBe('http://127.0.0.1:6081/?a');
  expect(outcomeOf('http://127.0.0.1/', policy)).toBe('address-private');
  expect(outcomeOf('http://127.0.0.1:6082/', policy)).toBe('port-refused');
  expect(outcomeOf('https://127.0.0.1:6081/', policy)).toBe('port-refused');
  expect(outcomeOf('http://user@127.0.0.1:6081/', policy)).toBe('address-invalid');
});
