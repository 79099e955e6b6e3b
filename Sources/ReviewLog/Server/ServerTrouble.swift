/// Why a server's log cannot be used as it is.
public struct ServerTrouble: Hashable, Sendable {
  /// What kind of trouble it is, which decides what to do now.
  public enum Kind: Hashable, Sendable {
    /// libpq is not on this machine.
    case noLibrary
    /// The address is none.
    case badAddress
    /// No server answers there.
    case unreachable
    /// The server does not know the user, or the password is wrong.
    case wrongLogin
    /// The server wants a password and none was found.
    case noPassword
    /// The server has no such database.
    case noDatabase
    /// The database has no tables of ours.
    case noTables
    /// The tables are of an older version, and only their owner may bring them up to date.
    case olderTables(version: Int)
    /// The tables are of a newer version.
    case newerTables(version: Int)
    /// The user lacks a right in the database.
    case noRight
    /// The database keeps another kind of text than UTF-8.
    case notUnicode
    /// The server is older than what the tables need.
    case oldServer
    /// The log there is not the one that this session began with.
    case otherLog
    /// An append-only log cannot be written anew by a learner.
    case cannotMend
    /// The line went dead, or the server refused for a reason of its own.
    case failed
  }

  /// The address, without anything secret.
  public let address: String
  /// What kind of trouble it is.
  public let kind: Kind
  /// What the server or the system says; empty when there is no more to say.
  public let words: String
}
