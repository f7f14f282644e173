/** A page to try social codes: a text on one side, what the library says of it on the other, as one types. */
import { audit, importText, init, load, type AuditReport, source } from "codesocial/lean";

import example from "../../tests/documents/commons-to-commons.codesocial.yaml?raw";
import { marksOf, underline, type Mark } from "./marks.js";
import { isProse, read, type Reading } from "./prose.js";
import { contents, element, said as whatIsSaid, verdict } from "./report.js";
import { type Language, WORDS } from "./words.js";

const find = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as T;
};

const text = find<HTMLTextAreaElement>("text");
const mirror = find("mirror");
const report = find("report");
const said = find("verdict");
const here = find("here");
const begin = find<HTMLSelectElement>("begin");

/** What is kept between visits, where the browser allows it: nobody should lose a text by closing a page. */
const kept = {
  get: (key: string): string | null => {
    try {
      return localStorage.getItem(`codesocial:${key}`);
    } catch {
      return null;
    }
  },
  set: (key: string, value: string): void => {
    try {
      localStorage.setItem(`codesocial:${key}`, value);
    } catch {
      // A browser that keeps nothing (private browsing, a full store) still lets one write and save.
    }
  },
};

let language: Language = kept.get("language") === "en" || (!kept.get("language") && !navigator.language.startsWith("fr")) ? "en" : "fr";
let fileName = kept.get("name") ?? "commons-to-commons.codesocial.yaml";
let marks: Mark[] = [];
let changed = false;
/** An editor in a page knows only \n: what the file had is written back. */
let lineEnd = "\n";

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Judges the text and shows what came of it: a social code as it stands, any other text as what it would make. */
function judge(): void {
  const options = { language, at: today() };
  if (!isProse(text.value, fileName)) {
    return tell(audit(source(text.value, fileName ? { name: fileName } : {}), options));
  }
  if (!reader.there) return void reader.fetch();
  const reading = read(text.value, fileName, options);
  if (reading.judged) return tell(reading.judged, reading);
  tellNothing(reading.imported.message ?? "");
}

/** What reads texts that are no social codes: it is fetched when somebody first has one. */
const reader = {
  there: false,
  fetching: false,
  async fetch(): Promise<void> {
    tellNothing(WORDS[language].loading);
    if (this.fetching) return;
    this.fetching = true;
    try {
      await load({ import: true });
      this.there = true;
      judge();
    } catch {
      tellNothing(WORDS[language].failed);
    } finally {
      this.fetching = false;
    }
  },
};

/** The phrases by which texts in a language are read: they are fetched when a text in it is there, and it is judged again. */
const phrases = {
  asked: new Set<string>(),
  async fetch(tag: string): Promise<void> {
    if (this.asked.has(tag)) return;
    this.asked.add(tag);
    try {
      await load({ texts: [tag] });
      judge();
    } catch {
      // Without them all else is told, and no question.
    }
  },
};

function tellNothing(sentence: string): void {
  marks = [];
  underline(mirror, text.value, marks);
  follow();
  said.textContent = sentence;
  said.className = "";
  report.replaceChildren();
  tellHere();
}

function tell(judged: AuditReport, reading?: Reading): void {
  const words = WORDS[language];
  const written = judged.document?.language;
  if (!judged.questions && written) void phrases.fetch(written);
  marks = marksOf(text.value, [...judged.findings, ...judged.problems]);
  underline(mirror, text.value, marks);
  follow();
  const sentence = verdict(judged, words);
  if (said.textContent !== sentence) said.textContent = sentence;
  said.className = judged.valid ? "valid" : "not-valid";
  const go = (at: number) => goTo(at, at);
  report.replaceChildren(
    ...(reading ? whatIsSaid(text.value, reading.imported, words, go, carryOn) : []),
    ...contents(judged, words, ({ range }) => {
      const mark = range && marks.find(({ problem }) => problem.range?.start.offset === range.start.offset);
      if (mark) goTo(mark.from, mark.to);
    }),
  );
  tellHere();
}

/** Goes on with the document that the text makes, with comments for those who write. */
function carryOn(): void {
  const made = importText(text.value, { ...(fileName && { name: fileName }), language });
  if (made.document !== undefined && mayReplace()) show(made.document, `${fileName.replace(/\.[^.]*$/, "") || "codesocial"}.yaml`);
}

/** Puts the cursor on a part of the text, and shows it in the middle. */
function goTo(from: number, to: number): void {
  text.focus();
  text.setSelectionRange(from, to);
  // The mirror has the same lines: where the mark stands there, the text stands here.
  const range = document.createRange();
  range.selectNodeContents(mirror);
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (before + length > from) {
      range.setStart(node, from - before);
      break;
    }
    before += length;
  }
  const top = range.getBoundingClientRect().top - mirror.getBoundingClientRect().top + mirror.scrollTop;
  text.scrollTop = Math.max(0, top - text.clientHeight / 2);
  follow();
  tellHere();
}

/** The element behind the editor scrolls with it. */
function follow(): void {
  mirror.scrollTop = text.scrollTop;
  mirror.scrollLeft = text.scrollLeft;
}

