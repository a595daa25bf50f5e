/** The sheet of a portal of 2008, as hostile to strangers as such sheets are. */
export const countyStyles = `
html { font-size: 62.5%; }
* { margin: 0; padding: 0; }
body {
  background: #eef1f6; color: #333; font: 12px/18px SimSun, "宋体", "Noto Serif CJK SC", serif;
  letter-spacing: 0.5px; text-align: center; word-break: break-all; -webkit-text-size-adjust: none;
}
div, p, span, td, li, label, legend, section, h1, h2, h3, h4 { font-family: SimSun, "宋体", "Noto Serif CJK SC", serif; }
p { text-indent: 2em; }
h2, h3, h4 { font-size: 14px !important; color: #8b0000 !important; }
h1 { font-size: 14px; font-weight: normal; }
a { color: #333 !important; text-decoration: none; }
a:hover { color: #c00 !important; text-decoration: underline; }
ul, ol, li { list-style: none; }
img { border: 0; width: 100%; }
table { border-collapse: collapse; border-spacing: 0; text-align: left; }
input, select, textarea, button {
  width: 120px !important; height: 20px !important; font-size: 12px !important;
  border: 1px solid #7f9db9 !important; background: #ffffe8 !important; border-radius: 0 !important;
}
button, input[type="submit"] { width: 52px !important; cursor: default !important; }
label { float: left; width: 60px; }
fieldset { border: 2px groove #ccc; }
:focus { outline: none !important; }
.portal { width: 1100px; margin: 0 auto; background: #fff; table-layout: fixed; }
.topline td { height: 26px; padding: 0 16px; background: #f7f7f7; border-bottom: 1px solid #ddd; color: #555; }
.topline .right { text-align: right; }
.banner td {
  height: 110px; padding-left: 40px; background: #8f1013;
  background: linear-gradient(#c6171b, #8c0f12); text-align: left;
}
.banner strong { color: #fff; font-size: 36px; line-height: 60px; letter-spacing: 4px; }
.nav td { background: #a31217; height: 40px; }
.nav li { float: left; border-right: 1px solid #b94a4e; }
.nav a { display: block; padding: 0 26px; line-height: 40px; font-size: 16px; color: #fff !important; }
.nav a:hover { background: #7d0c10; color: #fff !important; }
.where td { padding: 10px 16px; border-bottom: 1px solid #ddd; color: #666; font-size: 14px; }
.second { width: 404px; }
.left { padding: 20px 10px 20px 20px; vertical-align: top; }
.right-column { padding: 20px 20px 20px 10px; vertical-align: top; }
.block { margin-bottom: 18px; text-align: left; }
.news { border: 1px solid #d8b4b5; }
.news .title { background: #f7eaea; border-bottom: 1px solid #d8b4b5; padding: 8px 12px; }
.news .title h2 { font-size: 16px !important; line-height: 20px; }
.news li { padding: 6px 14px; border-bottom: 1px dashed #ccc; font-size: 14px; overflow: hidden; }
.news .date { float: right; color: #666; }
.search { text-align: right; white-space: nowrap; }
.search label { float: none; width: auto; margin-left: 12px; }
.foot td { padding: 16px; text-align: center; border-top: 3px solid #a31217; color: #555; line-height: 22px; }
@media (max-width: 1120px) { .portal { width: 100%; } }
@media (max-width: 860px) {
  .portal { table-layout: auto; }
  .portal, .portal > tbody, .portal > tbody > tr, .portal > tbody > tr > td { display: block; width: auto; }
  .topline td { height: auto; }
  .search { text-align: left; white-space: normal; }
  .banner td { height: auto; padding: 16px; }
  .banner strong { font-size: 22px; line-height: 32px; letter-spacing: 1px; }
  .nav { overflow: hidden; }
  .nav td { height: auto; overflow: hidden; }
  .nav a { padding: 0 12px; font-size: 14px; }
  .left, .right-column { padding: 12px; }
  .topline .right { display: none; }
}
`.trim();
