import { z } from 'zod';

/** What an id looks like: it is a file's name and a part of a URL, so lower case and hyphens only. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reference to another entry, by its id. That the entry exists is checked by the model. */
export const idSchema = z.string().regex(ID_PATTERN, 'must be an id: lower-case letters, digits and hyphens');
