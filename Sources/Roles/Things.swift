import Synchronization

/// The things of one kind in a knowledge base, in their order.
///
/// They are there already, or each is made when it is first looked at, as those of an image are.
public struct Things<Thing: Identifiable & Sendable>: RandomAccessCollection, Sendable
where Thing.ID: Sendable {
  private enum Storage: Sendable {
    case made([Thing], places: [Thing.ID: Int])
    case making(KeptThings<Thing>)
  }

  private let storage: Storage

  /// Things that are there.
  package init(_ things: [Thing]) {
    let places = zip(things.map(\.id), things.indices)
    storage = .made(things, places: Dictionary(places, uniquingKeysWith: { first, _ in first }))
  }

  /// Things that are made when they are looked at.
  ///
  /// - Parameters:
  ///   - make: Makes the thing at a place.
  ///   - place: Finds the first place of an id.
  package init(
    count: Int, make: @escaping @Sendable (Int) -> Thing, place: @escaping @Sendable (Thing.ID) -> Int?
  ) {
    storage = .making(KeptThings(count: count, make: make, place: place))
  }

  /// The place of the first thing.
  public var startIndex: Int { 0 }

  /// The place behind the last thing.
  public var endIndex: Int {
    switch storage {
    case .made(let things, _): things.count
    case .making(let things): things.count
    }
  }

  /// The thing at a place.
  public subscript(place: Int) -> Thing {
    switch storage {
    case .made(let things, _): things[place]
    case .making(let things): things[place]
    }
  }

  /// The thing with an id.
  public subscript(id id: Thing.ID) -> Thing? { place(of: id).map { self[$0] } }

  /// The place of the thing with an id.
  package func place(of id: Thing.ID) -> Int? {
    switch storage {
    case .made(_, let places): places[id]
    case .making(let things): things.place(id)
    }
  }
}

extension Things: Equatable where Thing: Equatable {
  /// Whether the same things are there in the same order.
  public static func == (left: Things, right: Things) -> Bool { left.elementsEqual(right) }
}

/// Things that are made when they are first looked at, and then kept.
private final class KeptThings<Thing: Identifiable & Sendable>: Sendable where Thing.ID: Sendable {
  let count: Int
  let place: @Sendable (Thing.ID) -> Int?
  private let make: @Sendable (Int) -> Thing
  /// In runs of `runLength`, so that what is never looked at takes no memory; a run is empty until then.
  private let runs: Mutex<[[Thing?]]>
  private var runLength: Int { 64 }

  init(count: Int, make: @escaping @Sendable (Int) -> Thing, place: @escaping @Sendable (Thing.ID) -> Int?) {
    (self.count, self.make, self.place) = (count, make, place)
    runs = Mutex(Array(repeating: [], count: (count + 63) / 64))
  }

  subscript(place: Int) -> Thing {
    precondition(place >= 0 && place < count, "a place of a thing")
    let (run, rest) = place.quotientAndRemainder(dividingBy: runLength)
    if let kept = runs.withLock({ $0[run].isEmpty ? nil : $0[run][rest] }) { return kept }
    let made = make(place)
    runs.withLock { runs in
      if runs[run].isEmpty { runs[run] = Array(repeating: nil, count: runLength) }
      runs[run][rest] = made
    }
    return made
  }
}
