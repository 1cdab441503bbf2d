// Reads the page aloud with a voice of the reader's own device, and marks the sentence that is heard. A voice that is not on the device
// would be sent the words, so none of those is used. Without a voice for the page there is no button. Pausing ends the sentence and
// playing begins it again, since not every browser can hold a voice in the middle.

const RATES = [0.6, 0.8, 1, 1.25, 1.5, 2];
const USUAL = RATES.indexOf(1);
const NAME = "heard";

const root = document.documentElement;
const openers = [...document.querySelectorAll(".listen-opener")];
const template = document.getElementById("page-listen-template");
const speech = window.speechSynthesis;

if (openers.length && template && speech) {
  const player = template.content.querySelector(".listen");
  const button = (does) => player.querySelector("[data-does=" + does + "]");
  const message = player.querySelector("[role=status]");
  const words = player.dataset;
  let queue = [];
  let at = 0;
  let rate = USUAL;
  let speaking = null;
  let following = true;
  let marked = null;

  // Voices come when they come: with an event, in most browsers.
  if (speech.addEventListener) {
    speech.addEventListener("voiceschanged", offer);
  } else {
    speech.onvoiceschanged = offer;
  }
  addEventListener("load", offer);
  offer();
  for (const opener of openers) {
    opener.addEventListener("click", () => (player.isConnected ? play() : open()));
  }
  button("toggle").addEventListener("click", () => (speaking ? pause() : play()));
  button("stop").addEventListener("click", () => stop(true));
  button("slower").addEventListener("click", () => changeRate(rate - 1));
  button("faster").addEventListener("click", () => changeRate(rate + 1));
  addEventListener("pagehide", () => stop(false));
  document.addEventListener("page-exit", () => stop(false));
  document.addEventListener("visibilitychange", () => document.hidden && speaking && pause());

  function offer() {
    const isReady = Boolean(voiceFor(root.lang));
    openers.forEach((opener) => opener.toggleAttribute("data-ready", isReady));
  }

  function voiceFor(lang) {
    const tag = lang.toLowerCase();
    const primary = tag.split("-")[0];
    const voices = speech.getVoices().filter((voice) => voice.localService);
    const tagOf = (voice) => voice.lang.toLowerCase().replace(/_/g, "-");
    const same = voices.filter((voice) => tagOf(voice) === tag);
    const near = voices.filter((voice) => tagOf(voice).split("-")[0] === primary);
    return [same, near].map((some) => some.find((voice) => voice.default) || some[0]).find(Boolean);
  }

  function open() {
    const request = new CustomEvent("listen-sentences", { detail: {} });
    document.dispatchEvent(request);
    queue = request.detail.sentences;
    at = first();
    following = true;
    document.body.append(player);
    root.toggleAttribute("data-listening", true);
    message.textContent = "";
    play();
    button("toggle").focus({ preventScroll: true });
  }

  /** Where the reader is; the beginning, on the first screen. */
  function first() {
    const here = window.scrollY > window.innerHeight / 2 && queue.findIndex((one) => rangeOf(one).getBoundingClientRect().top > 0);
    return Math.max(0, here || 0);
  }

  function play() {
    if (speaking) {
      return;
    }
    at = at < queue.length ? at : 0;
    button("toggle").textContent = words.pause;
    message.textContent = "";
    speak();
  }

  function pause() {
    hush();
    button("toggle").textContent = words.play;
  }

  function stop(isAsked) {
    hush();
    mark(null);
    const hadFocus = player.contains(document.activeElement);
    player.remove();
    root.toggleAttribute("data-listening", false);
    if (isAsked && hadFocus) {
      openers.find((opener) => opener.checkVisibility())?.focus({ preventScroll: true });
    }
  }

  function hush() {
    speaking = null;
    speech.cancel();
  }

  function changeRate(wanted) {
    rate = Math.min(RATES.length - 1, Math.max(0, wanted));
    message.textContent = words.speed.replace("{speed}", RATES[rate].toLocaleString(root.lang));
    if (speaking) {
      hush();
      speak();
    }
  }

  /** Says the sentence whose turn it is, and after it the next: each is an utterance of its own, since long ones are cut short. */
  function speak() {
    while (at < queue.length && isSilent(at)) {
      at++;
    }
    if (at === queue.length) {
      pause();
      mark(null);
      message.textContent = words.end;
      return;
    }
    const sentence = queue[at];
    const own = voiceFor(sentence.lang);
    const voice = own || voiceFor(root.lang);
    mark(sentence);
    const utterance = new SpeechSynthesisUtterance(own ? sentence.say : words.noVoice);
    speaking = utterance;
    // One that was cut off is no longer the one that is spoken, and has no next.
    utterance.onend = () => speaking === utterance && next();
    utterance.onerror = () => speaking === utterance && fail();
    if (!voice) {
      fail();
      return;
    }
    utterance.rate = RATES[rate];
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speech.speak(utterance);
  }

  function next() {
    at++;
    speak();
  }

  function fail() {
    pause();
    message.textContent = words.failed;
  }

  /** What is folded away is not heard either, and that is said. So is, once, that the device has no voice for a language. */
  function isSilent(index) {
    const { element, fold, lang } = queue[index];
    const closed = element.closest("details:not([open])");
    const isUnseen = fold ? fold.open : (closed && !element.closest("summary")) || element.closest("[hidden]");
    return isUnseen || (index > 0 && queue[index - 1].lang === lang && !voiceFor(lang) && lang !== root.lang);
  }

  function mark(sentence) {
    marked?.removeAttribute("data-heard");
    window.CSS?.highlights?.delete(NAME);
    if (!sentence) {
      return;
    }
    const range = rangeOf(sentence);
    if (window.Highlight && window.CSS?.highlights) {
      CSS.highlights.set(NAME, new Highlight(range));
    }
    marked = sentence.element;
    marked.setAttribute("data-heard", "");
    follow(range.getBoundingClientRect());
  }

  /** Keeps the sentence in the window, unless the reader has gone elsewhere. */
  function follow(box) {
    const foot = window.innerHeight - player.offsetHeight;
    const isSeen = box.bottom > 0 && box.top < foot;
    if (box.height > 0 && following && (box.top < 0 || box.bottom > foot)) {
      window.scrollBy({ top: box.top - foot / 4, behavior: "instant" });
    } else if (box.height > 0) {
      following = isSeen;
    }
  }

  function rangeOf({ pieces, start, end, element }) {
    const range = document.createRange();
    const within = pieces.filter((piece) => piece.at < end && piece.at + piece.node.length > start);
    if (within.length === 0) {
      range.selectNode(element);
      return range;
    }
    const last = within[within.length - 1];
    range.setStart(within[0].node, Math.max(0, start - within[0].at));
    range.setEnd(last.node, Math.min(last.node.length, end - last.at));
    return range;
  }
}
