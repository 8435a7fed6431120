import { downloadName } from '../../../src/domain/document-facts/download-name';

test.each([
  ['Rapport 2026', '.pdf', 'Rapport 2026.pdf'],
  ['Été/hiver : « bilan »', '.pdf', 'Été - hiver - « bilan ».pdf'],
  ['../../etc/passwd', '.pdf', 'etc - passwd.pdf'],
  ['Bilan\r\nX-Header: 1', '.pdf', 'BilanX-Header - 1.pdf'],
  ['facture\u202efdp.exe', '.pdf', 'facturefdp.exe.pdf'],
  ['تقرير', '.odt', 'تقرير.odt'],
  ['...', '.pdf', 'document.pdf'],
  ['Sans fin', '.pdf\r\n', 'Sans fin'],
  ['Sans fin', null, 'Sans fin'],
])('saves %j with %j as %s', (title, ext, name) => {
  expect(downloadName(title, ext)).toBe(name);
});

test('is no longer than file systems take', () => {
  expect(downloadName('é'.repeat(300), '.pdf')).toHaveLength(124);
});
