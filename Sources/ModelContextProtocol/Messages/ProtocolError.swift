package import Documents

/// Why a request has no result (JSON-RPC 2.0, section 5.1; Model Context Protocol, “Error Codes”).
package struct ProtocolError: Error, Hashable, Sendable {
  /// What kind of error it is.
  package enum Code: Int, Sendable {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    /// Up to 2025-11-25; later revisions say `.invalidParams`.
    case resourceNotFound = -32002
    /// Since 2026-07-28.
    case unsupportedProtocolVersion = -32022
  }

  package let code: Code
  /// What is wrong, as one sentence.
  package let message: String
  /// What a program may want to know besides.
  package let data: JSONValue?

  package init(_ code: Code, _ message: String, data: JSONValue? = nil) {
    (self.code, self.message, self.data) = (code, message, data)
  }

  var json: JSONValue {
    var object: [String: JSONValue] = ["code": .integer(code.rawValue), "message": .string(message)]
    object["data"] = data
    return .object(object)
  }

  /// A parameter that is missing or of another type.
  package static func invalidParams(_ message: String) -> ProtocolError {
    ProtocolError(.invalidParams, message)
  }
}
