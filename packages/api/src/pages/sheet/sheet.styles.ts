const tokens = `
:root {
  --accent: #b1232a; --tint: #fbeced; --on-accent: #fff;
  --ink: #1b2028; --ink2: #505a68; --mark: #6b7583;
  --line: #dfe3e9; --edge: #8b95a3; --canvas: #f4f6f8; --paper: #fff;
  --green: #177245; --green-tint: #e7f4ec;
  --yellow: #875400; --yellow-tint: #fff3d9;
  --red: #b3261e; --red-tint: #fdecea;
  --size: 16px; --small: 14px; --head: 20px; --tall: 46px; --chip: 44px;
}
.blue { --accent: #1d5fa6; --tint: #eaf2fa; }
.green { --accent: #1c6b45; --tint: #e9f4ee; }
.amber { --accent: #8a4b00; --tint: #fbf1e3; }
.elder { --size: 20px; --small: 18px; --head: 26px; --tall: 60px; --chip: 60px; }
`;

const text = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--canvas); color: var(--ink);
  font: var(--size)/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
h1, h2, h3, p, ol, ul, dl, dd, figure, fieldset { margin: 0; padding: 0; border: 0; }
ol, ul { list-style: none; }
h1, h2, h3 { line-height: 1.4; font-weight: 650; }
h1 { font-size: calc(var(--head) * 1.2); }
.elder h1 { font-size: var(--head); }
h2 { font-size: var(--head); }
.elder h2 { font-size: 23px; }
h3 { font-size: var(--size); }
b, strong { font-weight: 650; }
small, .small { font-size: var(--small); }
.second { color: var(--ink2); }
.day, a[href^="tel:"] { white-space: nowrap; }
a { color: var(--accent); font-weight: 600; text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main :target, main [tabindex="-1"]:focus { outline: none; }
`;

const frame = `
.page { max-width: 680px; margin: 0 auto; padding: 0 16px 32px; }
.wide { max-width: 1120px; }
.top {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; min-height: 64px;
  padding: 8px 0; justify-content: space-between;
}
.top a { display: inline-flex; align-items: center; min-height: var(--chip); }
.brand { display: flex; align-items: center; gap: 12px; font-weight: 650; }
.mark {
  display: grid; place-items: center; flex: none; width: 40px; height: 40px; border-radius: 10px;
  background: var(--accent); color: var(--on-accent); font-weight: 650; font-size: 20px;
}
.card {
  background: var(--paper); border: 1px solid var(--line); border-radius: 14px; padding: 20px;
  margin-bottom: 16px;
}
.card > * + * { margin-top: 12px; }
.link { display: inline-flex; align-items: center; min-height: var(--chip); }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 16px; top: 8px; background: var(--paper); padding: 8px 12px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.rule { border: 0; border-top: 1px solid var(--line); margin: 20px 0; }
@media (min-width: 900px) {
  .card { padding: 24px; }
}
`;

const parts = `
.button, button {
  display: inline-flex; align-items: center; justify-content: center; min-height: var(--tall);
  padding: 8px 20px; border: 1px solid var(--edge); border-radius: 10px; background: var(--paper);
  color: var(--ink); font: inherit; font-weight: 650; text-decoration: none; cursor: pointer;
}
.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.actions { display: flex; flex-wrap: wrap; gap: 12px; }
.actions > * { flex: 1 1 140px; }
.chips { display: flex; flex-wrap: wrap; gap: 8px; }
.chip {
  display: inline-flex; align-items: center; gap: 6px; padding: 4px 12px; border-radius: 999px;
  background: var(--canvas); color: var(--ink2); font-size: var(--small); font-weight: 600;
}
.light-green { background: var(--green-tint); color: var(--green); }
.light-yellow { background: var(--yellow-tint); color: var(--yellow); }
.light-red { background: var(--red-tint); color: var(--red); }
.facts { display: grid; gap: 12px; }
.facts dt { color: var(--ink2); font-size: var(--small); }
.code {
  font: 650 clamp(18px, 6vw, 1.5em)/1.4 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; letter-spacing: .02em;
}
.quote { border-left: 3px solid var(--line); padding-left: 12px; white-space: pre-line; }
.rows > li { padding: 12px 0; border-top: 1px solid var(--line); }
.rows > li:first-child { border-top: 0; padding-top: 0; }
details > summary { cursor: pointer; color: var(--accent); font-weight: 600; min-height: var(--chip); display: flex; align-items: center; }
details > summary::marker { content: none; }
details > summary::before { content: "＋"; margin-right: 4px; }
details[open] > summary::before { content: "－"; }
`;

const print = `
@media print {
  body { background: #fff; }
  .page { max-width: none; padding: 0; }
  .card { border: 0; padding: 0; break-inside: avoid; }
  .top a, .actions, .no-print, .skip, .aside { display: none !important; }
  details:not([open]) { display: none; }
  .mark, .chip, .steps li { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) {
  .card, .chip, .mark { border: 1px solid; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;

/** The sheet that all our own pages share; a page adds what only it has. */
export const sheetStyles: string = [tokens, text, frame, parts, print].join('').trim();
