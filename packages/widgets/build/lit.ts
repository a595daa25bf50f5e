import type { Plugin } from 'vite';

/**
 * What no template of ours uses, out of `lit-html.js` as it is published. Each piece must be found:
 * another release of Lit stops the build here instead of being cut wrongly.
 * Decision 0003 has the bytes.
 */
const cuts: readonly (readonly [what: string, found: string | RegExp, instead: string])[] = [
  ['svg and mathml', ',w=x(2),T=x(3)', ''],
  ['svg and mathml', 'T as mathml,', ''],
  ['svg and mathml', ',w as svg', ''],
  ['svg and mathml', 'l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['svg and mathml', '+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'svg and mathml',
    /if\((this\.el=S\.createElement\(f,e\),P\.currentNode=this\.el\.content),2===i\|\|3===i\)\{.*?\}(?=for)/,
    '$1;',
  ],
  ['globals of the page', /const j=\{.*?push\("3\.3\.3"\);/, ''],
  ['globals of the page', 'j as _$LH,', ''],
  ['bindings inside raw text', 'y=/^(?:script|style|textarea|title)$/i,', ''],
  ['bindings inside raw text', '(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  ['bindings inside raw text', /if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
  [
    'bindings of a whole element',
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    '',
  ],
  ['bindings of a whole element', ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['bindings of a whole element', /class Z\{.*?_\$AI\(t\)\{M\(this,t\)\}\}/, ''],
  ['bindings inside comments', /else\{let t=-1;for.*?type:7.*?\}(?=l\+\+)/, ''],
  ['directives', /function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, 'const M=(t,i)=>i;'],
  ['directives', 'this._$AP?.(!1,!0,s)', ''],
  ['directives', /setConnected\(t\)\{.*?\)\}(?=\}class H)/, ''],
  ['directives', 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['directives', ',this._$Cv=e?.isConnected??!0', ''],
  ['compiled templates', /"number"==typeof s\?(this\._\$AC\(t\)):\(.*?,s\)(?=;if)/, '$1'],
  ['names for directives', 'get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  [
    'names for directives',
    /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{[^}]*\}/,
    '',
  ],
  ['names for directives', /get parentNode\(\)\{let t=.*?,t\}(?=_\$AI)/, ''],
  ['names for directives', /get tagName\(\)\{[^}]*\}get _\$AU\(\)\{[^}]*\}/, ''],
  ['marks of directives', /this\._\$AN=void 0,/g, ''],
  ['kinds for directives', /constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
  ['kinds for directives', 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['kinds for directives', /this\.type=[12],/g, ''],
  ['other documents', '(t?.creationScope??l)', 'l'],
  ['drawing before a node', 's?.renderBefore??i', 'i'],
  ['drawing before a node', 'const t=s?.renderBefore??null;', 'const t=null;'],
];

/** Cuts Lit's templates down to what ours are made of. */
export const lit = (): Plugin => ({
  name: 'lianxin:lit',
  enforce: 'pre',
  resolveId(id, importer) {
    if (/^lit(-html)?\/directive/.test(id)) {
      throw new Error(`${importer}: the embed has no directives; build/lit.ts says why.`);
    }
  },
  transform: {
    filter: { id: /lit-html\.js$/ },
    handler: (code) =>
      cuts.reduce((text, [what, found, instead]) => {
        const cut = text.replace(found, instead);
        if (cut === text) throw new Error(`Another lit-html: ${what} is not where it was.`);
        return cut;
      }, code),
  },
});
