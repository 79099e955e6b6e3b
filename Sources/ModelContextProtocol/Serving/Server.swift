package import Documents

/// A server of the Model Context Protocol as a value: takes a message, gives what is to be sent.
///
/// It serves clients that open with a handshake and those whose requests stand for themselves, also both at once.
/// Nothing is kept between requests but the revision that a handshake agreed on, and which streams are open.
package struct Server<Content: ServerContent> {
  package var content: Content
  /// What a handshake agreed on; nil before there was one.
  private(set) var agreed: ProtocolVersion?
  /// The requests that stay open until the client or the end of the input closes them.
  private var streams: [RequestID] = []

  package init(_ content: Content) { self.content = content }

  /// Answers a message; nothing when none is due.
  package mutating func answers(to message: Message) -> [JSONValue] {
    switch message {
    case .request(let request): return answers(to: request)
    case .notification(let notification):
      take(notification)
      return []
    case .response: return []
    case .batch(let messages): return answers(toBatch: messages)
    case .malformed(let error, let id): return [response(to: id, .failure(error))]
    }
  }

  /// The input is over: streams end with their results.
  package mutating func close() -> [JSONValue] {
    content.close()
    defer { streams = [] }
    return streams.map { id in
      let stream: JSONValue = .object(["io.modelcontextprotocol/subscriptionId": id.json])
      return response(to: id, .success(.object(["resultType": "complete", "_meta": stream])))
    }
  }

  /// Several messages at once are a thing of one revision.
  private mutating func answers(toBatch messages: [Message]) -> [JSONValue] {
    guard agreed?.hasBatches == true else {
      let error = ProtocolError(
        .invalidRequest, "Invalid request: lists of messages exist in the revision 2025-03-26 alone.")
      return [response(to: nil, .failure(error))]
    }
    let answers = messages.flatMap { message in self.answers(to: message) }
    return answers.isEmpty ? [] : [.array(answers)]
  }

  private mutating func take(_ notification: Message.Notification) {
    guard notification.method == "notifications/cancelled",
      let id = notification.params["requestId"].flatMap(RequestID.init)
    else { return }
    streams.removeAll { $0 == id }
  }

  private mutating func answers(to request: Message.Request) -> [JSONValue] {
    do throws(ProtocolError) {
      guard let method = Method(rawValue: request.method) else { throw .unknownMethod(request.method) }
      let version = try version(of: request, method)
      guard method.exists(in: version) else { throw .unknownMethod(request.method) }
      if method == .listen { return [try open(request)] }
      let result = try result(of: method, request.params, version)
      return [response(to: request.id, .success(.object(stamped(result, method, version))))]
    } catch {
      return [response(to: request.id, .failure(error))]
    }
  }

  /// The revision that a request speaks: what it says itself, else what the handshake agreed on.
  private func version(
    of request: Message.Request, _ method: Method
  ) throws(ProtocolError) -> ProtocolVersion {
    if method == .initialize { return .newestWithHandshake }
    let meta = request.params["_meta"] ?? .object([:])
    guard case .object(let members) = meta else { throw .invalidParams("‘_meta’ must be an object.") }
    guard let named = members[MetaKey.protocolVersion] else {
      if let agreed { return agreed }
      // A ping may come before the handshake.
      if method == .ping { return .newestWithHandshake }
      throw .noVersion
    }
    guard case .string(let name) = named else {
      throw .invalidParams("‘\(MetaKey.protocolVersion)’ must be a text.")
    }
    guard let version = ProtocolVersion(rawValue: name) else { throw .unsupported(name) }
    guard !version.isStateless || members[MetaKey.clientCapabilities]?.isObject == true else {
      throw .invalidParams("‘\(MetaKey.clientCapabilities)’ is missing in ‘_meta’, or is no object.")
    }
    return version
  }

  private mutating func result(
    of method: Method, _ params: [String: JSONValue], _ version: ProtocolVersion
  ) throws(ProtocolError) -> [String: JSONValue] {
    switch method {
    case .initialize: return try initialize(params)
    case .discover: return discovery
    case .ping, .listen: return [:]
    case .listTools: return try page("tools", content.tools.map { $0.json(in: version) }, params)
    case .callTool: return try callTool(params, version)
    case .listResources:
      return try page("resources", content.resources.map { $0.json(in: version) }, params)
    case .listTemplates:
      return try page("resourceTemplates", content.resourceTemplates.map(\.json), params)
    case .readResource: return try readResource(params, version)
    case .listPrompts: return try page("prompts", content.prompts.map { $0.json(in: version) }, params)
    case .getPrompt: return try getPrompt(params)
    case .complete: return try complete(params)
    }
  }

  private mutating func initialize(
    _ params: [String: JSONValue]
  ) throws(ProtocolError) -> [String: JSONValue] {
    guard case .string(let asked)? = params["protocolVersion"] else {
      throw .invalidParams("‘protocolVersion’ is missing, or is no text.")
    }
    guard params["capabilities"]?.isObject == true, params["clientInfo"]?.isObject == true else {
      throw .invalidParams("‘capabilities’ or ‘clientInfo’ is missing, or is no object.")
    }
    let known = ProtocolVersion(rawValue: asked).flatMap { $0.isStateless ? nil : $0 }
    let version = known ?? .newestWithHandshake
    agreed = version
    return [
      "protocolVersion": .string(version.rawValue), "capabilities": capabilities, "serverInfo": serverInfo,
      "instructions": .string(content.instructions),
    ]
  }

  private var discovery: [String: JSONValue] {
    [
      "supportedVersions": JSONValue(ProtocolVersion.names), "capabilities": capabilities,
      "instructions": .string(content.instructions),
    ]
  }

  private var capabilities: JSONValue {
    .object([
      "tools": .object([:]), "resources": .object([:]), "prompts": .object([:]), "completions": .object([:]),
    ])
  }

  private var serverInfo: JSONValue {
    let (name, title, version) = content.program
    return .object(["name": .string(name), "title": .string(title), "version": .string(version)])
  }

  /// A stream of changes, of which there are none to tell: it is acknowledged, and stays open.
  private mutating func open(_ request: Message.Request) throws(ProtocolError) -> JSONValue {
    guard request.params["notifications"]?.isObject == true else {
      throw .invalidParams("‘notifications’ is missing, or is no object.")
    }
    guard streams.count < 100, !streams.contains(request.id) else {
      throw ProtocolError(.invalidRequest, "Invalid request: too many streams, or two of one id.")
    }
    streams.append(request.id)
    return .object([
      "jsonrpc": "2.0", "method": "notifications/subscriptions/acknowledged",
      "params": .object([
        "_meta": .object([MetaKey.subscription: request.id.json]), "notifications": .object([:]),
      ]),
    ])
  }

  /// What every result says since 2026-07-28.
  private func stamped(
    _ result: [String: JSONValue], _ method: Method, _ version: ProtocolVersion
  ) -> [String: JSONValue] {
    guard version.isStateless else { return result }
    var result = result
    result["resultType"] = "complete"
    result["_meta"] = .object([MetaKey.serverInfo: serverInfo])
    if method.isCacheable {
      // The files of a base may change at any time.
      (result["ttlMs"], result["cacheScope"]) = (0, "private")
    }
    return result
  }
}

/// The keys that the protocol has reserved in `_meta`.
private enum MetaKey {
  static let protocolVersion = "io.modelcontextprotocol/protocolVersion"
  static let clientCapabilities = "io.modelcontextprotocol/clientCapabilities"
  static let serverInfo = "io.modelcontextprotocol/serverInfo"
  static let subscription = "io.modelcontextprotocol/subscriptionId"
}

extension ProtocolError {
  fileprivate static func unknownMethod(_ name: String) -> ProtocolError {
    ProtocolError(.methodNotFound, "There is no method ‘\(name)’.")
  }

  fileprivate static let noVersion = ProtocolError(
    .invalidParams,
    "The request names no revision: put ‘\(MetaKey.protocolVersion)’ into its ‘_meta’, or open with ‘initialize’.",
    data: .object(["supported": JSONValue(ProtocolVersion.names)]))

  fileprivate static func unsupported(_ version: String) -> ProtocolError {
    ProtocolError(
      .unsupportedProtocolVersion, "The revision ‘\(version)’ is not supported.",
      data: .object(["supported": JSONValue(ProtocolVersion.names), "requested": .string(version)]))
  }
}
