import Glibc
import RoleLoading
import Roles
import SourceText
import TextSearch

/// Times the index and its queries against plain BM25 in the same run, and compares how well both find.
///
/// Usage: `search-benchmark KNOWLEDGE-FOLDER [SET.vi.tsv | SET.en.tsv ...]`; for sets see `QuestionSet`.
@main
enum SearchBenchmark {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    guard let folder = words.first, let knowledge = knowledge(in: folder) else {
      print("usage: search-benchmark KNOWLEDGE-FOLDER [SET.vi.tsv | SET.en.tsv ...]")
      exit(64)
    }
    print("\(knowledge.facts.count) facts")
    printBuildTime(knowledge)
    for language in knowledge.manifest.languages { compare(QuestionSet(knowledge, language), knowledge) }
    for path in words.dropFirst() {
      let set = QuestionSet(
        name: path, language: path.contains(".vi.") ? .vi : .en, lines: read(path).split(separator: "\n"))
      compare(set, set.knowledge)
    }
  }

  private static func printBuildTime(_ knowledge: KnowledgeBase) {
    let texts = knowledge.facts.flatMap { [$0.text.en, $0.text.vi].compactMap { $0 } }
    let ours = median(of: 15) { _ = SearchIndex(knowledge) }
    let peer = median(of: 15) { _ = PlainBM25(texts, folds: true) }
    print("index: \(fixed(ours * 1000)) ms, \(fixed(ours / peer)) of plain BM25")
  }

  private static func compare(_ set: QuestionSet, _ knowledge: KnowledgeBase) {
    let index = SearchIndex(knowledge)
    let exact = PlainBM25(set.texts, folds: false)
    let folding = PlainBM25(set.texts, folds: true)
    let places = Dictionary(
      knowledge.facts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let find = { (query: String) in
      index.search(FactQuery(words: query)).hits.compactMap { places[$0.fact.id] }
    }
    print("\n\(set.name), \(set.language): \(set.texts.count) texts, \(set.questions.count) questions")
    let rows = [
      ("csuite", set.meanReciprocalRanks(find)),
      ("plain BM25, folded", set.meanReciprocalRanks { folding.search($0, limit: 10) }),
      ("plain BM25, exact", set.meanReciprocalRanks { exact.search($0, limit: 10) }),
    ]
    for (name, ranks) in rows {
      let cells = ranks.sorted { $0.key < $1.key }.map { "\($0.key) \(fixed($0.value))" }
      print("  MRR@10 \(name): \(cells.joined(separator: ", "))")
    }
    let ours = set.questions.map { question in median(of: 3) { _ = find(question.text) } }.sorted()
    let peer = set.questions.map { question in median(of: 3) { _ = folding.search(question.text, limit: 10) }
    }
    .sorted()
    print(
      "  query: median \(fixed(ours[ours.count / 2] * 1e6)) µs, 99 % under \(fixed(ours[ours.count * 99 / 100] * 1e6))"
        + " µs; \(fixed(ours[ours.count / 2] / peer[peer.count / 2])) of plain BM25")
  }
}

/// The middle of some times of one and the same work, in seconds of processor time.
private func median(of rounds: Int, _ work: () -> Void) -> Double {
  let times = (0..<rounds).map { _ in
    let start = processorSeconds()
    work()
    return processorSeconds() - start
  }
  return times.sorted()[rounds / 2]
}

private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func naturalLog(_ value: Double) -> Double { log(value) }

private func fixed(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded())
  return "\(thousandths / 1000).\(String(String(thousandths % 1000 + 1000).dropFirst()))"
}

private func knowledge(in folder: String) -> KnowledgeBase? {
  let files = ["", "roles/", "competencies/"].flatMap { part in
    names(in: folder + "/" + part).filter { $0.hasSuffix(".yaml") }.map { part + $0 }
  }
  return loadKnowledge(
    files.map { KnowledgeFile(name: $0, source: SourceFile(path: $0, text: read(folder + "/" + $0))) },
    root: folder
  ).knowledge
}

private func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    names.append(
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      })
  }
  return names
}

private func read(_ path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return String(decoding: bytes, as: UTF8.self)
}
