import Documents
import FuzzSupport

// What is read as JSON is written and read again as the same value.
fuzz { start, count in
  guard let value = try? JSONValue(parsing: bytes(start, count)) else { return 0 }
  guard let again = try? JSONValue(parsing: Array(renderCompactJSON(value).utf8)) else {
    fatalError("our own JSON is none")
  }
  guard again == value else { fatalError("JSON that is read again is another value") }
  return 0
}
