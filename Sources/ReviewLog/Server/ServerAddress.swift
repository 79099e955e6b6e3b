/// Where a server keeps a group's progress: `postgresql://anna@db.example.org/learning`.
public struct ServerAddress: Hashable, Sendable, CustomStringConvertible {
  /// The whole address, with a password if the learner put one in; never to be shown.
  let text: String

  /// An address; nil when it is none, or when it cannot be told where a password in it ends.
  ///
  /// A sign of an address that stands bare in a password would make libpq show what follows it as the host.
  public init?(_ text: String) {
    guard let scheme = Self.schemes.first(where: { text.hasPrefix($0) }),
      text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }), text.utf8.count < 4000
    else { return nil }
    let rest = text.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#".contains($0) }
    guard rest.count(where: { $0 == "@" }) == authority.count(where: { $0 == "@" }),
      authority.count(where: { $0 == "@" }) <= 1
    else { return nil }
    self.text = text
  }

  private static let schemes = ["postgresql://", "postgres://"]

  /// The parts of the query in which libpq takes secrets.
  private static let secrets: Set<String> = ["password", "sslpassword"]

  /// The address with stars for what is secret.
  public var description: String {
    var shown = text
    if let password { shown.replaceSubrange(password, with: "***") }
    guard let query = shown.firstIndex(of: "?") else { return shown }
    let parts = shown[shown.index(after: query)...].split(separator: "&", omittingEmptySubsequences: false)
    return shown[...query] + parts.map(Self.masked).joined(separator: "&")
  }

  /// Whether the learner put a password into it.
  public var hasPassword: Bool { description != text }

  /// Where the password between user and host stands.
  private var password: Range<String.Index>? {
    guard let at = text.firstIndex(of: "@"), let slashes = text.range(of: "://"),
      let colon = text[slashes.upperBound..<at].firstIndex(of: ":"), text.index(after: colon) < at
    else { return nil }
    return text.index(after: colon)..<at
  }

  private static func masked(_ part: Substring) -> String {
    guard let sign = part.firstIndex(of: "="), secrets.contains(part[..<sign].lowercased()) else {
      return String(part)
    }
    return part[...sign] + "***"
  }
}

extension StringProtocol {
  /// Where a text stands first.
  fileprivate func range(of other: String) -> Range<Index>? {
    indices.lazy.compactMap { start in
      let end = self.index(start, offsetBy: other.count, limitedBy: self.endIndex)
      return end.flatMap { self[start..<$0] == other ? start..<$0 : nil }
    }.first
  }
}
