export const plainFormStyles = `
form > * + * { margin-top: 20px; }
.field > * + * { margin-top: 4px; }
.field label, legend { font-weight: 650; display: block; padding: 0; }
.as-label { font-size: var(--size); }
.lines { white-space: pre-line; }
.hint { color: var(--ink2); font-size: var(--small); }
input[type="text"], input[type="tel"], textarea {
  display: block; width: 100%; min-height: var(--tall); padding: 8px 12px; border: 1px solid var(--edge);
  border-radius: 10px; background: var(--paper); color: inherit; font: inherit;
}
textarea { min-height: 9em; }
input[type="file"]::file-selector-button {
  min-height: var(--chip); padding: 4px 16px; margin-right: 12px; border: 1px solid var(--edge); border-radius: 10px;
  background: var(--paper); color: inherit; font: inherit; font-weight: 650;
}
input[type="file"] { display: block; width: 100%; min-height: var(--tall); padding: 8px 0; font: inherit; }
.tick { display: flex; align-items: center; gap: 10px; min-height: var(--chip); font-weight: 400; }
.tick input { flex: none; width: 22px; height: 22px; margin: 0; accent-color: var(--accent); }
.choices, .notice { margin-top: 8px; }
.choices { display: grid; gap: 8px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.2em), 1fr)); }
.choices .tick { border: 1px solid var(--edge); border-radius: 10px; padding: 4px 12px; min-height: var(--tall); }
.notice {
  max-height: 12em; overflow-y: auto; padding: 12px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--canvas);
}
.summary, .error { color: var(--red); }
.summary {
  border-left: 4px solid var(--red); background: var(--red-tint); padding: 12px 16px;
  border-radius: 0 10px 10px 0;
}
.summary h2 { color: var(--red); }
.summary a { color: var(--red); display: inline-flex; align-items: center; min-height: var(--chip); }
.error { font-weight: 600; }
.error::before { content: "△"; margin-right: 6px; }
[aria-invalid="true"] { border-color: var(--red) !important; border-width: 2px !important; }
.danger { background: var(--yellow-tint); color: var(--yellow); padding: 12px 16px; border-radius: 10px; font-weight: 650; }
.danger a { display: inline-flex; align-items: center; min-height: var(--chip); padding: 0 8px; color: inherit; font-size: 1.2em; }
.rows p + p { margin-top: 8px; }
section > .rows { margin-top: 12px; }
.answers dd { white-space: pre-line; }
.stack { display: grid; gap: 12px; }
.nested { margin-left: 32px; display: grid; gap: 12px; }
`;
