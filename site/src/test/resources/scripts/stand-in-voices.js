// Stands in for the speech of a device: it says nothing, and remembers what it was asked to say. Voices: window.voices, before the page
// runs; a sentence ends when the test says so, or at once where window.hurries is true.
window.voices ??= [
  { name: "Far", lang: "en-GB", localService: false, default: true },
  { name: "Near", lang: "en_GB", localService: true, default: false },
  { name: "Nah", lang: "cy-GB", localService: true, default: false },
];
window.said = [];
window.cancelled = 0;
class StandIn extends EventTarget {
  speaking = null;
  getVoices() {
    return window.voices;
  }
  speak(utterance) {
    this.speaking = utterance;
    const { text, rate, lang, voice } = utterance;
    const marked = [...(CSS.highlights.get("heard") || [])].map((range) => range.toString()).join("");
    window.said.push({ text, rate, lang, voice: voice?.name, marked });
    if (window.hurries) setTimeout(() => this.finish());
  }
  finish() {
    const utterance = this.speaking;
    this.speaking = null;
    utterance?.onend?.(new Event("end"));
  }
  cancel() {
    window.cancelled++;
    const utterance = this.speaking;
    this.speaking = null;
    utterance?.onerror?.(Object.assign(new Event("error"), { error: "canceled" }));
  }
}
const speech = new StandIn();
Object.defineProperty(window, "speechSynthesis", { value: speech });
window.SpeechSynthesisUtterance = class {
  constructor(text) {
    this.text = text;
  }
};
