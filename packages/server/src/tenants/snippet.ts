/** What an editor of the portal pastes; a promise that stays as it is. */
export function snippetOf({ publicUrl, key }: { publicUrl: string; key: string }): string {
  return [
    `<link rel="stylesheet" href="${publicUrl}/embed/v1/lianxin.css">`,
    `<script type="module" src="${publicUrl}/embed/v1/lianxin.js"></script>`,
    `<lianxin-petition-form site-key="${key}"></lianxin-petition-form>`,
  ].join('\n');
}
