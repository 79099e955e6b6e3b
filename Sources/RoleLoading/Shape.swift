/// What may stand in a mapping of a knowledge file.
///
/// The shapes are the one description of the file format: the checker reports what does not fit them, and the
/// JSON Schemas for editors are made from them.
public struct Shape: Sendable {
  /// What the mapping is, such as "fact".
  package let name: String
  /// The kind of thing that the mapping defines by its `id`, if it defines one.
  package let defines: Subject.Kind?
  /// Whether the mapping holds a text in each language of the knowledge base, under `en` and `vi`.
  package let isLocalized: Bool
  /// Whether the texts may be left out, all of them or none.
  package let mayLackText: Bool
  /// The other keys.
  package let keys: [Key]
  /// Keys of which a certain number must be there; a rule reports where it is not so.
  package let choice: Choice?
  /// The names of the keys, in the same order.
  let names: [String]

  /// How many of some keys must be there.
  package enum Choice: Sendable {
    case exactlyOne([String])
    case atLeastOne([String])
  }

  init(
    _ name: String, defines: Subject.Kind? = nil, isLocalized: Bool = false, mayLackText: Bool = false,
    choice: Choice? = nil, _ keys: [Key]
  ) {
    self.mayLackText = mayLackText
    self.choice = choice
    self.name = name
    self.defines = defines
    self.isLocalized = isLocalized
    self.keys = keys
    names = keys.map(\.name)
  }

  /// A mapping with these keys, as a person's own file has it.
  ///
  /// - Parameter name: What the mapping is, as messages say it, such as "profile".
  public init(_ name: String, keys: [Key]) {
    self.init(name, keys)
  }

  /// A text in each language and nothing else.
  static let localizedText = Shape("text in each language", isLocalized: true, [])
}

/// One key of a mapping.
public struct Key: Sendable {
  /// The key as it is written.
  package let name: String
  /// What stands behind it.
  package let value: ValueShape
  /// Whether the mapping is incomplete without it.
  package let isRequired: Bool
  /// What the key is for, in the words of the schema.
  package let meaning: String

  /// A key without which the mapping is incomplete.
  public static func required(_ name: String, _ value: ValueShape, _ meaning: String) -> Key {
    Key(name: name, value: value, isRequired: true, meaning: meaning)
  }

  /// A key that may be left out.
  public static func optional(_ name: String, _ value: ValueShape, _ meaning: String) -> Key {
    Key(name: name, value: value, isRequired: false, meaning: meaning)
  }
}

/// What may stand behind a key or in a list.
public indirect enum ValueShape: Sendable {
  /// A text that is not empty.
  case text
  /// An `http` or `https` address.
  case address
  /// The name by which the mapping is known; its form depends on what is defined.
  case id(Subject.Kind)
  /// The id of something that is defined elsewhere.
  case reference(Subject.Kind)
  /// The id of a fact or of a note.
  case link
  /// A whole number.
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case boolean
  /// One of a few words.
  case choice([String])
  /// A list, and how many things must be in it.
  case list(ValueShape, minimum: Int = 1)
  /// A mapping with known keys.
  case mapping(Shape)
  /// A mapping from languages to values, complete for the languages of the knowledge base.
  case perLanguage(ValueShape)
  /// A mapping from languages to lists of names; a language may have none.
  case names
  /// A mapping from the ids of things to values.
  case perReference(Subject.Kind, ValueShape)
  /// A mapping from names that the reader of the file looks up to values.
  case perName(ValueShape)
  /// A whole number, a range such as `3-4`, or `unknown`; the reader of the file makes sense of it.
  case span(ClosedRange<Int>)
  /// A day, a month or a year, such as `2026-03-01`; the reader of the file makes sense of it.
  case date
  /// A value, or a list of such values.
  case oneOrMore(ValueShape)
  /// A scalar or a mapping, told apart by which of them stands there.
  case scalarOrMapping(ValueShape, Shape)
}
