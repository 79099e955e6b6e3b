import AnkiPackage
import FuzzSupport

// A package or a collection of Anki: its answers, or what is wrong with it.
fuzz { start, count in
  let all = bytes(start, count)
  if AnkiHistory.isPackage(all) { _ = try? AnkiHistory(package: all) }
  if AnkiHistory.isCollection(all) { _ = try? AnkiHistory(collection: all) }
  return 0
}
