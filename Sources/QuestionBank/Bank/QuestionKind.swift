public import SourceText

/// What a question asks for.
public enum QuestionKind: String, CaseIterable, Hashable, Sendable {
  /// The role whose duty, responsibility, metric or mission a sentence is.
  case owner
  /// The duty of one of two neighbours.
  case duty
  /// The role that is accountable for an area of work.
  case accountable
  /// A role that does the work of an area, is consulted or informed.
  case involved
  /// The letter that a role has in an area of work.
  case relation
  /// The area of work that one of two neighbours is accountable for.
  case area
  /// Which of two neighbours that both work in an area is accountable for it.
  case pair
  /// Which of two roles is which in a sentence that tells them apart.
  case boundary
  /// The word that is missing in a sentence.
  case cloze
  /// The definition of a term.
  case term
  /// The term of a definition.
  case definition
  /// The name in English.
  case english
  /// The name in Vietnamese.
  case vietnamese
  /// The role that a role usually reports to.
  case reporting
  /// Several things, from memory.
  case list
  /// What a role does, decides or is judged by, beside what its neighbours do.
  case task
  /// What stands in a section of the seed article.
  case section
  /// The number in a sentence.
  case figure
  /// How a metric is worked out.
  case formula
  /// Whose a matter is when something happens.
  case event
  /// How a sentence goes on, from memory.
  case recall

  /// The kind as a heading.
  public var title: LocalizedText { wording.title }

  /// What one may type to mean the kind.
  public var words: [String] { [rawValue, title[.en], title[.vi]] + wording.aliases }

  private var wording: (title: LocalizedText, aliases: [String]) {
    switch self {
    case .owner: (LocalizedText(en: "Whose is it", vi: "Việc của ai"), ["owners", "whose"])
    case .duty: (LocalizedText(en: "Which duty", vi: "Việc nào"), [])
    case .accountable:
      (LocalizedText(en: "Accountable", vi: "Chịu trách nhiệm chính"), ["accountability"])
    case .involved: (LocalizedText(en: "Who takes part", vi: "Ai tham gia"), ["consulted", "tham vấn"])
    case .relation: (LocalizedText(en: "Which part", vi: "Giữ phần nào"), ["relations", "phân vai"])
    case .area: (LocalizedText(en: "Which area", vi: "Mảng nào"), ["areas"])
    case .pair: (LocalizedText(en: "Two neighbours", vi: "Hai vai trò cạnh nhau"), ["pairs"])
    case .boundary: (LocalizedText(en: "Boundary", vi: "Ranh giới"), ["boundaries"])
    case .cloze: (LocalizedText(en: "Fill the blank", vi: "Điền chỗ trống"), ["blank", "blanks"])
    case .term: (LocalizedText(en: "Term", vi: "Thuật ngữ"), ["terms"])
    case .definition: (LocalizedText(en: "Definition", vi: "Định nghĩa"), ["definitions"])
    case .english: (LocalizedText(en: "Into English", vi: "Sang tiếng Anh"), ["translation"])
    case .vietnamese: (LocalizedText(en: "Into Vietnamese", vi: "Sang tiếng Việt"), [])
    case .reporting: (LocalizedText(en: "Reports to", vi: "Báo cáo cho ai"), [])
    case .list: (LocalizedText(en: "List", vi: "Kể ra"), ["lists"])
    case .task: (LocalizedText(en: "The role’s own", vi: "Việc của vai trò"), ["task", "own"])
    case .section: (LocalizedText(en: "Which section", vi: "Thuộc mục nào"), ["sections"])
    case .figure: (LocalizedText(en: "Which figure", vi: "Con số nào"), ["figures", "numbers"])
    case .formula: (LocalizedText(en: "Formula", vi: "Công thức"), ["formulas"])
    case .event: (LocalizedText(en: "Case", vi: "Tình huống"), ["cases", "case"])
    case .recall: (LocalizedText(en: "Go on", vi: "Nói tiếp"), ["go on", "by heart"])
    }
  }

  /// What is typed for it when memory has grown; the others stay choices.
  public var isTypeable: Bool {
    switch self {
    case .owner, .accountable, .cloze, .term, .english, .vietnamese, .reporting, .definition: true
    case .recall: true
    case .duty, .involved, .relation, .area, .pair, .boundary, .list: false
    case .task, .section, .figure, .formula, .event: false
    }
  }

  /// Whether it is answered from memory alone, without wrong options.
  public var isOpen: Bool { self == .list || self == .recall }

  /// Whether many questions share their stem, so that their right answers tell them apart.
  var sharesStems: Bool { [.task, .section, .duty, .area].contains(self) }
}
