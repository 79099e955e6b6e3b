/// The numbers of a sentence, in one form: `1,200` and `1.200` are the same, and so are "two" and ‘hai’.
///
/// ‘ba’ and ‘năm’ are left out, which mean father and year as well.
func amounts(in text: String) -> Set<String> { Set(amountsInOrder(text)) }

/// The same in the order in which they stand, those in words behind those in digits.
func amountsInOrder(_ text: String) -> [String] {
  var found: [String] = []
  var digits = ""
  for character in text + " " {
    if character.isASCII, character.isNumber || !digits.isEmpty && ".,".contains(character) {
      digits.append(character)
      continue
    }
    if let amount = amount(digits) { found.append(amount) }
    digits = ""
  }
  var last = ""
  for word in toneWords(of: text) {
    // ‘Thứ ba’ is the third: ‘ba’ behind ‘thứ’ is no father.
    let amount = last == "thứ" && word == "ba" ? "3" : namedAmounts[word]
    if let amount { found.append(amount) }
    last = word
  }
  return found
}

/// A number without the marks between its thousands; a comma before decimals is a point.
private func amount(_ digits: String) -> String? {
  let parts = digits.split { ".,".contains($0) }
  guard let first = parts.first else { return nil }
  let isThousands = parts.count > 1 && parts.dropFirst().allSatisfy { $0.count == 3 } && first != "0"
  // The second of a month is written 2 and 02.
  if parts.count == 1, first.count == 2, first.first == "0" { return String(first.dropFirst()) }
  return isThousands ? parts.joined() : parts.prefix(2).joined(separator: ".")
}

private let namedAmounts = [
  "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
  "ten": "10",
  "second": "2", "third": "3", "fourth": "4", "eleven": "11", "twelve": "12", "twenty": "20", "thirty": "30",
  "half": "1/2", "twice": "x2",
  "double": "x2",
  "january": "1", "february": "2", "april": "4", "june": "6", "july": "7", "august": "8",
  "september": "9", "october": "10", "november": "11", "december": "12",
  "hai": "2", "bốn": "4", "sáu": "6", "bảy": "7", "tám": "8", "chín": "9", "mười": "10", "nửa": "1/2",
  "đôi": "x2",
]

/// The numbers of a sentence that stand in digits, in their order.
private func digitAmounts(_ text: some StringProtocol) -> [String] {
  text.split { !$0.isASCII || !$0.isNumber && !".,".contains($0) }.compactMap { amount(String($0)) }
}

/// Words that make an amount of money or of people of a small number.
private let wordsOfMagnitude: Set<String> = [
  "thousand", "million", "millions", "billion", "billions", "nghìn", "ngàn", "triệu", "tỷ", "tỉ",
]

/// The amounts of a text that set a limit: "over 5 million" and "ten million", not "two departments".
func limits(in text: String) -> Set<String> {
  let isLarge = !wordsOfMagnitude.isDisjoint(with: toneWords(of: text))
  return isLarge ? amounts(in: text) : Set(digitAmounts(text))
}

/// Whether the amounts of each part of a statement stand side by side in some words, as "22% of 100" does.
private func areTogether(_ statement: Statement, in text: String) -> Bool {
  let told = digitAmounts(text)
  return statement.text.replacing(", ", with: ";").split(separator: ";").allSatisfy { part in
    let said = digitAmounts(part)
    return said.count < 2 || told.indices.contains { told[$0...].starts(with: said) }
  }
}

/// Whether the amounts of a statement stand in some words in the same order.
func areInOrder(_ statement: Statement, in text: String) -> Bool {
  guard areTogether(statement, in: text) else { return false }
  var told = amountsInOrder(text)[...]
  return amountsInOrder(statement.text).allSatisfy { amount in
    guard let place = told.firstIndex(of: amount) else { return false }
    told = told[(place + 1)...]
    return true
  }
}
