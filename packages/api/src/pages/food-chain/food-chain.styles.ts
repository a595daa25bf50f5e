/** The sheet of an industry's website of today, with the usual reset of everything. */
export const foodChainStyles = `
*, ::before, ::after { box-sizing: border-box; border: 0 solid; }
* { margin: 0; padding: 0; }
:root { --leaf: #14532d; --leaf-deep: #0d3b20; --grain: #fdf8ec; --ink: #1c2a21; --second: #4c5c52; }
html { scroll-behavior: smooth; }
body { background: #fff; color: var(--ink); font: 17px/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
button, input, select, textarea { font: inherit; color: inherit; background: transparent; appearance: none; }
h1, h2, h3 { font-size: inherit; font-weight: inherit; }
a { color: inherit; text-decoration: inherit; }
.in { max-width: 1160px; margin: 0 auto; padding: 0 24px; }
.bar { position: sticky; top: 0; z-index: 5; background: #fff; border-bottom: 1px solid #e3e9e4; }
.bar .in { display: flex; flex-wrap: wrap; gap: 4px 28px; align-items: center; min-height: 68px; }
.logo { font-weight: 750; font-size: 20px; color: var(--leaf); margin-right: auto; padding: 12px 0; }
.bar nav { display: flex; flex-wrap: wrap; gap: 4px 24px; }
.bar nav a { padding: 10px 0; font-weight: 600; }
.bar nav a:hover { color: var(--leaf); }
.hero { background: linear-gradient(120deg, var(--leaf-deep), var(--leaf) 60%, #3f6d2e); color: #fff; padding: 72px 0 80px; }
.hero h1 { font-size: clamp(30px, 5vw, 52px); line-height: 1.25; font-weight: 750; max-width: 16em; }
.hero p { margin-top: 16px; font-size: 19px; max-width: 34em; color: #e8f1e9; }
.hero .go { display: inline-flex; align-items: center; min-height: 52px; margin-top: 28px; padding: 0 28px; border-radius: 999px; background: #fff; color: var(--leaf-deep); font-weight: 700; }
.part { padding: 64px 0 0; }
.part h2 { font-size: 30px; line-height: 1.3; font-weight: 720; }
.part > .in > p { color: var(--second); margin: 6px 0 24px; max-width: 44em; }
.two { display: grid; gap: 24px; }
.two > * { min-width: 0; }
@media (min-width: 940px) { .two { grid-template-columns: minmax(0, 1fr) 420px; } }
.stack { display: grid; gap: 24px; align-content: start; }
.links { display: grid; gap: 16px; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); }
.links li { list-style: none; background: var(--grain); border-radius: 18px; padding: 24px; }
.links h3 { font-weight: 700; font-size: 19px; }
.links p { color: var(--second); margin-top: 6px; }
.end { margin-top: 72px; background: var(--leaf-deep); color: #dfeae1; padding: 32px 0; }
.end a { text-decoration: underline; }
.go-roster { min-height: 52px; padding: 0 28px; border-radius: 999px; border: 2px solid var(--leaf); color: var(--leaf); font-weight: 700; cursor: pointer; }
:focus-visible { outline: 3px solid #d97706; outline-offset: 3px; }
`.trim();
