// Files a petition and says at each step who has it and by when, until it is accepted.
import { createClient } from '@lianxin/sdk';

const { LIANXIN_URL: baseUrl = 'http://127.0.0.1:8787', LIANXIN_KEY: key = '' } = process.env;
const client = createClient({ baseUrl, key });

const { notice, categories } = await client.site.retrieve();
const [category] = categories;

const receipt = await client.petitions.create({
  category: category.id,
  content: '示例：小区门口的路灯连续三晚不亮，晚上进出看不清台阶。',
  contact: { phone: '13800001234' },
  notice: notice.version,
});
console.log(`receipt ${receipt.code}`);

for await (const { state, holder, due } of client.petitions.watch(receipt.code)) {
  console.log(`${state}: ${holder.name ?? holder.kind}, by ${due?.date ?? 'no date'}`);
  if (state !== 'submitted') break;
}
