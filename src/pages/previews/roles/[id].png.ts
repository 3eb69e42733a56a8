import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../content.ts';
import type { Role } from '../../../model/catalogue.ts';
import { renderPreview } from '../../../preview-images/render-preview.ts';
import { drawRolePreview } from '../../../preview-images/role-preview.ts';

export const getStaticPaths = (() =>
  catalogue.roles.map((role) => ({ params: { id: role.id }, props: { role } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ role: Role }> = async ({ props }) =>
  new Response(await renderPreview(drawRolePreview(props.role, catalogue.site)), {
    headers: { 'content-type': 'image/png' },
  });
