import { uploadRoutes } from '@lianxin/contract';
import { mount, type App } from '../http/index.ts';
import { linkPicture, openPicture } from './link-picture.ts';
import { takePicture } from './uploads.service.ts';

export function mountUploads(app: App): void {
  mount(app, uploadRoutes.create, ({ runtime, caller, body }) => {
    const { tenantId, credential } = caller;
    return takePicture(runtime, { tenantId, credential, bytes: body });
  });

  mount(app, uploadRoutes.link, ({ runtime, caller, params }) =>
    linkPicture(runtime, { caller, id: params.id }),
  );

  app.get('/files/:token', async (c) => {
    const { upload, bytes } = await openPicture(c.get('runtime'), c.req.param('token'));
    c.header('Content-Type', upload.mediaType);
    c.header('Cache-Control', 'private, max-age=300');
    c.header('Content-Disposition', 'inline');
    // A workbench may stand on the office's own portal.
    c.header('Cross-Origin-Resource-Policy', 'cross-origin');
    return c.body(new Uint8Array(bytes));
  });
}
