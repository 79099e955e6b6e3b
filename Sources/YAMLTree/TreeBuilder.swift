import SourceText

/// Turns libyaml's events into nodes, within limits.
struct TreeBuilder: ~Copyable {
  /// Thrown when the structure is broken; the finding says why.
  struct Stopped: Error {}

  /// A node that an alias may repeat, and how much it holds.
  private struct Anchor {
    let node: YAMLNode
    let nodeCount: Int
    let height: Int
  }

  private let file: SourceFile
  private let limits: YAMLLimits
  private var reader: EventReader
  private(set) var findings: [Diagnostic] = []
  private var anchors: [String: Anchor] = [:]
  private var nodeCount = 0
  private var aliasedCount = 0

  init(file: SourceFile, limits: YAMLLimits, reader: consuming EventReader) {
    self.file = file
    self.limits = limits
    self.reader = reader
  }

  /// The root of the only document.
  mutating func document() throws(Stopped) -> YAMLNode {
    _ = try next()
    let start = try next()
    if case .streamEnd = start.kind { throw stop(.empty, start.range) }
    if start.hasDirectives { throw stop(.directive, start.range) }
    let root = try node(try next(), depth: 0).node
    if root.text == "" { throw stop(.empty, root.range) }
    _ = try next()
    let end = try next()
    if end.hasDirectives { throw stop(.directive, end.range) }
    if case .documentStart = end.kind { throw stop(.severalDocuments, end.range) }
    return root
  }

  private mutating func node(_ event: Event, depth: Int) throws(Stopped) -> (node: YAMLNode, height: Int) {
    if event.hasTag { report(.tag, event.range) }
    if case .alias(let name) = event.kind { return try repeated(name, event, depth) }
    nodeCount += 1
    guard nodeCount <= limits.nodes else { throw stop(.tooManyNodes(limits.nodes), event.range) }
    let countBefore = nodeCount
    // A name that is used again means the new node from here on, so that a node cannot hold itself.
    if let anchor = event.anchor { anchors[anchor] = nil }
    let built = try content(event, depth)
    if let anchor = event.anchor {
      anchors[anchor] = Anchor(
        node: built.node, nodeCount: nodeCount - countBefore + 1, height: built.height)
    }
    return built
  }

  private mutating func content(_ event: Event, _ depth: Int) throws(Stopped) -> (node: YAMLNode, height: Int)
  {
    switch event.kind {
    case .sequenceStart:
      guard depth < limits.depth else { throw stop(.tooDeep(limits.depth), event.range) }
      return try sequence(from: event, depth + 1)
    case .mappingStart:
      guard depth < limits.depth else { throw stop(.tooDeep(limits.depth), event.range) }
      return try mapping(from: event, depth + 1)
    case .scalar(let text, let isPlain):
      return (YAMLNode(content: .scalar(text), range: event.range, isPlain: isPlain), 0)
    default:
      throw stop(.syntax("did not find expected node content"), event.range)
    }
  }

  private mutating func sequence(from start: Event, _ depth: Int) throws(Stopped) -> (YAMLNode, Int) {
    var elements: [YAMLNode] = []
    var height = 0
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        return (
          YAMLNode(content: .sequence(elements), range: start.range.extended(to: event.range)), height + 1
        )
      }
      let element = try node(event, depth: depth)
      elements.append(element.node)
      height = max(height, element.height)
    }
  }

  private mutating func mapping(from start: Event, _ depth: Int) throws(Stopped) -> (YAMLNode, Int) {
    var entries: [YAMLEntry] = []
    var seen = SeenTexts()
    var height = 0
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        return (
          YAMLNode(content: .mapping(entries), range: start.range.extended(to: event.range)), height + 1
        )
      }
      let key = try node(event, depth: depth).node
      let value = try node(try next(), depth: depth)
      height = max(height, value.height)
      if isNewKey(key, event, &seen) { entries.append(YAMLEntry(key: key, value: value.node)) }
    }
  }

  private mutating func isNewKey(_ key: YAMLNode, _ event: Event, _ seen: inout SeenTexts) -> Bool {
    guard let name = key.text else {
      report(.complexKey, key.range)
      return false
    }
    if case .scalar("<<", isPlain: true) = event.kind {
      report(.mergeKey, key.range)
      return false
    }
    guard seen.insert(name) else {
      report(.duplicateKey(name), key.range)
      return false
    }
    return true
  }

  /// An alias shares the node it repeats; what it adds to the size of the tree is counted all the same.
  private mutating func repeated(_ name: String, _ event: Event, _ depth: Int) throws(Stopped) -> (
    YAMLNode, Int
  ) {
    guard let anchor = anchors[name] else { throw stop(.unknownAlias(name), event.range) }
    guard depth + anchor.height <= limits.depth else { throw stop(.tooDeep(limits.depth), event.range) }
    aliasedCount += anchor.nodeCount
    nodeCount += anchor.nodeCount
    guard aliasedCount <= limits.aliasedNodes else {
      throw stop(.tooManyAliases(limits.aliasedNodes), event.range)
    }
    guard nodeCount <= limits.nodes else { throw stop(.tooManyNodes(limits.nodes), event.range) }
    let node = YAMLNode(content: anchor.node.content, range: event.range, isPlain: anchor.node.isPlain)
    return (node, anchor.height)
  }

  private mutating func next() throws(Stopped) -> Event {
    do {
      return try reader.next()
    } catch {
      throw stop(error.isOutOfMemory ? .outOfMemory : .syntax(error.text), error.bestRange)
    }
  }

  private mutating func report(_ finding: YAMLFinding, _ range: SourceRange) {
    findings.append(finding.diagnostic(in: file, at: range))
  }

  private mutating func stop(_ finding: YAMLFinding, _ range: SourceRange) -> Stopped {
    report(finding, range)
    return Stopped()
  }
}

extension SourceRange {
  fileprivate func extended(to other: SourceRange) -> SourceRange {
    SourceRange(start: start, end: max(end, other.end))
  }
}

extension SyntaxProblem {
  /// Where a person should look: at the start of what was left open, otherwise at what does not fit.
  fileprivate var bestRange: SourceRange {
    let isLeftOpen = context.contains("quoted scalar") || context.contains("flow ")
    let start = isLeftOpen ? contextPoint : point
    return SourceRange(start: start, end: start.next)
  }
}
