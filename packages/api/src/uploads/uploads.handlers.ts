import { uploadRoutes } from '@lianxin/contract';
import { mount, type App } from '../http/index.ts';
import { takePicture } from './uploads.service.ts';

export function mountUploads(app: App): void {
  mount(app, uploadRoutes.create, ({ runtime, caller, body }) => {
    const { tenantId, credential } = caller;
    return takePicture(runtime, { tenantId, credential, bytes: body });
  });
}
