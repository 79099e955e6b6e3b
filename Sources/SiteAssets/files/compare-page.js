"use strict";
/* Two to four roles side by side, as ‘csuite compare’ sets them. */
(function () {
  const page = document.getElementById("comparison");
  const output = document.getElementById("output");
  const status = document.getElementById("status");
  const choices = [...document.querySelectorAll("select.role")];
  const kept = document.getElementById("kept");
  const language = document.documentElement.lang;
  const make = csuite.element;
  const say = (name, values) => csuite.filled(page.dataset[name], values || {});
  const parts = { A: say("accountable"), R: say("responsible"), C: say("consulted"), I: say("informed"), "·": say("personal") };

  const nameOf = (role) => role.short[language];

  /* One is accountable and another does the work too; several have a part otherwise; a single one has; none has. */
  function overlap(cells) {
    const letters = cells.filter(Boolean).map((cell) => cell[0]);
    if (letters.length < 2) { return letters.length ? "only" : "none"; }
    return letters.includes("A") && letters.includes("R") ? "contested" : "shared";
  }

  function rowsFor(roles) {
    return csuite.areas.map((area) => {
      const cells = roles.map((role) => area.relations[role.id] || "");
      return { area, cells, overlap: overlap(cells), differs: new Set(cells).size > 1 };
    });
  }

  const isKept = {
    all: (row) => row.overlap !== "none",
    differences: (row) => row.differs,
    shared: (row) => row.overlap === "shared" || row.overlap === "contested",
    contested: (row) => row.overlap === "contested",
  };

  function disputesAbout(row, roles) {
    if (!isKept.shared(row)) { return []; }
    return csuite.disputes.filter((each) => each.areas.includes(row.area.id) &&
      each.roles.some((id) => roles.some((role) => role.id === id)));
  }

  const flag = (dispute) => make("a", { href: "disagreements.html#" + dispute.id, class: "notice" }, "⚑" + dispute.id);

  function cell(text) {
    if (!text) { return make("td", { class: "w0" }); }
    const [letter, importance, level] = text;
    const isWork = letter !== "C" && letter !== "I";
    const weight = isWork ? importance : Math.max(1, importance - 2);
    const words = say("cell", { part: parts[letter], importance, level });
    return make("td", { class: "w" + weight, title: words },
      make("span", { "aria-hidden": "true" }, letter === "A" ? make("strong", {}, text) : text),
      make("span", { class: "spoken" }, words));
  }

  function tableRow(row, roles) {
    const link = make("a", { href: "areas/" + row.area.id + ".html" }, row.area.name[language]);
    const note = make("td", {}, make("span", { class: row.overlap === "contested" ? "notice" : "quiet" }, say(row.overlap)));
    for (const dispute of disputesAbout(row, roles)) { note.append(" ", flag(dispute)); }
    return make("tr", {}, make("th", { scope: "row" }, link), ...row.cells.map(cell), note);
  }

  function table(rows, roles) {
    const heads = [say("area"), ...roles.map((role) => role.acronym), say("overlap")];
    const made = make("table", { class: "heat" }, make("caption", {}, say("areas")),
      make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)))));
    for (const group of csuite.groups) {
      const own = rows.filter((row) => row.area.group === group.id);
      if (!own.length) { continue; }
      made.append(make("tbody", {},
        make("tr", {}, make("th", { scope: "rowgroup", colspan: roles.length + 2 }, group.name[language])),
        ...own.map((row) => tableRow(row, roles))));
    }
    return make("div", { class: "table", tabindex: "0", role: "group", "aria-label": say("areas") }, made);
  }

  /* What is said about the border: first what speaks of just these roles. */
  function borders(roles) {
    const ids = new Set(roles.map((role) => role.id));
    const touching = csuite.borders.filter((each) => each.roles.filter((id) => ids.has(id)).length > 1);
    const rank = (each) => (each.roles.every((id) => ids.has(id)) ? 0 : 1);
    return touching.map((each, place) => [rank(each), place, each]).sort((a, b) => a[0] - b[0] || a[1] - b[1])
      .map((each) => each[2]);
  }

  function keyPoints(roles) {
    const facts = borders(roles).slice(0, 8).map((each) => make("li", {}, each.text, " ",
      make("a", { href: each.page, class: "trailing" }, each.id)));
    const disputes = csuite.disputes.filter((each) =>
      each.roles.filter((id) => roles.some((role) => role.id === id)).length > 1);
    const flags = disputes.map((each) => make("li", {}, each.topic, " ", flag(each)));
    const items = [...facts, ...flags];
    return items.length ? [make("h2", {}, say("between")), make("ul", { class: "entries" }, ...items)] : [];
  }

  function summary(rows, roles) {
    const count = (kind) => rows.filter((row) => row.overlap === kind).length;
    const own = roles.map((role, column) => nameOf(role) + " " +
      rows.filter((row) => row.overlap === "only" && row.cells[column]).length);
    return say("summary", { meet: count("contested") + count("shared"), all: rows.length, contested: count("contested"),
      own: own.join(", ") });
  }

  const chosen = () => [...new Set(choices.map((choice) => choice.value).filter(Boolean))]
    .map((id) => csuite.roles.find((role) => role.id === id)).filter(Boolean);

  function show() {
    const roles = chosen();
    if (roles.length < 2) {
      output.replaceChildren();
      status.textContent = say("hint");
      return;
    }
    const rows = rowsFor(roles);
    const shown = rows.filter(isKept[kept.value]);
    const links = roles.map((role) => make("a", { href: "roles/" + role.id + ".html" }, role.name[language]));
    const heading = make("p", { class: "roles" }, ...links.flatMap((link, place) => (place ? [" · ", link] : [link])));
    const legend = make("p", { class: "quiet" }, say("legend"));
    status.textContent = summary(rows, roles);
    output.replaceChildren(heading, ...keyPoints(roles), make("h2", {}, say("areas")), legend,
      shown.length ? table(shown, roles) : make("p", {}, say("nothing")));
  }

  function choose(ids) {
    choices.forEach((choice, place) => { choice.value = ids[place] || ""; });
    show();
  }

  const fromAddress = () => choose(csuite.asked("roles").split(",").filter((id) =>
    csuite.roles.some((role) => role.id === id)));

  function changed() {
    show();
    history.replaceState(null, "", "#roles=" + chosen().map((role) => role.id).join(","));
  }

  choices.forEach((choice) => choice.addEventListener("change", changed));
  kept.addEventListener("change", show);
  document.getElementById("chooser").addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", fromAddress);
  fromAddress();
})();
