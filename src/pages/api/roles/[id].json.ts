import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../content.ts';
import { roleToJson } from '../../../exports/catalogue-json.ts';
import type { Role } from '../../../model/catalogue.ts';

export const getStaticPaths = (() =>
  catalogue.roles.map((role) => ({ params: { id: role.id }, props: { role } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ role: Role }> = ({ props }) => Response.json(roleToJson(props.role));
