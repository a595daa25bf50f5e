/** The sheet of a plain host; its policy allows nothing inline. */
export const strictStyles = `
body { margin: 0; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif; color: #1b2028; background: #f4f6f8; }
header, main, footer { max-width: 1040px; margin: 0 auto; padding: 16px; }
h1 { font-size: 24px; line-height: 1.4; margin: 0 0 8px; }
p { margin: 0 0 8px; }
a { color: #1d5fa6; }
.grid { display: grid; gap: 16px; }
.grid > div { display: grid; gap: 16px; align-content: start; min-width: 0; }
@media (min-width: 900px) { .grid { grid-template-columns: minmax(0, 1fr) 400px; } }
`.trim();
