"use strict";
/* The search in the page: it needs no server and answers while one types. */
(function () {
  const finder = document.getElementById("finder");
  const field = document.getElementById("q");
  const status = document.getElementById("status");
  const list = document.getElementById("hits");
  const more = document.getElementById("more");
  const language = document.documentElement.lang;
  const say = (name, values) => csuite.filled(finder.dataset[name], values || {});
  const roles = new Map(csuite.roles.map((role) => [role.id, role]));
  const kinds = new Map(csuite.kinds.map((kind) => [kind.id, kind]));
  let shown = 20;

  function item(hit) {
    const own = hit.text[language] && (hit.language === null || hit.language === language) ? language : hit.language;
    const read = own || csuite.languages.find((each) => hit.text[each]);
    const role = roles.get(hit.role);
    const about = [role && role.acronym, kinds.get(hit.kind).title[language], hit.id].filter(Boolean).join(" · ");
    return csuite.element("li", {},
      csuite.element("a", { href: hit.page, lang: read === language ? null : read }, hit.text[read]), " ",
      csuite.element("span", { class: "trailing" }, about));
  }

  function remarks(found) {
    const read = found.corrections.map(([from, to]) => say("read", { from, to }));
    const corrected = new Set(found.corrections.map(([from]) => from));
    const unknown = found.unknownWords.filter((word) => !corrected.has(word));
    if (unknown.length) { read.push(say("unknown", { words: unknown.join(", ") })); }
    if (found.unknownFilters.length) { read.push(say("filter", { words: found.unknownFilters.join(", ") })); }
    return read;
  }

  function show() {
    const line = field.value.trim();
    if (!line) {
      list.replaceChildren();
      status.textContent = say("hint");
      more.hidden = true;
      return;
    }
    const found = csuite.search(line);
    list.replaceChildren(...found.hits.slice(0, shown).map(item));
    const count = found.hits.length;
    const sentence = count === 0 ? say("none") : count === 1 ? say("one") : say("many", { count });
    status.textContent = [sentence, ...remarks(found)].join(" ");
    more.hidden = count <= shown;
  }

  function restart() {
    shown = 20;
    show();
  }

  field.addEventListener("input", () => {
    restart();
    history.replaceState(null, "", "#" + new URLSearchParams({ q: field.value }));
  });
  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    restart();
  });
  more.addEventListener("click", () => {
    const next = shown;
    shown += 50;
    show();
    const link = list.children[next] && list.children[next].querySelector("a");
    if (link) { link.focus(); }
  });
  window.addEventListener("hashchange", () => {
    field.value = csuite.asked("q");
    restart();
  });
  field.value = csuite.asked("q");
  restart();
})();
