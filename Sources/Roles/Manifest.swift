public import SourceText

/// What a knowledge base says about itself.
public struct Manifest: Hashable, Sendable {
  /// The short name that programs see.
  public let name: String
  /// The name that people see.
  public let title: LocalizedText
  /// The version, such as `1.0.0`.
  public let version: String
  /// The languages that every text must be in, the original one first.
  public let languages: [Language]
  /// The scales of the matrix, described in words.
  public let scales: [Scale]

  package init(
    name: String, title: LocalizedText, version: String, languages: [Language], scales: [Scale]
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.languages = languages
    self.scales = scales
  }
}

/// A scale, such as the RACI relations, and what each of its steps means.
public struct Scale: Hashable, Sendable, Identifiable {
  /// The permanent name of a scale, such as `importance`.
  public typealias ID = Identifier<Scale>

  /// One step of a scale.
  public struct Step: Hashable, Sendable {
    /// How the step is written, such as `A` or `4`.
    public let value: String
    /// The step's name.
    public let name: LocalizedText
    /// What it means.
    public let meaning: LocalizedText

    package init(value: String, name: LocalizedText, meaning: LocalizedText) {
      self.value = value
      self.name = name
      self.meaning = meaning
    }
  }

  /// The scale's permanent name.
  public let id: ID
  /// What the scale is called.
  public let name: LocalizedText
  /// Its steps, in order.
  public let steps: [Step]

  package init(id: ID, name: LocalizedText, steps: [Step]) {
    self.id = id
    self.name = name
    self.steps = steps
  }
}
