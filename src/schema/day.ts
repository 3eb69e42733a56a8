import { z } from 'zod';

/** A day of the calendar as `2027-12-02`: text for YAML, which takes a year alone for a number. */
export const daySchema = z.preprocess(
  (written) => (typeof written === 'number' ? String(written) : written),
  z.iso.date('must be a day that exists, written as 2027-12-02'),
);
