public import SourceText

/// Text whose pieces carry a meaning, such as an id or a match; a renderer gives the meaning a look.
public struct RichText: Hashable, Sendable {
  /// What a piece of text is.
  public enum Style: Hashable, Sendable, CaseIterable {
    /// Running text.
    case plain
    /// What the eye should find first.
    case strong
    /// An id, a grade, a source: there when looked for.
    case quiet
    /// Something that the reader should notice, such as a disagreement.
    case notice
    /// What is wrong.
    case error
    /// What was searched for.
    case match
    /// What can be typed: a command or a part of one.
    case code
  }

  /// Where a piece of text leads, on a page where one can follow it.
  public enum Target: Hashable, Sendable {
    /// A page on the web; nothing but `http` and `https` is followed.
    case address(String)
    /// An item of the document's numbered list; the first is 1.
    case item(Int)
    /// A place on this page, such as `#D3`, or on a page beside it, such as `../areas/pricing.html#D3`.
    ///
    /// It is followed only if it can be nothing else: no scheme, no host, no path from the root.
    case place(String)
  }

  /// A piece of text with one meaning.
  public struct Span: Hashable, Sendable {
    /// The characters.
    public let text: String
    /// What they are.
    public let style: Style
    /// Where they lead.
    public let target: Target?
    /// Their language, where it is not the document's.
    public let language: Language?
    /// The name by which a `place` leads here; of one page each names one thing.
    public let anchor: String?

    /// A piece of text.
    public init(
      _ text: String, _ style: Style = .plain, target: Target? = nil, language: Language? = nil,
      anchor: String? = nil
    ) {
      self.text = text
      self.style = style
      self.target = target
      self.language = language
      self.anchor = anchor
    }
  }

  /// The pieces in order.
  public private(set) var spans: [Span]

  /// Text from its pieces.
  public init(_ spans: [Span] = []) {
    self.spans = spans.filter { !$0.text.isEmpty }
  }

  /// Text of one meaning.
  public init(
    _ text: String, _ style: Style = .plain, target: Target? = nil, language: Language? = nil,
    anchor: String? = nil
  ) {
    self.init([Span(text, style, target: target, language: language, anchor: anchor)])
  }

  /// The characters without their meaning.
  public var plain: String { spans.map(\.text).joined() }

  /// Whether there are no characters.
  public var isEmpty: Bool { spans.isEmpty }

  /// Two texts, one after the other.
  public static func + (left: RichText, right: RichText) -> RichText {
    RichText(left.spans + right.spans)
  }

  /// Adds a text at the end.
  public static func += (left: inout RichText, right: RichText) {
    left.spans += right.spans
  }
}

extension RichText: ExpressibleByStringLiteral {
  /// Running text.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension Sequence<RichText> {
  /// The texts in order, with a separator between them.
  public func joined(separator: RichText = "") -> RichText {
    var result = RichText()
    for (index, text) in enumerated() {
      if index > 0 { result += separator }
      result += text
    }
    return result
  }
}
