import SourceText

/// Tasks by id; what is left over by equal words, then by words most of which are the same.
func taskChanges(_ old: [Catalogue.Task], _ new: [Catalogue.Task]) -> [CatalogueDrift.Change] {
  let byID = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  let known = Set(old.map(\.id))
  var came = new.filter { !known.contains($0.id) }
  var gone: [Catalogue.Task] = []
  var changes: [CatalogueDrift.Change] = []
  for task in old {
    if let now = byID[task.id] {
      if now.text != task.text { changes.append(change(.renamed, task, now)) }
    } else if let place = came.firstIndex(where: { foldedWords($0.text) == foldedWords(task.text) }) {
      changes.append(change(.renumbered, task, came.remove(at: place)))
    } else {
      gone.append(task)
    }
  }
  for (before, after) in alikePairs(gone, came) {
    changes.append(change(.renamed, before, after))
    gone.removeAll { $0 == before }
    came.removeAll { $0 == after }
  }
  return changes
    + gone.map { .init(thing: .task, fate: .went, id: $0.id, before: $0.text, after: nil) }
    + came.map { .init(thing: .task, fate: .came, id: $0.id, before: nil, after: $0.text) }
}

private func change(
  _ fate: CatalogueDrift.Fate, _ old: Catalogue.Task, _ new: Catalogue.Task
) -> CatalogueDrift.Change {
  .init(thing: .task, fate: fate, id: new.id, before: old.text, after: new.text)
}

/// The share of all words of two texts that both have, at and above which they say the same in other words.
let alikeShare = 0.6

/// Pairs of texts that are alike, the most alike first; each text is in one pair at most.
private func alikePairs(
  _ old: [Catalogue.Task], _ new: [Catalogue.Task]
) -> [(Catalogue.Task, Catalogue.Task)] {
  let (before, after) = (old.map { Set(foldedWords($0.text)) }, new.map { Set(foldedWords($0.text)) })
  var scored: [(share: Double, old: Int, new: Int)] = []
  for left in before.indices {
    for right in after.indices {
      let shared = before[left].intersection(after[right]).count
      let share = Double(shared) / Double(max(1, before[left].count + after[right].count - shared))
      if share >= alikeShare { scored.append((share, left, right)) }
    }
  }
  var (usedOld, usedNew): (Set<Int>, Set<Int>) = ([], [])
  return scored.sorted { ($1.share, $0.old, $0.new) < ($0.share, $1.old, $1.new) }.compactMap { pair in
    guard !usedOld.contains(pair.old), !usedNew.contains(pair.new) else { return nil }
    usedOld.insert(pair.old)
    usedNew.insert(pair.new)
    return (old[pair.old], new[pair.new])
  }
}
