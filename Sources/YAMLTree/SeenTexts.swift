/// The keys of one mapping so far, or the texts of one list.
///
/// Swift compares strings by canonical equivalence, so that a key in NFC and one in NFD are the same key. Most
/// mappings and lists are short, and a few texts are found faster one by one than by hashing.
package struct SeenTexts {
  private var few: [String] = []
  private var many: Set<String> = []

  package init() {}

  /// Enters a text; false when it is there already.
  package mutating func insert(_ key: String) -> Bool {
    guard many.isEmpty else { return many.insert(key).inserted }
    guard !few.contains(key) else { return false }
    few.append(key)
    if few.count > 16 { many = Set(few) }
    return true
  }
}
