export const trackerStyles = `
.sentence { font-size: calc(var(--head) * 1.2); }
.elder .sentence { font-size: var(--head); }
.steps { display: grid; grid-template-columns: repeat(5, 1fr); text-align: center; font-size: var(--small); }
.steps li { position: relative; padding-top: 36px; color: var(--ink2); }
.steps li::before {
  content: ""; position: absolute; top: 0; left: calc(50% - 13px); width: 26px; height: 26px; z-index: 1;
  border: 3px solid var(--edge); border-radius: 50%; background: var(--paper); box-sizing: border-box;
}
.steps li + li::after {
  content: ""; position: absolute; top: 11px; right: 50%; width: 100%; border-top: 3px solid var(--line);
}
.steps .done::before { content: "✓"; border-color: var(--green); background: var(--green); color: #fff; line-height: 20px; }
.steps .done + li::after { border-color: var(--green); }
.steps .current { color: var(--ink); font-weight: 650; }
.steps .current::before { border-color: var(--accent); border-width: 8px; }
.events li { position: relative; padding: 0 0 16px 28px; }
.events li::before {
  content: ""; position: absolute; left: 0; top: .35em; width: 16px; height: 16px; box-sizing: border-box;
  border: 3px solid var(--edge); border-radius: 50%; background: var(--paper); z-index: 1;
}
.events li:first-child::before { border-color: var(--accent); }
.events li:not(:last-child)::after { content: ""; position: absolute; left: 7px; top: 1.2em; bottom: -.3em; border-left: 2px solid var(--line); }
.receipt { display: grid; gap: 16px; grid-template-columns: 112px minmax(0, 1fr); }
.elder .receipt { grid-template-columns: 1fr; }
.receipt svg { width: 112px; height: 112px; display: block; }
.thanks { display: flex; align-items: center; gap: 12px; }
.thanks::before {
  content: "✓"; display: grid; place-items: center; flex: none; width: 44px; height: 44px; border-radius: 50%;
  background: var(--green-tint); color: var(--green); font-weight: 700;
}
.field > * + * { margin-top: 4px; }
label { font-weight: 650; display: block; }
.tick { display: flex; align-items: center; gap: 10px; min-height: var(--chip); font-weight: 400; }
.tick input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: var(--accent); }
.act { display: grid; gap: 12px; }
textarea {
  display: block; width: 100%; padding: 8px 12px; border: 1px solid var(--edge); border-radius: 10px;
  background: var(--paper); color: inherit; font: inherit;
}
input[type="text"] {
  width: 100%; min-height: var(--tall); padding: 8px 12px; border: 1px solid var(--edge); border-radius: 10px;
  background: var(--paper); color: inherit; font: inherit;
}
.wrong { border-left: 4px solid var(--red); background: var(--red-tint); color: var(--red); padding: 12px 16px; border-radius: 0 10px 10px 0; }
`;
