public import SourceText

/// What a candidate must have, as values beside the sentence that says so.
public struct Requirement: Hashable, Sendable {
  /// Years of experience, and where they count.
  public struct Years: Hashable, Sendable {
    /// The fewest years.
    public let minimum: Int
    /// The most years of a range; nil when it is open.
    public let maximum: Int?
    /// The kind of work in which the years count.
    public let field: LocalizedText?

    package init(minimum: Int, maximum: Int?, field: LocalizedText?) {
      self.minimum = minimum
      self.maximum = maximum
      self.field = field
    }
  }

  /// A degree, or what the sentence adds to one.
  public struct Degree: Hashable, Sendable {
    /// How high the degree is.
    public enum Level: String, CaseIterable, Hashable, Sendable {
      case bachelor
      case master
      case doctorate
    }

    /// How firmly it is asked for.
    public enum Necessity: String, CaseIterable, Hashable, Sendable {
      case required
      case usual
      case preferred
      case optional
    }

    /// How high; nil when the sentence only speaks of fields or of exceptions.
    public let level: Level?
    /// How firmly; nil when the sentence does not say.
    public let necessity: Necessity?
    /// The fields of study that count; none named means any.
    public let fields: [LocalizedText]
    /// Whether experience counts in its place.
    public let orEquivalent: Bool

    package init(level: Level?, necessity: Necessity?, fields: [LocalizedText], orEquivalent: Bool) {
      self.level = level
      self.necessity = necessity
      self.fields = fields
      self.orEquivalent = orEquivalent
    }
  }

  /// Years of experience, if the sentence gives any.
  public let years: Years?
  /// The degree, if the sentence speaks of one.
  public let degree: Degree?
  /// A higher degree that the sentence adds to the first, such as a welcome MBA.
  public let furtherDegree: Degree?
  /// Levels of competencies (1 to 5), if the sentence gives any.
  public package(set) var levels: [Competency.ID: Int]

  package init(
    years: Years?, degree: Degree?, furtherDegree: Degree? = nil, levels: [Competency.ID: Int]
  ) {
    self.years = years
    self.degree = degree
    self.furtherDegree = furtherDegree
    self.levels = levels
  }
}
