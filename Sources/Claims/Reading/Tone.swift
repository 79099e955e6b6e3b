import SourceText

/// How a sentence says what it says: for or against it, and of how many cases.
struct Tone: Hashable {
  /// Of how many cases something is said, the fewest first.
  enum Force: Int, Comparable {
    /// Of some: "sometimes", "may", "if".
    case some
    /// Of most: "usually", "tends to".
    case most
    /// Simply said.
    case plain

    static func < (left: Force, right: Force) -> Bool { left.rawValue < right.rawValue }
  }

  /// How a word says that something holds of all.
  enum Total: Hashable {
    case always
    case every
    case only
    case never
  }

  var isNegated = false
  /// The least reach that its words name.
  var force = Force.plain
  /// Whether it says that something holds of all and of nothing else: "always", "only", "never".
  var isOfAll: Bool { !totals.isEmpty }
  /// Whether it says of how many cases it speaks: "sometimes", "usually".
  private(set) var isLimited = false
  /// How many words deny.
  private(set) var negations = 0
  /// The words by which it says so.
  private(set) var totals: [Total] = []
  /// Whether it says that something does not hold of all: "not always".
  var deniesAll = false

  /// The tone of a sentence by its words; the longest phrase at each place counts.
  init(_ text: String) {
    let words = ToneWords(text)
    var place = 0
    while place < words.count {
      guard let (effect, length) = words.effect(at: place) else {
        place += 1
        continue
      }
      switch effect {
      case .negates: negations += 1
      case .says(let least):
        force = min(force, least)
        isLimited = true
      case .conditions: force = .some
      case .totals(let kind): totals.append(kind)
      case .deniesAll: deniesAll = true
      case .forbids:
        negations += 1
        totals.append(.never)
      case .nothing: break
      }
      place += length
    }
    isNegated = negations % 2 == 1
    if deniesAll { force = .some }
  }

  /// Whether it denies what it speaks of: "not", "not only", and not "not only … is a misconception".
  var isDenial: Bool { isNegated != deniesAll }

  /// The tone without "always"; nil where it says anything else of how far it reaches.
  var withoutAlways: Tone? {
    guard !totals.isEmpty, totals.allSatisfy({ $0 == .always }), !deniesAll else { return nil }
    var plain = self
    plain.totals = []
    return plain
  }

  /// Whether what another sentence says reaches as far as this one: "always" is more than nothing and not "only".
  func isHeld(by other: Tone) -> Bool {
    var others = other.totals
    for total in totals {
      guard let place = others.firstIndex(of: total) else { return false }
      others.remove(at: place)
    }
    // "Sometimes" says less than the fact, and so another thing.
    guard !isLimited || other.force < .plain else { return false }
    return force <= other.force && (negations < 2 || other.negations > 1)
  }

  /// What words of this kind do.
  enum Effect: Hashable {
    case negates
    case says(Force)
    /// "If", "may": in some cases.
    case conditions
    /// "Always": of all and of nothing else.
    case totals(Total)
    /// "Not always".
    case deniesAll
    /// "Never": not in any case.
    case forbids
    /// The phrase holds words of another meaning, such as "no later than".
    case nothing
  }
}

/// The words of a sentence, beside the phrases that set its tone.
private struct ToneWords {
  private let words: [String]
  private let phrases: [[String]: Tone.Effect]

  init(_ text: String) {
    let isMarked = text.unicodeScalars.contains { $0.value >= 0xC0 }
    let words = toneWords(of: text)
    self.words = words
    // Without any marks ‘khong’ is read as ‘không’; beside marked words ‘chi’ is not ‘chỉ’.
    let isVietnamese = isMarked || words.contains { plainVietnamese.contains($0) }
    phrases = isMarked ? phrasesAsWritten : isVietnamese ? phrasesWithoutMarks : phrasesOfEnglish
  }

  var count: Int { words.count }

  func effect(at place: Int) -> (effect: Tone.Effect, length: Int)? {
    // "No. 134" denies nothing.
    // "Where contracts are concerned" is no condition.
    if words[place] == "where", words[place...].contains("concerned") { return nil }
    if words[place] == "no", place + 1 < words.count, words[place + 1].allSatisfy(\.isNumber) { return nil }
    for length in stride(from: min(longestPhrase, words.count - place), to: 0, by: -1) {
      if let effect = phrases[Array(words[place..<(place + length)])] { return (effect, length) }
    }
    return nil
  }
}

