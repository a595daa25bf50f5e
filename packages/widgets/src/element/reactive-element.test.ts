import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { css } from './css.ts';
import { define } from './define.ts';
import { ReactiveElement } from './reactive-element.ts';

class Probe extends ReactiveElement {
  static override readonly properties = {
    code: {},
    siteKey: { attribute: 'site-key' },
    open: { boolean: true },
  } as const;
  static override readonly styles = [
    css`
      b {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  declare code: string | undefined;
  declare siteKey: string | undefined;
  declare open: boolean | undefined;
  drawn = 0;

  protected override render(): unknown {
    this.drawn += 1;
    return html`<b>${this.code}</b>`;
  }
}

define('lianxin-probe', Probe);

function setup(): Probe {
  const probe = new Probe();
  document.body.replaceChildren(probe);
  return probe;
}

describe('ReactiveElement', () => {
  it('draws in its shadow root, in its own style', async () => {
    const probe = setup();
    probe.code = 'GH7K';
    await probe.updateComplete;
    const bold = probe.shadowRoot?.querySelector('b');
    expect(bold?.textContent).to.equal('GH7K');
    expect(bold && getComputedStyle(bold).color).to.equal('rgb(1, 2, 3)');
  });

  it('draws once for many changes', async () => {
    const probe = setup();
    await probe.updateComplete;
    probe.code = 'a';
    probe.siteKey = 'b';
    await probe.updateComplete;
    expect(probe.drawn).to.equal(2);
  });

  it('takes properties from attributes under the names they are given', () => {
    const probe = setup();
    probe.setAttribute('site-key', 'pk_1');
    probe.setAttribute('open', '');
    expect([probe.siteKey, probe.open]).to.deep.equal(['pk_1', true]);
  });

  it('keeps a property that was set before the script came', async () => {
    const early = document.createElement('lianxin-late-probe');
    Reflect.set(early, 'code', 'early');
    class Late extends Probe {}
    document.body.replaceChildren(early);
    define('lianxin-late-probe', Late);
    expect(Reflect.get(early, 'code')).to.equal('early');
    expect(Object.keys(early).includes('code')).to.equal(false);
  });
});
