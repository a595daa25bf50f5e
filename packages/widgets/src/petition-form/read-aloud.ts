/** Reads a text aloud, or stops where it was reading. */
export function readAloud(text: string, language: string): void {
  const { speaking } = speechSynthesis;
  speechSynthesis.cancel();
  if (speaking) return;
  const speech = new SpeechSynthesisUtterance(text.replace(/\s+/g, '，'));
  speech.lang = language;
  speech.rate = 0.9;
  speechSynthesis.speak(speech);
}