/// The words of a text in small letters, with their marks; ‘isn't’ is two words.
func toneWords(of text: String) -> [String] {
  var plain = text.lowercased()
  for ending in ["n't", "n’t"] { plain = plain.replacing(ending, with: " not") }
  return plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

/// Syllables by which a line without marks is told to be Vietnamese.
private let plainVietnamese: Set<String> = [
  "khong", "duoc", "cua", "cho", "la", "va", "nhung", "chiu", "trach", "nhiem", "quyet", "dinh",
]

private let phrasesOfEnglish = table(englishTone)
private let phrasesAsWritten = table(englishTone + vietnameseTone)
private let phrasesWithoutMarks = table(vietnameseTone.map { (folded($0.0), $0.1) })
private let longestPhrase = 9

private func table(_ lists: [(String, Tone.Effect)]) -> [[String]: Tone.Effect] {
  var table: [[String]: Tone.Effect] = [:]
  for (phrases, effect) in lists {
    for phrase in phrases.split(separator: ",") {
      table[phrase.split(separator: " ").map(String.init)] = effect
    }
  }
  return table
}

private let englishTone: [(String, Tone.Effect)] = [
  (
    "not, no, nor, neither, cannot, nobody, none, nothing, without, rather than, instead of, unable, non, mistake to think, "
      + "wrong to think, wrong to say, a mistake, a misconception, misconception, a myth, myth, untrue, not true that",
    .negates
  ),
  ("never, under no circumstances, by no means", .forbids),
  (
    "always, must always, in every case, without exception, entirely, any, unrestricted, unlimited, by law",
    .totals(.always)
  ),
  ("every, all, each", .totals(.every)),
  ("only, solely, exclusively, alone, sole, nobody else, no one else", .totals(.only)),
  (
    "usually, often, mostly, most, generally, typically, normally, commonly, tend, tends, largely, mainly, almost, "
      + "nearly, hardly, scarcely, barely, almost never, almost no, hardly ever, as a rule, in general, more often, many, majority",
    .says(.most)
  ),
  (
    "some, sometimes, occasionally, rarely, seldom, few, certain, several, not necessarily, not simply, "
      + "no longer only, at times, in part, partly, here and there",
    .says(.some)
  ),
  (
    "may, might, can, could, if, when, where, unless, until, in case, depends, depending, without a, where no, "
      + "where there is no, if there is no",
    .conditions
  ),
  (
    "not only, not just, not merely, not exist only, not exclusively, not limited to, not confined to",
    .deniesAll
  ),
  ("not always, not all, not every, not everywhere, not in every case", .deniesAll),
  ("first of all, after all, at all, above all, all in all, once and for all, as a whole", .nothing),
  ("non executive, non profit, non financial, non compete", .nothing),
  ("no later than, not least, no matter, whether or not, as well as, no less than, no more than", .nothing),
]

private let vietnameseTone: [(String, Tone.Effect)] = [
  (
    "không, chưa, chẳng, không phải, không hề, chứ không, thay vì, đừng, khỏi, chẳng phải, không còn, hiểu lầm, sai lầm, là sai, nhầm khi nghĩ",
    .negates
  ),
  ("không bao giờ, chưa bao giờ, chẳng bao giờ, tuyệt đối không", .forbids),
  (
    "luôn, luôn luôn, bất kỳ, bất cứ, lúc nào cũng, khi nào cũng, hoàn toàn, toàn quyền, không hạn chế",
    .totals(.always)
  ),
  ("mọi, tất cả, toàn bộ, ai cũng, nào cũng", .totals(.every)),
  ("duy nhất, chỉ, chỉ có, một mình", .totals(.only)),
  (
    "thường, hay báo cáo, hay kiêm, hay lo, đa số, phần lớn, hầu hết, hầu như, chủ yếu, nói chung, đa phần, phần nhiều, thông thường, thường thì, "
      + "gần như, nhiều, hầu như không, gần như không, hầu như không còn",
    .says(.most)
  ),
  (
    "một số, đôi khi, có khi, có nơi, vài, hiếm khi, ít khi, không nhất thiết, có lúc, lắm khi, đôi lúc, một phần, "
      + "không đơn thuần, không đơn giản, không hẳn, chưa chắc, chưa hẳn",
    .says(.some)
  ),
  (
    "có thể, tùy, tuỳ, nếu, khi, trừ khi, trong trường hợp, nơi nào, ở đâu, nếu không có, khi không có, nơi không có",
    .conditions
  ),
  (
    "không chỉ, không phải chỉ, không riêng, không phải lúc nào, không phải lúc nào cũng, không phải mọi, không phải ai, không phải ai cũng, không phải tất cả, "
      + "không luôn luôn, không phải nơi nào, không phải nơi nào cũng",
    .deniesAll
  ),
  ("không chỉ đạo, không chỉ định, không chỉ huy, không thường trực", .negates),
  (
    "chỉ đạo, chỉ số, chỉ định, chỉ huy, chỉ tiêu, chỉ thị, chỉ dẫn, bất thường, thường niên, thường trực",
    .nothing
  ),
  (
    "thành viên không điều hành, thành viên hội đồng không điều hành, thành viên hđqt không điều hành, "
      + "thành viên hội đồng quản trị không điều hành",
    .nothing
  ),
  ("không những, dù không, không kém, không quá, không dưới", .nothing),
]
