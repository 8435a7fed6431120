import fc from 'fast-check';
import { containBox, cropBox, isLargeEnough } from '../../../src/domain/share-picture/crop';

const size = fc.record({
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});
const point = fc.option(fc.record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) }));

describe('a picture is cropped', () => {
  test.each([
    ['around its middle when nobody has said what matters', null, { left: 350, top: 0 }],
    ['at its left edge', { x: 0, y: 50 }, { left: 0, top: 0 }],
    ['at its right edge', { x: 100, y: 50 }, { left: 700, top: 0 }],
    ['around the focal point between', { x: 40, y: 0 }, { left: 250, top: 0 }],
  ])('%s', (_what, focalPoint, place) => {
    expect(cropBox({ width: 1000, height: 300 }, { width: 500, height: 500 }, focalPoint)).toEqual({
      ...place,
      width: 300,
      height: 300,
    });
  });

  test('in its height when it is taller than its place', () => {
    expect(cropBox({ width: 400, height: 1000 }, { width: 800, height: 400 }, { x: 50, y: 20 })).toEqual({
      left: 0,
      top: 100,
      width: 400,
      height: 200,
    });
  });

  test('inside its edges, in whole pixels, wherever the focal point is', () => {
    fc.assert(
      fc.property(size, size, point, (source, target, focalPoint) => {
        const { left, top, width, height } = cropBox(source, target, focalPoint);
        for (const number of [left, top, width, height]) expect(Number.isInteger(number)).toBe(true);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
        expect(left + width).toBeLessThanOrEqual(source.width);
        expect(top + height).toBeLessThanOrEqual(source.height);
      }),
    );
  });
});

test('a logo is shown whole, in the middle of its place', () => {
  expect(containBox({ width: 400, height: 100 }, { left: 10, top: 20, width: 200, height: 200 })).toEqual({
    left: 10,
    top: 95,
    width: 200,
    height: 50,
  });
});

test('a picture is enlarged three times at most', () => {
  expect(isLargeEnough({ width: 200, height: 200 }, { width: 600, height: 600 })).toBe(true);
  expect(isLargeEnough({ width: 199, height: 900 }, { width: 600, height: 600 })).toBe(false);
});
