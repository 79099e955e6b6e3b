import Foundation
import ReviewLog
import Testing
import TestSupport

/// A server with the database of a group, whose tables its owner has made.
struct GroupServer {
  let server: TestServer

  init() throws {
    server = try TestServer()
    try server.run("CREATE DATABASE learning", in: "postgres")
    try server.run("CREATE ROLE anna LOGIN; CREATE ROLE binh LOGIN; CREATE ROLE coach LOGIN")
    try server.run("CREATE ROLE keen LOGIN PASSWORD 'right'; CREATE ROLE barred LOGIN")
    _ = try ReviewStore.open(on: address("postgres"))
  }

  func address(_ learner: String, _ database: String = "learning") throws -> ServerAddress {
    try #require(ServerAddress(server.address(learner, database)))
  }

  func open(_ learner: String, _ database: String = "learning") throws -> ReviewStore {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    try StoreChoice.choose(try address(learner, database), folder: folder.path)
    return try ReviewStore.open(folder: folder.path)
  }

  /// Why a store cannot be opened.
  func trouble(_ learner: String, _ database: String = "learning") throws -> ServerTrouble.Kind? {
    do {
      _ = try open(learner, database)
      return nil
    } catch let failure as StoreFailure {
      guard case .server(let trouble) = failure else { throw failure }
      return trouble.kind
    }
  }

  /// The cards that a learner has answered.
  func cards(of learner: String) throws -> Set<String> {
    var store = try open(learner)
    return Set(try store.states().keys)
  }
}
