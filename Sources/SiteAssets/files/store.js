"use strict";
/* What the data files hand over, and small helpers for pages. */
window.csuite = window.csuite || {};
csuite.facts = [];

/* Facts as rows: id, role, kind, areas, text in each language of the site, page. */
csuite.addFacts = function (rows) {
  for (const [id, role, kind, areas, texts, page] of rows) {
    const text = Object.fromEntries(csuite.languages.map((language, place) => [language, texts[place]]));
    csuite.facts.push({ id, role, kind, areas, text, page });
  }
};

/* An element with attributes and content; a text stays text. */
csuite.element = function (name, attributes, ...content) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== null && value !== undefined) { made.setAttribute(key, value); }
  }
  made.append(...content.filter((each) => each !== null && each !== undefined));
  return made;
};

/* A sentence of the page with its {names} filled in. */
csuite.filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

/* What the address asks for, behind ‘?’ when a form sent it, behind ‘#’ when the page wrote it itself. */
csuite.asked = function (name) {
  const parts = [location.hash.slice(1), location.search.slice(1)].map((text) => new URLSearchParams(text));
  const found = parts.find((each) => each.has(name));
  return found ? found.get(name) : "";
};
