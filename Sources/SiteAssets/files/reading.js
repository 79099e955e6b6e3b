"use strict";
/* A query as one language's index understands it: the terms that earn a fact points, and what a fact that holds all
   of them would earn; as TextSearch/Reading/QueryReader reads it. */
csuite.readQuery = (function () {
  const percent = { pair: { vi: 60, en: 25 }, form: { vi: 100, en: 25 } };
  const markedKey = 50, functionWord = 30, repaired = 80, doubted = 60;
  const share = (value, hundredths) => Math.floor(value * hundredths / 100);

  function positionsOf(query, index, known, corrections) {
    const positions = [];
    let follows = false;
    query.clauses.forEach((clause, number) => {
      if (clause.demand === "excluded") { follows = false; return; }
      for (const term of clause.alternatives) {
        if (term.isPrefix) { follows = false; continue; }
        if (clause.alternatives.length > 1) { follows = false; }
        for (const word of term.words) {
          const isOpen = clause.demand !== "required" && index.language === "vi" && !word.isMarked && !known(word);
          const other = isOpen ? csuite.repair.spelt(word, index) : null;
          if (other) { corrections.push([word.typed, other.map((each) => shown(index, each.key)).join(" ")]); }
          for (const each of other || [word]) {
            positions.push(position(each, number, follows, index));
            follows = true;
          }
        }
        if (clause.alternatives.length > 1) { follows = false; }
      }
    });
    return positions;
  }

  function position(word, clause, follows, index) {
    const key = index.analyser.key(word);
    const candidates = index.keys.has(key)
      ? [{ key, form: index.forms.has(word.form) ? word.form : null, weight: 100, isTyped: true }] : [];
    return { word, clause, follows, candidates, isFunctionWord: index.analyser.isFunctionWord(word) };
  }

  const shown = (index, key) => (index.usualForm.has(key) ? index.usualForm.get(key).typed : key);

  function neighboursOf(place, positions) {
    const found = [];
    if (positions[place].follows) { found.push(place - 1); }
    if (place + 1 < positions.length && positions[place + 1].follows) { found.push(place + 1); }
    return found.filter((other) => positions[other].candidates.length);
  }

  const besides = (key, place, other, positions, index) => positions[other].candidates.some((each) =>
    (other < place ? index.pairCount(each.key, key) : index.pairCount(key, each.key)) > 0);

  function isSuspicious(place, positions, index) {
    const here = positions[place];
    const isWrittenSo = positions.some((each) => each.word.isMarked) && here.candidates.some((each) => each.form !== null);
    if (here.isFunctionWord || isWrittenSo || here.word.key.length < (index.language === "vi" ? 2 : 4)) { return false; }
    const neighbours = neighboursOf(place, positions);
    return neighbours.length > 0 && !neighbours.some((other) =>
      here.candidates.some((each) => besides(each.key, place, other, positions, index)));
  }

  function nearestByNeighbours(place, positions, index) {
    const word = positions[place].word.key;
    if (word.length < (index.language === "vi" ? 2 : 3)) { return null; }
    const neighbours = neighboursOf(place, positions), mustFitAll = positions[place].candidates.length > 0;
    let best = null;
    for (const other of neighbours) {
      const key = positions[other].candidates[0].key;
      const beside = (other < place ? index.followers(key) : index.predecessors(key)).filter((each) =>
        index.letters(each) !== word &&
        (!mustFitAll || neighbours.every((one) => besides(each, place, one, positions, index))));
      const found = csuite.repair.nearest(word, beside, index, (each) =>
        (other < place ? index.pairCount(key, each) : index.pairCount(each, key)));
      if (found && (!best || found.rank[0] < best.rank[0] || (found.rank[0] === best.rank[0] &&
        (found.rank[1] < best.rank[1] || (found.rank[1] === best.rank[1] && found.key < best.key))))) { best = found; }
    }
    return best && best.key;
  }

  function repair(place, positions, index, known, corrections) {
    const here = positions[place], isUnknown = !here.candidates.length;
    if (isUnknown ? known(here.word) : !isSuspicious(place, positions, index)) { return; }
    let near = nearestByNeighbours(place, positions, index);
    if (near === null && isUnknown && here.word.key.length >= 5) {
      const found = csuite.repair.nearest(here.word.key, index.keys.keys(), index, (key) => index.count("key", key));
      near = found && found.key;
    }
    if (near === null) { return; }
    here.candidates.push({ key: near, form: null, weight: isUnknown ? repaired : doubted });
    if (isUnknown) { corrections.push([here.word.typed, shown(index, near)]); }
  }

  return function (query, index, counts) {
    const known = (word) => (counts.get(word.form) || 0) > 0;
    const reading = { uses: [], ideal: 0, corrections: [] };
    const positions = positionsOf(query, index, known, reading.corrections);
    positions.forEach((_, place) => repair(place, positions, index, known, reading.corrections));
    const isMarked = index.language === "en" ||
      positions.filter((each) => each.word.isMarked).length * 100 > positions.length * 60;

    function add(kind, term, count, weight, isMinor) {
      if (weight <= 0) { return 0; }
      const use = { kind, term, rarity: index.rarity(count), weight, isMinor };
      reading.uses.push(use);
      return csuite.points(use, 1000);
    }

    const ideals = query.clauses.map(() => 0);
    for (const here of positions) {
      const factor = here.isFunctionWord ? functionWord : 100;
      let best = here.candidates.length ? 0 : share(index.rarity(0), factor);
      for (const each of here.candidates) {
        const weight = share(each.weight, factor);
        const count = Math.max(index.count("key", each.key), each.isTyped ? counts.get(here.word.form) || 0 : 0);
        const halves = here.word.isMarked && each.form !== null;
        let ideal = add("key", each.key, count, halves ? share(weight, markedKey) : weight, here.isFunctionWord);
        if ((isMarked || here.word.isMarked) && each.form !== null) {
          ideal += add("form", each.form, index.count("form", each.form), share(percent.form[index.language], weight));
        }
        best = Math.max(best, ideal);
      }
      const isChoice = query.clauses[here.clause].alternatives.length > 1;
      ideals[here.clause] = isChoice ? Math.max(ideals[here.clause], best) : ideals[here.clause] + best;
    }
    positions.forEach((second, place) => {
      if (!second.follows) { return; }
      const first = positions[place - 1];
      const factor = first.isFunctionWord && second.isFunctionWord ? functionWord : 100;
      let best = 0;
      for (const left of first.candidates) {
        for (const right of second.candidates) {
          const count = index.pairCount(left.key, right.key);
          if (!count) { continue; }
          const weight = Math.floor(percent.pair[index.language] * left.weight * right.weight / 10000);
          best = Math.max(best, add("pair", left.key + " " + right.key, count, share(weight, factor)));
        }
      }
      reading.ideal += best;
    });
    for (const clause of query.clauses.filter((each) => each.demand !== "excluded")) {
      for (const term of clause.alternatives.filter((each) => each.isPrefix)) {
        const facts = csuite.factsBeginning(term.words[0], index);
        if (facts.size) {
          const use = { kind: "prefix", facts, rarity: index.rarity(facts.size), weight: 100 };
          reading.uses.push(use);
          reading.ideal += csuite.points(use, 1000);
        }
      }
    }
    reading.ideal += ideals.reduce((sum, ideal) => sum + ideal, 0);
    return reading;
  };
})();

/* The points for a strength in thousandths, in thousandths too. */
csuite.points = (use, strength) => Math.floor((use.rarity * strength * use.weight + 50000) / 100000);

/* The facts that hold a word that begins so, each with its greatest strength. */
csuite.factsBeginning = function (word, index) {
  const kind = index.language === "vi" ? "key" : "form";
  const terms = index.language === "vi" ? index.keys.keys() : index.forms.keys();
  const facts = new Map();
  const joined = csuite.words.read(word.typed).at(-1);
  for (const term of terms) {
    if (!term.startsWith(word.key) && !(kind === "key" && joined && term === joined.key)) { continue; }
    for (const [fact, strength] of index.list(kind, term) || []) {
      facts.set(fact, Math.max(facts.get(fact) || 0, strength));
    }
  }
  return facts;
};
