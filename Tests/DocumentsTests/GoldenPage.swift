import Testing
import TestSupport

/// Compares a page with the one under `Golden/`; `UPDATE_GOLDEN=1 swift test` writes it instead.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(differenceFromGolden(text, name, beside: #filePath) == nil, sourceLocation: sourceLocation)
}