/** Says under the editor what was found where the cursor stands. */
function tellHere(): void {
  const at = text.selectionStart;
  const mark = marks.find(({ from, to }) => from <= at && at <= to);
  const words = WORDS[language];
  const sentence = mark ? words.severities[mark.problem.severity] + words.colon + mark.problem.message : "";
  if (here.textContent !== sentence) here.textContent = sentence;
}

/** Puts another text into the editor. */
function show(content: string, name: string): void {
  text.value = content;
  lineEnd = content.includes("\r\n") && !/[^\r]\n/.test(content) ? "\r\n" : "\n";
  rename(name);
  changed = false;
  text.setSelectionRange(0, 0);
  text.scrollTop = 0;
  keep();
  judge();
}

function rename(name: string): void {
  fileName = name;
  find("name").textContent = name;
}

function keep(): void {
  kept.set("text", text.value);
  kept.set("name", fileName);
}

/** Whether the text that is there may go. */
const mayReplace = (): boolean => !changed || confirm(WORDS[language].replace);

/** Writes all words of the page in its language. */
function speak(next: Language): void {
  language = next;
  kept.set("language", next);
  const words = WORDS[next];
  document.documentElement.lang = next;
  for (const spoken of document.querySelectorAll<HTMLElement>("[data-words]")) {
    const word = words[spoken.dataset.words as keyof typeof words];
    if (typeof word === "string") spoken.textContent = word;
  }
  for (const button of document.querySelectorAll<HTMLElement>("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === next));
  }
  begin.replaceChildren(
    element("option", { value: "" }, words.beginHere),
    element("option", { value: "own" }, words.own),
    element("option", { value: "example" }, words.example),
    ...Object.entries(words.kinds).map(([kind, name]) => element("option", { value: kind }, words.newOf + name)),
  );
}

type Kind = keyof (typeof WORDS)["fr"]["kinds"];

/** A text to begin with. What writes it is heavier than all the rest: it is fetched when somebody first asks for it. */
async function begun(kind: Kind): Promise<string> {
  const whole = await import("codesocial");
  await whole.init({ languages: [language], templates: true });
  return whole.template(kind, WORDS[language].untitled, { language }).text;
}

begin.addEventListener("change", async () => {
  const chosen = begin.value;
  begin.value = "";
  if (chosen === "" || !mayReplace()) return;
  if (chosen === "own") {
    show("", "");
    return text.focus();
  }
  if (chosen === "example") return show(example, "commons-to-commons.codesocial.yaml");
  try {
    show(await begun(chosen as Kind), "codesocial.yaml");
  } catch {
    alert(WORDS[language].failed);
  }
});

async function open(file: File | undefined): Promise<void> {
  if (!file || !mayReplace()) return;
  if (BINARY.test(file.name)) return alert(WORDS[language].notText);
  let content: string;
  try {
    content = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch {
    // What is not UTF-8 would come back mutilated when it is saved.
    return alert(WORDS[language].notText);
  }
  show(content, file.name);
}

/** Files that hold texts and are none: the command reads those of word processors. */
const BINARY = /\.(docx?|odt|pdf|rtf)$/i;

find<HTMLInputElement>("open").addEventListener("change", async (event) => {
  const input = event.target as HTMLInputElement;
  await open(input.files?.[0]);
  input.value = "";
});

// A file or a text that is dropped anywhere takes the place of what is there.
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) return void open(file);
  const dropped = event.dataTransfer?.getData("text/plain");
  if (dropped && mayReplace()) show(dropped, "");
});

find("save").addEventListener("click", () => {
  const address = URL.createObjectURL(new Blob([text.value.replaceAll("\n", lineEnd)], { type: "text/plain;charset=utf-8" }));
  const link = element("a", { href: address, download: fileName || (isProse(text.value, "") ? "texte.txt" : "codesocial.yaml") });
  link.click();
  URL.revokeObjectURL(address);
  changed = false;
});

for (const button of document.querySelectorAll<HTMLElement>("[data-language]")) {
  button.addEventListener("click", async () => {
    const next = button.dataset.language === "en" ? "en" : "fr";
    try {
      await load({ languages: [next] });
    } catch {
      // Without its words the page speaks it all the same, and the library what it has.
    }
    speak(next);
    judge();
  });
}

// What is pasted over the whole text is another text than that of the file.
text.addEventListener("paste", () => {
  if (text.selectionEnd - text.selectionStart === text.value.length) rename("");
});

let waiting = 0;
text.addEventListener("input", () => {
  changed = true;
  if (text.value === "") rename("");
  keep();
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(judge);
});
text.addEventListener("scroll", follow);
document.addEventListener("selectionchange", () => document.activeElement === text && tellHere());
addEventListener("beforeunload", (event) => changed && event.preventDefault());

speak(language);
said.textContent = WORDS[language].loading;
init({ languages: [language] }).then(
  () => show(kept.get("text") ?? example, fileName),
  () => (said.textContent = WORDS[language].failed),
);
