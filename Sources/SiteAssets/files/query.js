"use strict";
/* A line as it is typed: words, "words in a row", +word, -word, word*, a OR b, and filters such as role:cpo. */
csuite.parseQuery = (function () {
  const filters = { role: "role", roles: "role", vaitro: "role", kind: "kind", kinds: "kind", loai: "kind",
    competency: "area", competencies: "area", nangluc: "area", lang: "language", language: "language" };

  function tokens(line) {
    const pattern = /([+-](?=\S))?(?:([^\s"“„«:]+):)?(?:["“„«]([^"”“»]*)["”“»]?|([^\s"“„«]+))/gu;
    return [...line.matchAll(pattern)].map((match) => ({
      sign: match[1], name: match[2], text: match[3] === undefined ? match[4] : match[3],
      isQuoted: match[3] !== undefined, typed: match[0].trim(),
    }));
  }

  const sameName = (value) => (names) => names.some((name) => name && csuite.words.folded(name) === csuite.words.folded(value));

  const finders = {
    role: (value) => csuite.roles.filter((role) => sameName(value)(
      [role.id, role.acronym, ...Object.values(role.names).flat()])).map((role) => role.id),
    kind: (value) => csuite.kinds.filter((kind) => sameName(value)(kind.words)).map((kind) => kind.id),
    area: (value) => csuite.areas.filter((area) => sameName(value)(
      [area.id, ...Object.values(area.name)])).map((area) => area.id),
    language: (value) => csuite.languages.filter((language) => language === value.toLowerCase()),
  };

  return function (line) {
    const query = { clauses: [], filters: [], unknown: [] };
    let joins = false, excludes = false;
    function append(words, isPrefix, demand) {
      const last = query.clauses.at(-1), term = { words, isPrefix };
      if (joins && last && last.demand !== "excluded" && demand !== "excluded") {
        last.alternatives.push(term);
        if (demand === "required") { last.demand = demand; }
      } else {
        query.clauses.push({ demand, alternatives: [term] });
      }
      joins = excludes = false;
    }
    for (const token of tokens(line)) {
      const filter = token.name && token.text && filters[csuite.words.folded(token.name)];
      if (filter) {
        for (const value of token.text.split(",")) {
          const ids = finders[filter](value);
          if (ids.length) { query.filters.push({ filter, ids, excludes: token.sign === "-" }); } else { query.unknown.push(token.typed); }
        }
        continue;
      }
      const isBare = !token.sign && !token.isQuoted && !token.name;
      if (isBare && /^(OR|\|\|?|HOẶC)$/.test(token.text)) { joins = true; continue; }
      if (isBare && token.text === "NOT") { excludes = true; continue; }
      if (isBare && /^(AND|&&)$/.test(token.text)) { continue; }
      const text = [token.name, token.text].filter(Boolean).join(" ");
      const words = csuite.words.read(text);
      const demand = token.sign === "-" || (excludes && token.sign !== "+") ? "excluded"
        : token.sign === "+" ? "required" : "wanted";
      if (!words.length) { continue; }
      if (token.isQuoted) {
        append(words, false, token.sign === "-" ? "excluded" : "required");
      } else if (token.text.endsWith("*")) {
        words.slice(0, -1).forEach((word) => append([word], false, demand));
        append(csuite.words.read(words.at(-1).typed, false).slice(-1), true, demand);
      } else if (words.length > 1 && token.sign) {
        append(words, false, demand);
      } else {
        words.forEach((word) => append([word], false, demand));
      }
    }
    return query;
  };
})();
