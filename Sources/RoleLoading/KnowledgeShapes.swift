import Roles
import SourceText

/// A kind of file that a knowledge base is made of.
package enum KnowledgeFileKind: String, CaseIterable, Sendable {
  case knowledge
  /// The manifest of a base that extends another one.
  case overlay
  case role
  case competencies
  case sources
  case disagreements
  case acronyms
  case abbreviations
  case words
  case company

  /// The kind of a file by its place; nil when such a file has no place in a knowledge base.
  init?(name: String) {
    switch name {
    case "knowledge.yaml": self = .knowledge
    case "sources.yaml": self = .sources
    case "disagreements.yaml": self = .disagreements
    case "acronyms.yaml": self = .acronyms
    case "abbreviations.yaml": self = .abbreviations
    case "words.yaml": self = .words
    case "company.yaml": self = .company
    default:
      guard name.hasSuffix(".yaml") else { return nil }
      switch name.split(separator: "/").dropLast() {
      case ["roles"]: self = .role
      case ["competencies"]: self = .competencies
      default: return nil
      }
    }
  }

  /// What the file holds.
  package var shape: Shape {
    switch self {
    case .knowledge: .manifest
    case .overlay: .overlay
    case .role: .role
    case .competencies: .competencyFile
    case .sources: .sourceFile
    case .disagreements: .disagreementFile
    case .acronyms: .acronymFile
    case .abbreviations: .abbreviationFile
    case .words: .wordFile
    case .company: .companyFile
    }
  }
}

extension Shape {
  static let manifest = Shape(
    "knowledge base",
    [
      .optional(
        "extends", .text,
        "The base that this one begins from; then the file has the form of an overlay, with change, add, forbid."
      ),
      .required("name", .text, "The short name that programs see."),
      .required("title", .mapping(.localizedText), "The name that people see."),
      .required("version", .text, "The version, such as 1.0.0."),
      .required(
        "languages", .list(.choice(Language.allCases.map(\.rawValue))),
        "The languages that every text must be in, the original one first."),
      .optional("roles", .list(.reference(.role)), "The order in which roles are listed."),
      .optional("scales", .list(.mapping(.scale)), "The scales of the matrix, described in words."),
    ])

  static let scale = Shape(
    "scale", defines: .scale,
    [
      .required("id", .id(.scale), "The scale's permanent name."),
      .required("name", .mapping(.localizedText), "What the scale is called."),
      .required("steps", .list(.mapping(.scaleStep)), "Its steps, in order."),
    ])

  static let scaleStep = Shape(
    "step of a scale",
    [
      .required("value", .text, "How the step is written."),
      .required("name", .mapping(.localizedText), "The step's name."),
      .required("meaning", .mapping(.localizedText), "What it means."),
    ])

  static let sourceFile = Shape(
    "list of sources", [.required("sources", .list(.mapping(.source)), "Everything that facts may cite.")])

  static let source = Shape(
    "source", defines: .source,
    [
      .required("id", .id(.source), "The source's permanent name."),
      .required("title", .text, "The page's own title."),
      .optional("address", .address, "Where the page was found, if that is known."),
      .optional("date", .text, "When it was published, as far as the page says."),
      .required(
        "grade", .choice(Source.Grade.allCases.map(\.rawValue)),
        "A official, B established, C practitioner, D aggregator."),
      .optional("copy", .boolean, "Whether the address is that of a proxy or a copy of the page."),
    ])

  static let disagreementFile = Shape(
    "list of disagreements",
    [.required("disagreements", .list(.mapping(.disagreement)), "Matters on which sources differ.")])

  static let disagreement = Shape(
    "disagreement", defines: .disagreement,
    [
      .required("id", .id(.disagreement), "The disagreement's permanent name."),
      .required("topic", .mapping(.localizedText), "The question that is answered differently."),
      .optional("competencies", .list(.reference(.competency)), "The areas of work that it concerns."),
      .optional("roles", .list(.reference(.role)), "The roles that it concerns."),
      .required("sides", .list(.mapping(.side), minimum: 2), "The views; at least two."),
      .optional("here", .mapping(.localizedText), "How this knowledge base settles it in the matrix."),
      .optional("facts", .list(.reference(.fact)), "Facts that touch the matter."),
    ])

  static let side = Shape(
    "side of a disagreement", isLocalized: true, choice: .atLeastOne(["sources", "facts"]),
    [
      .optional("sources", .list(.reference(.source)), "The sources that hold this view."),
      .optional("facts", .list(.reference(.fact)), "The facts that state it."),
    ])

  static let acronymFile = Shape(
    "list of acronyms",
    [
      .required("acronyms", .list(.mapping(.acronym)), "Letters that stand for titles."),
      .optional("facts", .list(.mapping(.fact)), "Facts about letters that several roles share."),
    ])

  static let acronym = Shape(
    "acronym",
    [
      .required("letters", .text, "The letters, such as CCO."),
      .required("meanings", .list(.mapping(.meaning)), "What they may stand for, the most usual first."),
    ])

  static let abbreviationFile = Shape(
    "list of abbreviations",
    [
      .required(
        "abbreviations", .list(.mapping(.abbreviation)), "Abbreviations that the texts may use unexplained.")
    ])

  static let abbreviation = Shape(
    "abbreviation", isLocalized: true, [.required("letters", .text, "The letters, such as KPI.")])

  static let meaning = Shape(
    "meaning of an acronym",
    [
      .optional("role", .reference(.role), "The role that is meant, if it is in this knowledge base."),
      .optional("name", .mapping(.localizedText), "The title in full, where it is not the role's own name."),
      .optional("facts", .list(.reference(.fact)), "The facts that say so."),
      .optional("context", .list(.text), "Words beside the letters that decide for this meaning."),
    ])
}
