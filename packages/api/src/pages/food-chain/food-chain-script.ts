/** The website's own script: its roster comes into the page only when somebody asks for it. */
export const foodChainScript = `
const place = document.querySelector('#roster');
document.querySelector('#show-roster').addEventListener('click', (event) => {
  const roster = document.createElement('lianxin-deputy-roster');
  for (const name of ['site-key', 'station', 'theme']) roster.setAttribute(name, place.getAttribute('data-' + name));
  place.replaceChildren(roster);
  event.currentTarget.hidden = true;
});
`.trim();
