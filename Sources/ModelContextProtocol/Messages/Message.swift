package import Documents

/// A message that came in, as far as JSON-RPC 2.0 goes.
package enum Message: Sendable {
  /// Wants an answer.
  case request(Request)
  /// Wants none.
  case notification(Notification)
  /// Answers a request; this server makes none.
  case response
  /// Several messages at once.
  case batch([Message])
  /// Is none; the id is there when it could be read.
  case malformed(ProtocolError, id: RequestID?)

  /// Something that is asked.
  package struct Request: Sendable {
    package let id: RequestID
    package let method: String
    package let params: [String: JSONValue]
  }

  /// Something that is told.
  package struct Notification: Sendable {
    package let method: String
    package let params: [String: JSONValue]
  }

  /// Reads a line.
  package init(line: [UInt8]) {
    do {
      self.init(try JSONValue(parsing: line), mayBeBatch: true)
    } catch {
      let place = "the line stops being JSON in UTF-8 after \(error.offset) bytes"
      self = .malformed(ProtocolError(.parseError, "Parse error: \(place)."), id: nil)
    }
  }

  private init(_ value: JSONValue, mayBeBatch: Bool) {
    switch value {
    case .object(let members): self.init(members)
    case .array(let values) where mayBeBatch && !values.isEmpty:
      self = .batch(values.map { Message($0, mayBeBatch: false) })
    default: self = .invalid("a message is an object", id: nil)
    }
  }

  private init(_ members: [String: JSONValue]) {
    let id = members["id"].flatMap(RequestID.init)
    guard members["jsonrpc"] == "2.0" else {
      self = .invalid("‘jsonrpc’ must be \"2.0\"", id: id)
      return
    }
    guard let method = members["method"] else {
      let isResponse = members["result"] != nil || members["error"] != nil
      self = isResponse ? .response : .invalid("there is no ‘method’", id: id)
      return
    }
    guard case .string(let name) = method else {
      self = .invalid("‘method’ must be a text", id: id)
      return
    }
    self.init(method: name, members["params"] ?? .object([:]), id: id, hasID: members["id"] != nil)
  }

  private init(method: String, _ params: JSONValue, id: RequestID?, hasID: Bool) {
    guard !hasID || id != nil else {
      self = .invalid("‘id’ must be a text or a number", id: nil)
      return
    }
    guard case .object(let members) = params else {
      let error = ProtocolError(.invalidParams, "Invalid params: ‘params’ must be an object.")
      self = id == nil ? .notification(Notification(method: method, params: [:])) : .malformed(error, id: id)
      return
    }
    self =
      id.map { .request(Request(id: $0, method: method, params: members)) }
      ?? .notification(Notification(method: method, params: members))
  }

  private static func invalid(_ reason: String, id: RequestID?) -> Message {
    .malformed(ProtocolError(.invalidRequest, "Invalid request: \(reason)."), id: id)
  }
}

/// The answer to a request, or to what should have been one.
func response(to id: RequestID?, _ outcome: Result<JSONValue, ProtocolError>) -> JSONValue {
  var object: [String: JSONValue] = ["jsonrpc": "2.0", "id": id?.json ?? .null]
  switch outcome {
  case .success(let result): object["result"] = result
  case .failure(let error): object["error"] = error.json
  }
  return .object(object)
}
