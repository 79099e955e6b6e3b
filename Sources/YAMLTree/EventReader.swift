import CLibYAML
import SourceText

/// One of libyaml's events as a value.
struct Event {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case scalar(String, isPlain: Bool)
    case alias(String)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
  }

  let kind: Kind
  let range: SourceRange
  var anchor: String?
  var hasTag = false
  /// Whether a document begins with `%YAML` or `%TAG`.
  var hasDirectives = false
}

/// What libyaml says when it cannot go on, in its own words.
struct SyntaxProblem: Error {
  let text: String
  let context: String
  let point: SourcePoint
  /// Where the construct began that could not be finished.
  let contextPoint: SourcePoint
  let isOutOfMemory: Bool
}

/// libyaml's parser over bytes that outlive it.
///
/// The parser keeps a pointer to itself, so it must stay where it is: on the heap, freed with the reader.
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Nil when there is no memory for a parser.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    self.parser = parser
    self.bytes = bytes
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func next() throws(SyntaxProblem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }

  private var problem: SyntaxProblem {
    let state = parser.pointee
    var point = SourcePoint(state.problem_mark)
    if state.error == YAML_READER_ERROR { point = place(of: state.problem_offset, in: bytes) }
    return SyntaxProblem(
      text: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "", point: point,
      contextPoint: SourcePoint(state.context_mark), isOutOfMemory: state.error == YAML_MEMORY_ERROR)
  }
}

extension SourcePoint {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    range = SourceRange(start: SourcePoint(event.start_mark), end: SourcePoint(event.end_mark))
    switch event.type {
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT:
      kind = .documentStart
      let tags = event.data.document_start.tag_directives
      hasDirectives = event.data.document_start.version_directive != nil || tags.start != tags.end
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_ALIAS_EVENT: kind = .alias(string(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      anchor = string(event.data.sequence_start.anchor)
      hasTag = event.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      anchor = string(event.data.mapping_start.anchor)
      hasTag = event.data.mapping_start.tag != nil
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(String(decoding: text, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      anchor = string(scalar.anchor)
      hasTag = scalar.tag != nil
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    default: kind = .streamEnd
    }
  }
}

private func string(_ text: UnsafeMutablePointer<UInt8>?) -> String? {
  text.map { String(cString: $0) }
}
