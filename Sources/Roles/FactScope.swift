public import SourceText

/// Where and when a fact holds; empty where it holds everywhere.
public struct FactScope: Hashable, Sendable {
  /// How far a company has come.
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    case founding
    case startUp = "start-up"
    case sme
    case large
    case listed

    /// The stage in words.
    public var name: LocalizedText {
      switch self {
      case .founding: LocalizedText(en: "founding team", vi: "nhóm sáng lập")
      case .startUp: LocalizedText(en: "start-up", vi: "công ty khởi nghiệp")
      case .sme: LocalizedText(en: "small or medium company", vi: "doanh nghiệp vừa và nhỏ")
      case .large: LocalizedText(en: "large company", vi: "doanh nghiệp lớn")
      case .listed: LocalizedText(en: "listed company", vi: "công ty niêm yết")
      }
    }
  }

  /// A law that a fact gives.
  public struct Law: Hashable, Sendable {
    /// How the makers of the knowledge base came to know the text.
    public enum Seen: String, CaseIterable, Hashable, Sendable {
      /// The text of the law itself.
      case original
      /// A page that quotes it.
      case quoted
      /// A page that sums it up.
      case summarised
    }

    /// The law's name or number.
    public let name: String
    /// The article, where one is named.
    public let article: String?
    /// How the text was seen; nil when nobody has said so.
    public let seen: Seen?

    package init(name: String, article: String?, seen: Seen?) {
      self.name = name
      self.article = article
      self.seen = seen
    }
  }

  /// The stages for which the fact holds; empty for all.
  public let stages: [Stage]
  /// The industries for which it holds; empty for all.
  public let industries: [LocalizedText]
  /// The country, as two letters of ISO 3166, or `EU`; nil for all.
  public let country: String?
  /// The day, month or year from which it is true, such as `2021-01-01`.
  public let since: String?
  /// The day, month or year until which it is true.
  public let until: String?
  /// The law that it gives.
  public let law: Law?

  package init(
    stages: [Stage] = [], industries: [LocalizedText] = [], country: String? = nil, since: String? = nil,
    until: String? = nil, law: Law? = nil
  ) {
    self.stages = stages
    self.industries = industries
    self.country = country
    self.since = since
    self.until = until
    self.law = law
  }

  /// Whether the fact holds everywhere and always, as far as the knowledge base says.
  public var isEverywhere: Bool { self == FactScope() }
}

/// How a metric is worked out and who answers for it.
public struct MetricValues: Hashable, Sendable {
  /// The formula, in words.
  public let formula: LocalizedText?
  /// The unit, such as "percent".
  public let unit: LocalizedText?
  /// The role that answers for the figure.
  public package(set) var owner: Role.ID?

  package init(formula: LocalizedText?, unit: LocalizedText?, owner: Role.ID?) {
    self.formula = formula
    self.unit = unit
    self.owner = owner
  }
}
