import FuzzSupport
import KnowledgeImage
import StoredValues

/// The image of the shipped base.
private let whole = KnowledgeImage.bytes(of: Shipped.knowledge, madeOf: Digest()) ?? []

// An image in which bytes were exchanged: each three of the trial are a place and what stands there then.
fuzz { start, count in
  let trial = bytes(start, count)
  var damaged = whole
  for edit in stride(from: 0, to: trial.count - 3, by: 4) {
    let place = trial[edit..<edit + 3].reduce(0) { $0 << 8 | Int($1) }
    damaged[place % damaged.count] = trial[edit + 3]
  }
  if damaged != whole, (try? KnowledgeImage(ImageBytes(damaged), madeOf: Digest())) != nil {
    fatalError("an image that was changed is taken for whole")
  }
  // Nor is there a trap where nobody holds it against its sum.
  _ = (try? KnowledgeImage(ImageBytes(damaged), madeOf: nil, isTrusted: true))?.isReadable
  return 0
}
