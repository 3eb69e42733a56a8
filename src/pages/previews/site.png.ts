import { catalogue } from '../../content.ts';
import { renderPreview } from '../../preview-images/render-preview.ts';
import { drawSitePreview } from '../../preview-images/site-preview.ts';

export const GET = async (): Promise<Response> =>
  new Response(await renderPreview(drawSitePreview(catalogue)), { headers: { 'content-type': 'image/png' } });
