import { UID } from '../../src/domain/content/uids';
import { type Application, startApplication } from '../support/application';
import { documentsOf } from '../support/entries';

let app: Application;
beforeAll(async () => {
  app = await startApplication();
});
afterAll(() => app.stop());

test('x', async () => {
  const d = await documentsOf(app, UID.article).create({
    data: { title: 'Une discrimination à l’école', standfirst: 'Les adhérent·e·s se mobilisent.' },
    status: 'published',
  });
  for (const q of [
    'discriminations',
    'discrimniation',
    "l'ecole",
    '"discrimination à l’école"',
    'discrim',
    'adhérentes',
    'ecole -discrimination',
    'ecole hangar',
  ]) {
    const r = await app.request.get('/api/search').query({ q });
    console.log(q, r.status, JSON.stringify(r.body));
  }
  console.log(JSON.stringify((await app.request.get('/api/search/suggest?q=une disc')).body), d.documentId);
});
