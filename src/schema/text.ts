import { z } from 'zod';

/** Text that a reader will see: one line, not blank. */
export const textSchema = z
  .string()
  .refine((text) => text.trim() !== '', 'is empty')
  .refine((text) => !/[\r\n]/.test(text.trim()), 'must be a single line')
  .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text.trim()), 'must not hold control characters')
  .transform((text) => text.trim());

/** An address on the web. Other schemes (`javascript:`, `file:`) are refused. */
export const webAddressSchema = z
  .string()
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must be an address that begins with https://');
