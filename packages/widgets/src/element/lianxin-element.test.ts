import { expect } from '@open-wc/testing';
import { looksOf, lowControls, smallWords } from '../../harness/measure.ts';
import { openRoster } from '../../harness/roster-site.ts';
import { drawn, show } from '../../harness/show.ts';
import '../deputy-roster/define.ts';
import '../station-card/define.ts';

const hostile = `
  html { font-size: 62.5%; }
  body { font: italic 9px/1 serif; letter-spacing: 4px; text-transform: uppercase; text-align: right; color: lime; }
  * { font-family: fantasy !important; color: red !important; line-height: 3 !important; letter-spacing: 5px !important; }
  a, button, input { height: 9px !important; padding: 0 !important; background: yellow !important; }
`;

const tags = ['lianxin-station-card', 'lianxin-deputy-roster'] as const;

async function setup(
  tag: (typeof tags)[number],
  attributes: Readonly<Record<string, string>> = {},
) {
  const { key } = await openRoster(7);
  const element = show(tag, { 'site-key': key, ...attributes });
  await drawn(element, '.ways, .card');
  return element;
}

afterEach(() => {
  document.body.replaceChildren();
  document.querySelector('#hostile')?.remove();
});

for (const tag of tags) {
  describe(`base of ${tag}`, () => {
    it('looks the same on a hostile page as on a bare one', async () => {
      const element = await setup(tag);
      const bare = looksOf(element);
      const style = document.createElement('style');
      style.id = 'hostile';
      style.textContent = hostile;
      document.head.append(style);
      expect(looksOf(element)).to.deep.equal(bare);
    });

    it('has controls of at least 44 px, and of 60 with words of 18 in elder size', async () => {
      expect(lowControls(await setup(tag), 44)).to.deep.equal([]);
      const elder = await setup(tag, { size: 'elder' });
      expect(lowControls(elder, 60)).to.deep.equal([]);
      expect(smallWords(elder, 18)).to.deep.equal([]);
    });

    it('takes a theme and the tokens of the page', async () => {
      const element = await setup(tag, { theme: 'dark' });
      await drawn(element, '.dark-theme');
      document.body.style.setProperty('--lianxin-paper', 'rgb(9, 8, 7)');
      element.setAttribute('theme', 'blue');
      await drawn(element, '.blue-theme');
      const sheet = await drawn(element, '.sheet');
      expect(getComputedStyle(sheet).backgroundColor).to.equal('rgb(9, 8, 7)');
      document.body.style.removeProperty('--lianxin-paper');
    });

    it('leaves nothing behind after two hundred comings and goings', async () => {
      const element = await setup(tag);
      for (let round = 0; round < 200; round += 1) {
        element.remove();
        document.body.append(element);
      }
      await element.updateComplete;
      expect(document.body.children.length).to.equal(1);
      expect(element.renderRoot.querySelectorAll('.root').length).to.equal(1);
    });
  });
}
