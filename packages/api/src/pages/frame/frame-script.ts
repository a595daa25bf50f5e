/** In the frame: tells the page around how high it is, which is all that it tells. */
export const frameScript = `
const tell = () => parent.postMessage({ lianxin: 'height', height: document.documentElement.offsetHeight }, '*');
new ResizeObserver(tell).observe(document.documentElement);
`.trim();

/** On the page around: gives each of our frames the height that it asks for. */
export const hostScript = `
addEventListener('message', ({ data, source }) => {
  if (!data || data.lianxin !== 'height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = Math.ceil(data.height) + 'px';
  }
});
`.trim();
