import { describe, expect, it } from 'vitest';
import { type Measurement, type Motion, medianOf, motionOf } from './measurement.ts';

describe('motionOf(recording)', () => {
  it('counts frames, finds long ones, and shares out the work', () => {
    const frames = [...Array<number>(98).fill(10), 60, 960];
    const { p95, longest, rate, work, script } = motionOf({ frames, task: 0.5, script: 0.2 });
    expect({ p95, longest, rate }).toEqual({ p95: 10, longest: 960, rate: 50 });
    expect(work).toBeCloseTo(5);
    expect(script).toBeCloseTo(2);
  });
});

describe('medianOf(measurements)', () => {
  const motion = (value: number): Motion => ({ p95: value, longest: value, rate: value, work: value, script: value });
  const measurement = (value: number): Measurement => ({
    firstPaint: value,
    memory: value,
    indexBytes: value,
    zoom: motion(value),
    pan: motion(value * 2),
  });

  it('is that of each figure by itself', () => {
    const measurements = [{ ...measurement(5), firstPaint: 900 }, measurement(1), measurement(4)];
    expect(medianOf(measurements)).toEqual({ ...measurement(4), firstPaint: 4 });
    expect(medianOf([{ ...measurement(5), memory: 1 }, measurement(4), measurement(4)])).toEqual(measurement(4));
  });

  it('is no number without measurements', () => {
    expect(medianOf([]).firstPaint).toBeNaN();
    expect(medianOf([]).zoom.p95).toBeNaN();
  });
});
