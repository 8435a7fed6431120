import {
  ARTICLE_FEED_PARAMETERS,
  CALENDAR_PARAMETERS,
  readFeedQuery,
} from '../../../src/domain/feeds/feed-query';

const locales = { known: ['fr', 'en'], default: 'fr' };

test('a feed asked for without anything is the whole one, with full texts, in the default language', () => {
  expect(readFeedQuery({}, ARTICLE_FEED_PARAMETERS, locales)).toEqual({
    ok: true,
    query: {
      locale: 'fr',
      section: null,
      tag: null,
      organization: null,
      campaign: null,
      content: 'full',
      page: 1,
    },
  });
});

test.each([
  [{ rubrique: 'a' }, /no parameter "rubrique" here. There are section, tag, organization, campaign, locale/],
  [{ locale: 'de' }, /no language "de" here. "locale" is one of fr, en/],
  [{ content: 'all' }, /"content" is summary or full/],
  [{ page: '0' }, /"page" is a whole number from 1/],
  [{ page: '1e3' }, /"page" is a whole number/],
  [{ page: '10001' }, /to 10000/],
  [{ section: '' }, /"section" takes one value, e.g. section=/],
  [{ section: ['a', 'b'] }, /takes one value/],
  [{ tag: { a: 'b' } }, /takes one value/],
])('%j is refused', (query, says) => {
  expect(readFeedQuery(query, ARTICLE_FEED_PARAMETERS, locales)).toEqual({
    ok: false,
    reason: expect.stringMatching(says),
  });
});

test('a calendar has no pages', () => {
  expect(readFeedQuery({ page: '2' }, CALENDAR_PARAMETERS, locales)).toMatchObject({ ok: false });
});
