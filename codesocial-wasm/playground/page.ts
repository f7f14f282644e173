/** A page to try social codes: a text on one side, what the library says of it on the other, as one types. */
import { audit, init, load, type AuditReport, source } from "codesocial/lean";

import example from "../../tests/documents/commons-to-commons.codesocial.yaml?raw";
import { marksOf, underline, type Mark } from "./marks.js";
import { contents, element, verdict } from "./report.js";
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

/** Judges the text and shows what came of it. */
function judge(): void {
  const words = WORDS[language];
  const judged: AuditReport = audit(source(text.value, { name: fileName }), { language, at: today() });
  marks = marksOf(text.value, [...judged.findings, ...judged.problems]);
  underline(mirror, text.value, marks);
  follow();
  const sentence = verdict(judged, words);
  if (said.textContent !== sentence) said.textContent = sentence;
  said.className = judged.valid ? "valid" : "not-valid";
  report.replaceChildren(...contents(judged, words, ({ range }) => {
    const mark = range && marks.find(({ problem }) => problem.range?.start.offset === range.start.offset);
    if (mark) go(mark);
  }));
  tellHere();
}

/** Puts the cursor on what a mark underlines, and shows it in the middle. */
function go({ from, to }: Mark): void {
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
  fileName = name;
  changed = false;
  find("name").textContent = name;
  text.setSelectionRange(0, 0);
  text.scrollTop = 0;
  keep();
  judge();
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
  if (chosen === "example") return show(example, "commons-to-commons.codesocial.yaml");
  try {
    show(await begun(chosen as Kind), "codesocial.yaml");
  } catch {
    alert(WORDS[language].failed);
  }
});

find<HTMLInputElement>("open").addEventListener("change", async (event) => {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (file && mayReplace()) {
    try {
      show(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer()), file.name);
    } catch {
      // What is not UTF-8 would come back mutilated when it is saved.
      alert(WORDS[language].notText);
    }
  }
  input.value = "";
});

find("save").addEventListener("click", () => {
  const address = URL.createObjectURL(new Blob([text.value.replaceAll("\n", lineEnd)], { type: "text/plain;charset=utf-8" }));
  const link = element("a", { href: address, download: fileName });
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

let waiting = 0;
text.addEventListener("input", () => {
  changed = true;
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
