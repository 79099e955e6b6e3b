package import Naming
import Roles

/// A question's words with the names in them.
package struct AnnotatedQuestion: Hashable, Sendable {
  package let words: [QuestionWord]
  /// Names of roles and titles; they do not overlap.
  package var names: [NameMention]
  /// Areas of work, the longest name at each place; they may overlap with words of the grammar.
  package let areas: [AreaMention]
  /// The keys of all words.
  let keys: Set<String>

  init(words: [QuestionWord], names: [NameMention], areas: [AreaMention]) {
    (self.words, self.names, self.areas) = (words, names, areas)
    keys = Set(words.map(\.key))
  }

  func isInsideName(_ place: Int) -> Bool {
    names.contains { $0.range.contains(place) && $0.range.lowerBound != place }
  }

  /// Where the name that begins at a place ends; nil when none begins there.
  func endOfName(at place: Int) -> Int? {
    names.first { $0.range.lowerBound == place }?.range.upperBound
  }

  /// The word at a place, unless it belongs to a name.
  package func literal(at place: Int) -> QuestionWord? {
    guard place < words.count, !names.contains(where: { $0.range.contains(place) }) else { return nil }
    return words[place]
  }

  /// Where what a slot stands for ends, when it begins at a place.
  func end(of slot: Pattern.Slot, at place: Int) -> Int? {
    switch slot {
    case .role: names.first { $0.range.lowerBound == place && !$0.roles.isEmpty }?.range.upperBound
    case .title: endOfName(at: place)
    case .area: areas.first { $0.range.lowerBound == place }?.range.upperBound
    case .word: literal(at: place).map { _ in place + 1 }
    case .name:
      place > 0
        ? literal(at: place).flatMap {
          $0.typed.first?.isUppercase == true && !$0.isCapitals ? place + 1 : nil
        } : nil
    case .organisation:
      literal(at: place).flatMap { $0.isOne(of: anyOrganisation) || $0.key.count < 2 ? nil : place + 1 }
    }
  }
}

/// Words after "of" or "at" by which no particular organisation is meant, and words of questions.
private let anyOrganisation = KnownWords(
  """
  a an the any my our your their its every each some this that which what company companies firm firms startup \
  startups organisation organization business enterprise corporation team board bank banks department industry \
  vietnam vietnamese software small large big tech product products technology people data role job position \
  charge general practice english short terms law federal us charge and or do does
  công ty doanh nghiệp tổ chức khởi nghiệp một các những mỗi ngân hàng tập đoàn việt nam thực tế mình bạn tôi nhà \
  nhiều quan phòng đội trong ngoài vai chức vị người là ai gì nào đâu bao thế sao do đơn ngành lĩnh mảng bộ
  """)
