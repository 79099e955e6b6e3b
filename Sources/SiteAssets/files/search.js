"use strict";
/* The facts that fit a query, the best first, ranked as ‘csuite find’ ranks them. */
csuite.search = (function () {
  const leastShareOfQuery = 0.12, leastShareOfBest = 0.35;
  let indexes = null;

  const indexesNow = () => (indexes = indexes || csuite.languages.map(csuite.makeIndex));

  function passes(fact, query) {
    return query.filters.every(({ filter, ids, excludes }) => {
      if (filter === "language") { return excludes || Boolean(fact.text[ids[0]]); }
      const values = filter === "role" ? [fact.role] : filter === "kind" ? [fact.kind] : fact.areas;
      return values.some((value) => ids.includes(value)) !== excludes;
    });
  }

  /* Several values of one filter mean any of them. */
  function merged(query) {
    const filters = [];
    for (const each of query.filters) {
      const same = filters.find((other) => other.filter === each.filter && other.excludes === each.excludes);
      if (same) { same.ids.push(...each.ids); } else { filters.push({ ...each, ids: [...each.ids] }); }
    }
    return { ...query, filters };
  }

  /* Whether a sentence holds a word, or words in a row. */
  function holds(term, fact, index) {
    if (term.isPrefix) { return csuite.factsBeginning(term.words[0], index).has(fact); }
    const isLiteral = index.language === "en" && term.words.length > 1;
    const sentence = index.sentences[fact];
    const admits = (word, written) => {
      if (written.key !== index.analyser.key(word)) { return false; }
      if (!word.isMarked && !isLiteral) { return true; }
      return written.form === word.form || (!isLiteral && written.form.length === written.key.length);
    };
    return sentence.some((_, start) => start + term.words.length <= sentence.length &&
      term.words.every((word, offset) => admits(word, sentence[start + offset])));
  }

  const meets = (clause, fact, index) => clause.alternatives.some((term) => holds(term, fact, index));

  function pointsIn(index, reading) {
    const points = new Map();
    for (const use of reading.uses) {
      for (const [fact, strength] of (use.facts || index.list(use.kind, use.term)) || []) {
        points.set(fact, (points.get(fact) || 0) + csuite.points(use, strength));
      }
    }
    return points;
  }

  return function (line) {
    const query = merged(csuite.parseQuery(line));
    const wanted = query.filters.find((each) => each.filter === "language" && !each.excludes);
    const here = indexesNow().filter((index) => !wanted || wanted.ids.includes(index.language));
    const words = query.clauses.filter((clause) => clause.demand !== "excluded")
      .flatMap((clause) => clause.alternatives).flatMap((term) => term.words);
    const counts = new Map(words.map((word) => [word.form, Math.max(0, ...indexesNow().map((index) =>
      index.count("key", index.analyser.key(word))))]));
    const required = query.clauses.filter((clause) => clause.demand === "required");
    const excluded = query.clauses.filter((clause) => clause.demand === "excluded");
    const best = new Map();
    let corrections = [];
    if (!query.unknown.length && words.length) {
      for (const index of here) {
        const reading = csuite.readQuery(query, index, counts);
        const floor = Math.floor(reading.ideal * leastShareOfQuery);
        for (const [fact, points] of pointsIn(index, reading)) {
          if (points < floor || !passes(csuite.facts[fact], query)) { continue; }
          if (!required.every((clause) => meets(clause, fact, index))) { continue; }
          if (here.some((each) => excluded.some((clause) => meets(clause, fact, each)))) { continue; }
          const old = best.get(fact);
          if (!old || old.points < points) { best.set(fact, { fact, points, language: index.language, reading }); }
        }
      }
    } else if (!query.unknown.length && query.filters.length) {
      csuite.facts.forEach((fact, number) => {
        if (passes(fact, query)) { best.set(number, { fact: number, points: 0, language: null }); }
      });
    }
    const top = Math.max(0, ...[...best.values()].map((each) => each.points));
    const hits = [...best.values()].filter((each) => each.points >= Math.floor(top * leastShareOfBest))
      .sort((a, b) => b.points - a.points || a.fact - b.fact);
    if (hits.length && hits[0].reading) { corrections = hits[0].reading.corrections; }
    return {
      hits: hits.map((each) => ({ ...csuite.facts[each.fact], points: each.points, language: each.language })),
      unknownWords: words.filter((word) => !counts.get(word.form)).map((word) => word.typed),
      unknownFilters: query.unknown, corrections,
    };
  };
})();
