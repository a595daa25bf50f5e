const weekdays = '日一二三四五六';

/** What the receipt says. */
export const receipt = {
  thanks: '收到了，谢谢您',
  yourCode: '您的查询码',
  sayIt: '念法：',
  sayCode: (groups: readonly string[]) => groups.map(inWords).join('，'),
  qr: '二维码：打开这件事的进度',
  afterwards: '接下来',
  thenBy: (station: string) => `${station}最迟 `,
  day: (date: Date) =>
    `${date.getUTCMonth() + 1}月${date.getUTCDate()}日（周${weekdays[date.getUTCDay()]}）`,
  provisional: '（暂定，放假安排公布后可能变动）',
  thenDone: '告诉您是否受理。',
  scan: '扫这个码，或凭查询码随时看进度。',
  keepIt: '查询码只有您知道，请收好。',
  progress: '看进度',
  print: '打印回执',
  toPhone: '发到手机',
  shareTitle: '诉求回执',
  shareText: (code: string) => `查询码 ${code}`,
  copied: '已经复制，粘贴到微信或短信里就能发出去。',
  notCopied: '没能复制，请把查询码记下来或拍下来。',
  another: '再说一件事',
};

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
// The words that the station says them by; no two sound alike on a bad line.
const sounds = '零一二三四五六七八九安北春东鹅风桂花金开马南平琴人山特胜网叉月早';

const inWords = (group: string): string =>
  group.replace(/./g, (character) => sounds.charAt(alphabet.indexOf(character)));

/** The same keys in every language. */
export type ReceiptMessages = typeof receipt;
