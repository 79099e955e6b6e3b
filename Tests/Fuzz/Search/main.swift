import FuzzSupport
import Roles
import TextSearch

// What is typed after `find`: the facts found are facts of the base, each once, and no more than were asked for.
fuzz { start, count in
  let query = FactQuery(text(start, min(count, 400)), in: Shipped.knowledge)
  let hits = Shipped.index.search(query, limit: 10).hits
  guard hits.count <= 10, Set(hits.map(\.fact.id)).count == hits.count else {
    fatalError("a fact stands twice")
  }
  for hit in hits { _ = Shipped.index.explanation(of: hit, for: query) }
  return 0
}
