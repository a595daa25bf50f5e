import type { Form } from './form.ts';
import type { ReceiptMessages } from './receipt.messages.zh-CN.ts';

/** What goes to the phone. */
export interface Shared {
  form: Form;
  code: string;
  page: string;
}

/** Pages without TLS have no clipboard; the old command still works there. */
function copyTheOldWay(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) throw new Error('The browser copied nothing.');
}

/** 发到手机: by the device's own sharing, else by the clipboard. */
export async function share({ form, code, page }: Shared, t: ReceiptMessages): Promise<void> {
  const text = t.shareText(code);
  try {
    if (navigator.share) return await navigator.share({ title: t.shareTitle, text, url: page });
    const all = `${text} ${page}`;
    if (navigator.clipboard) await navigator.clipboard.writeText(all);
    else copyTheOldWay(all);
    form.say(t.copied);
  } catch (error) {
    // Closing the device's sharing is no failure.
    if (!(error instanceof DOMException && error.name === 'AbortError')) form.say(t.notCopied);
  }
}
