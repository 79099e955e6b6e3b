public import SourceText

/// One of the things that a fact rests on.
public struct Evidence: Hashable, Sendable {
  /// What the evidence is.
  public enum Basis: Hashable, Sendable {
    /// A published source.
    case source(Source.ID)
    /// The same, for a source that says the opposite of the others.
    case opposing(Source.ID)
    /// A section of the seed article, such as `III.2`.
    case seed(section: String)
    /// What people of the trade know; nobody was asked.
    case generalKnowledge
    /// An assessment by the makers of the knowledge base.
    case ownJudgement
  }

  /// What the evidence is.
  public let basis: Basis
  /// The part of the sentence that it stands behind; nil when it is the whole.
  public let part: LocalizedText?

  package init(_ basis: Basis, part: LocalizedText? = nil) {
    self.basis = basis
    self.part = part
  }

  /// The source, if the evidence is one.
  public var source: Source.ID? {
    switch basis {
    case .source(let id), .opposing(let id): id
    case .seed, .generalKnowledge, .ownJudgement: nil
    }
  }
}

/// A published page that facts were taken from.
public struct Source: Hashable, Sendable, Identifiable {
  /// The permanent name of a source, such as `VN-PACE`.
  public typealias ID = Identifier<Source>

  /// How far a source can be trusted.
  public enum Grade: String, CaseIterable, Hashable, Sendable, Comparable {
    /// A statute, a regulation, an official body.
    case official = "A"
    /// Research, a professional body, an established publisher, a company's own governance page.
    case established = "B"
    /// A practitioner's page, a vendor, a template.
    case practitioner = "C"
    /// An aggregator: for wording in use and for disagreement only.
    case aggregator = "D"

    /// The more trusted grade comes first.
    public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }
  }

  /// The source's permanent name.
  public let id: ID
  /// The page's own title.
  public package(set) var title: String
  /// Where the page was found; nil when that is not known.
  public package(set) var address: String?
  /// When it was published, as far as the page says; nil when it does not.
  public package(set) var date: String?
  /// How far it can be trusted.
  public package(set) var grade: Grade
  /// Whether the address is that of a proxy or a copy, not of the page itself.
  public package(set) var isCopy: Bool

  package init(
    id: ID, title: String, address: String?, date: String?, grade: Grade, isCopy: Bool = false
  ) {
    self.isCopy = isCopy
    self.id = id
    self.title = title
    self.address = address
    self.date = date
    self.grade = grade
  }
}
