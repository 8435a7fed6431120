import { DOCUMENTS_EN, DOCUMENTS_FR } from '../../../src/admin/translations/documents';
import { fileKind } from '../../../src/domain/document-facts/file-kind';

test.each([
  ['application/pdf', 'PDF'],
  ['application/vnd.oasis.opendocument.text', 'Texte OpenDocument'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Tableau Excel'],
  ['application/msword', 'Document Word'],
  ['text/csv', 'Texte simple'],
  ['audio/mpeg', 'Enregistrement sonore'],
  ['application/octet-stream', 'Autre sorte de fichier'],
])('%s is called «%s»', (mimeType, name) => {
  const key = `portevoix.document-file.kind.${fileKind(mimeType)}`;
  expect(DOCUMENTS_FR[key]).toBe(name);
  expect(DOCUMENTS_EN[key]).toBeDefined();
});
