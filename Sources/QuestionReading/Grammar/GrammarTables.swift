import Naming
import SourceText
package import StoredValues
import TextSearch

/// The shapes of all rules in the form in which a question is held against them: each is found by a word that must
/// stand in it, and made only then.
package struct GrammarTables: Sendable {
  /// The shapes, rule by rule, and of each rule by language.
  private let shapes: StoredList<Pattern>
  /// Where the shapes of each rule in each language begin; one more than there are such cells.
  private let starts: [UInt32]
  /// Words of which a question must hold one for a shape to stand in it.
  private let needles: TermDictionary
  /// Where the shapes of each needle begin in `shapesOfNeedles`; one more than there are needles.
  private let needleStarts: [UInt32]
  private let shapesOfNeedles: [UInt32]
  /// The shapes that may stand in any question.
  private let open: [UInt32]
  /// The words of the shapes that only one language has, by language.
  let ownWords: [TermDictionary]

  /// The tables of some rules.
  init(_ rules: [Rule]) {
    let cells = rules.flatMap { rule in Language.allCases.map { rule.shapes(in: $0) } }
    let all = cells.flatMap { $0 }
    let wanted = all.map(\.needles)
    let needles = TermDictionary(Set(wanted.compactMap { $0 }.flatMap { $0 }))
    var found = [[UInt32]](repeating: [], count: needles.count)
    for (shape, keys) in wanted.enumerated() {
      for key in keys ?? [] { needles.term(key).map { found[$0].append(UInt32(shape)) } }
    }
    self.init(
      shapes: StoredList(all), starts: ends(of: cells), needles: needles, needleStarts: ends(of: found),
      shapesOfNeedles: found.flatMap { $0 },
      open: wanted.indices.filter { wanted[$0] == nil }.map { UInt32($0) },
      ownWords: wordsOfOneLanguage(rules))
  }

  /// The rules whose shapes stand in a question, in their order, with the places of the words by which they do.
  ///
  /// - Parameters:
  ///   - language: The language of the shapes; nil for all.
  ///   - rules: The rules that count, by their places; nil for all.
  func matches(
    in question: AnnotatedQuestion, of language: Language? = nil, among rules: Range<Int>? = nil
  ) -> [(rule: Int, places: Set<Int>)] {
    var found: [(rule: Int, places: Set<Int>)] = []
    for shape in candidates(for: question) {
      let owner = owner(of: shape)
      guard language == nil || language == owner.language, rules?.contains(owner.rule) != false,
        let match = shapes[shape]?.match(in: question)
      else { continue }
      if found.last?.rule != owner.rule { found.append((owner.rule, [])) }
      found[found.count - 1].places.formUnion(match.literals)
    }
    return found
  }

  /// The shapes that may stand in a question, in their order.
  private func candidates(for question: AnnotatedQuestion) -> [Int] {
    var candidates = Set(open)
    for needle in question.keys.compactMap({ needles.term($0) }) {
      candidates.formUnion(shapesOfNeedles[Int(needleStarts[needle])..<Int(needleStarts[needle + 1])])
    }
    return candidates.sorted().map(Int.init)
  }

  /// The rule and the language of a shape: those of the last cell that does not begin behind it.
  private func owner(of shape: Int) -> (rule: Int, language: Language) {
    var (lower, upper) = (0, starts.count - 1)
    while lower + 1 < upper {
      let middle = (lower + upper) / 2
      if Int(starts[middle]) <= shape { lower = middle } else { upper = middle }
    }
    let (rule, language) = lower.quotientAndRemainder(dividingBy: Language.allCases.count)
    return (rule, Language.allCases[language])
  }
}

/// The words of the shapes that only one language has, by language.
private func wordsOfOneLanguage(_ rules: [Rule]) -> [TermDictionary] {
  let said = Language.allCases.map { language in
    rules.reduce(into: emptyWords[language]?.keys ?? []) { $0.formUnion($1.words(in: language).keys) }
  }
  return said.indices.map { place in
    let others = said.indices.filter { $0 != place }.reduce(into: Set<String>()) { $0.formUnion(said[$1]) }
    return TermDictionary(said[place].subtracting(others))
  }
}

/// Where each of some lists begins when they lie behind one another, and where the last one ends.
private func ends<Value>(of lists: [[Value]]) -> [UInt32] {
  lists.reduce(into: [0]) { $0.append(($0.last ?? 0) + UInt32($1.count)) }
}

extension GrammarTables: Storable {
  package static func passed(_ tables: GrammarTables?, _ pass: inout some FieldPass) -> GrammarTables {
    GrammarTables(
      shapes: pass(tables) { $0.shapes }, starts: pass.block(tables) { $0.starts },
      needles: pass(tables) { $0.needles }, needleStarts: pass.block(tables) { $0.needleStarts },
      shapesOfNeedles: pass.block(tables) { $0.shapesOfNeedles }, open: pass.block(tables) { $0.open },
      ownWords: pass(tables) { $0.ownWords })
  }

  private init(
    shapes: StoredList<Pattern>, starts: [UInt32], needles: TermDictionary, needleStarts: [UInt32],
    shapesOfNeedles: [UInt32], open: [UInt32], ownWords: [TermDictionary]
  ) {
    (self.shapes, self.starts, self.needles, self.needleStarts) = (shapes, starts, needles, needleStarts)
    (self.shapesOfNeedles, self.open, self.ownWords) = (shapesOfNeedles, open, ownWords)
  }
}
