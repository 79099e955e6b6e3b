import SourceText

extension Scheme {
  /// The family that fits the letters of a chart.
  ///
  /// A letter beyond RACI counts when it stands there more than once, or when the text round the chart names its
  /// family; else it is a slip of the pen.
  init(letters: [Character: Int], told: Set<Scheme>) {
    func uses(_ letter: Character, _ scheme: Scheme) -> Bool {
      letters[letter, default: 0] > (told.contains(scheme) ? 0 : 1)
    }
    if letters["R", default: 0] == 0, letters["D", default: 0] > 0 {
      self = .daci
    } else if uses("V", .raciVS) {
      self = .raciVS
    } else if uses("O", .racio) {
      self = .racio
    } else if uses("S", .rasci) || told.contains(.rasci) {
      self = .rasci
    } else if told.contains(.daci), letters["R", default: 0] == 0 {
      self = .daci
    } else {
      self = .raci
    }
  }

  /// The families that a text names.
  static func named(in text: String) -> Set<Scheme> {
    let words = Set(foldedWords(text))
    var named: Set<Scheme> = []
    if !words.isDisjoint(with: ["rasci", "rasic"]) { named.insert(.rasci) }
    if words.contains("daci") { named.insert(.daci) }
    if !words.isDisjoint(with: ["racio", "cairo"]) { named.insert(.racio) }
    if words.contains("raci"), words.contains("vs") { named.insert(.raciVS) }
    return named
  }
}
