// Search over all years, an extra: without this script the page shows where to read instead. What the index holds comes
// from the reports and is put on the page as text, never as markup.
"use strict";
(() => {
  const part = (name) => document.querySelector(`[data-search="${name}"]`);
  const index = globalThis.redovisaSearchIndex;
  const [box, without, word, year, kind] = ["box", "without", "word", "year", "kind"].map(part);
  const [count, hits, more] = ["count", "hits", "more"].map(part);
  if (!index || !box) return;

  const step = 50; // hits shown at a time
  const weights = { title: [12, 8], context: [4, 3], text: [2, 1] }; // the whole word, the beginning of one

  // å, ä and ö are letters of their own; other marks are left out, so that "andre" finds "André".
  const fold = (text) => text.normalize("NFC").toLowerCase().replace(/æ/g, "ä").replace(/ø/g, "ö")
    .replace(/[^\u0000-\u007fåäö]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
  const pieces = (text) => text.split(/([\p{L}\p{N}]+)/u); // every other one is a word
  const words = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const padded = (text) => ` ${words(text).join(" ")} `;

  const entries = index.entries.map(([kind, year, title, context, state, link, text, language]) => (
    { kind, year, title, context, state, link, text, language, searched: null }));
  const searched = (entry) => entry.searched ??= {
    title: padded(entry.title), context: padded(`${entry.context} ${entry.year}`), text: padded(entry.text),
  };

  // Every word must be found. Words in the title weigh more than those in the text, and most in a title that says
  // little else.
  const score = (entry, query) => {
    const fields = searched(entry);
    const title = fields.title.trim().split(" ");
    let sum = 0;
    for (const one of query) {
      let best = 0;
      for (const [field, [whole, begun]] of Object.entries(weights)) {
        if (fields[field].includes(` ${one} `)) best = Math.max(best, whole);
        else if (fields[field].includes(` ${one}`)) best = Math.max(best, begun);
      }
      if (best === 0) return 0;
      sum += best + (title.includes(one) ? 8 / title.length : 0);
    }
    return sum;
  };

  const find = (query) => entries
    .filter((entry) => (!year.value || entry.year === year.value) && (!kind.value || index.kinds[entry.kind][0] === kind.value))
    .map((entry, at) => ({ entry, at, score: score(entry, query) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || b.entry.year.localeCompare(a.entry.year) || a.at - b.at)
    .map((hit) => hit.entry);

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };
  const is_hit = (piece, query) => words(piece).some((one) => query.some((begin) => one.startsWith(begin)));
  const marked = (parts, query) => parts.map((piece, at) => (
    at % 2 === 1 && is_hit(piece, query) ? element("mark", "", piece) : piece));
  const icon = (key) => {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    svg.setAttribute("class", `icon s-${key}`);
    svg.setAttribute("aria-hidden", "true");
    svg.append(document.createElementNS(space, "use"));
    svg.firstChild.setAttribute("href", `#i-${key}`);
    return svg;
  };

  // The words around the first hit, which `marked` expects to begin with what is not a word.
  const excerpt = (text, query) => {
    const parts = pieces(text);
    const first = parts.findIndex((piece, at) => at % 2 === 1 && is_hit(piece, query));
    const from = Math.max(0, (first < 0 ? 1 : first) - 21) & ~1;
    const to = from + 70;
    return element("p", "search-text", from > 0 ? "… " : "", ...marked(parts.slice(from, to), query),
      to < parts.length ? " …" : "");
  };

  const item = (entry, query) => {
    const link = element("a", "", ...marked(pieces(entry.title), query));
    link.href = entry.link;
    if (entry.language) link.lang = entry.language;
    const facts = [entry.year, index.kinds[entry.kind][1], entry.context].filter(Boolean).join(" · ");
    const about = element("p", "search-facts", facts);
    if (entry.state >= 0) {
      const [key, label] = index.states[entry.state];
      about.append(" · ", icon(key), ` ${label}`);
    }
    const made = element("li", "", element("p", "search-title", link), about);
    if (entry.text) made.append(excerpt(entry.text, query));
    return made;
  };

  let found = [];
  let query = [];
  const show = () => {
    const shown = hits.children.length;
    hits.append(...found.slice(shown, shown + step).map((entry) => item(entry, query)));
    hits.hidden = found.length === 0;
    more.hidden = hits.children.length >= found.length;
    return hits.children[shown];
  };

  const told = (number) => {
    if (query.length === 0) return "";
    const text = number === 0 ? count.dataset.none : number === 1 ? count.dataset.one : count.dataset.many;
    return text.replace("{n}", String(number));
  };

  const search = () => {
    query = words(word.value);
    found = query.length > 0 ? find(query) : [];
    hits.replaceChildren();
    show();
    count.textContent = told(found.length);
  };

  // The address tells what was searched for, so that a search can be linked and found again with Back.
  const remember = () => {
    const state = new URLSearchParams();
    for (const [name, control] of [["q", word], ["year", year], ["kind", kind]]) {
      if (control.value) state.set(name, control.value);
    }
    history.replaceState(null, "", `#${state}`);
  };
  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    word.value = state.get("q") ?? "";
    year.value = state.get("year") ?? "";
    kind.value = state.get("kind") ?? "";
    if (year.selectedIndex < 0) year.value = "";
    if (kind.selectedIndex < 0) kind.value = "";
    search();
  };

  const option = (value, text) => {
    const made = element("option", "", text);
    made.value = value;
    return made;
  };
  const years = [...new Set(entries.map((entry) => entry.year).filter(Boolean))].sort().reverse();
  year.append(...years.map((one) => option(one, one)));
  kind.append(...index.kinds.map(([key, label]) => option(key, label)));

  let waiting = 0; // a pause, so that the number of hits is read out when the reader has finished typing
  const changed = () => {
    remember();
    search();
  };
  word.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 200);
  });
  for (const control of [year, kind]) control.addEventListener("change", changed);
  more.addEventListener("click", () => show()?.querySelector("a").focus());
  window.addEventListener("hashchange", recall);

  without.hidden = true;
  box.hidden = false;
  recall();
})();
