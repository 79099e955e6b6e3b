// swift-tools-version: 6.3;(experimentalCGen)
import PackageDescription

let package = Package(
  name: "csuite",
  products: [.executable(name: "csuite", targets: ["csuite"])],
  targets: [
    // System libraries and the shipped knowledge
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CEditLine", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CCompression", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev", "zlib1g-dev"])]),
    // No pkgConfig: it would link libpq, which is opened only when a server is asked for
    .systemLibrary(name: "CLibPQ", providers: [.apt(["libpq-dev"])]),
    .target(name: "KnowledgeData", plugins: ["EmbedImage"]),
    .target(name: "SiteAssets", exclude: ["files"]),

    // From bytes to answers; each imports only what stands above it here (Tests/ArchitectureTests)
    .target(name: "SourceText"),
    .target(name: "StoredValues"),
    .target(name: "YAMLTree", dependencies: ["CLibYAML", "SourceText"]),
    .target(name: "Roles", dependencies: ["SourceText", "StoredValues"]),
    .target(name: "RoleLoading", dependencies: ["Roles", "SourceText", "YAMLTree"]),
    .target(name: "KnowledgeImage", dependencies: ["RoleLoading", "Roles", "SourceText", "StoredValues"]),
    .target(name: "TextSearch", dependencies: ["Roles", "SourceText", "StoredValues"]),
    .target(name: "Naming", dependencies: ["Roles", "SourceText", "StoredValues", "TextSearch"]),
    .target(
      name: "QuestionReading", dependencies: ["Naming", "Roles", "SourceText", "StoredValues", "TextSearch"]),
    .target(
      name: "Answering", dependencies: ["Naming", "QuestionReading", "Roles", "SourceText", "TextSearch"]),
    .target(
      name: "Claims",
      dependencies: ["Answering", "Naming", "QuestionReading", "Roles", "SourceText", "TextSearch"]),
    .target(name: "KnowledgeDiff", dependencies: ["Roles", "SourceText"]),
    .target(
      name: "QuestionBank",
      dependencies: [
        "KnowledgeImage", "Roles", "SourceText", "SpacedRepetition", "StoredValues", "TextSearch",
      ]),
    .target(name: "Documents", dependencies: ["SourceText"]),
    .target(
      name: "Commands",
      dependencies: [
        "Answering", "Documents", "QuestionReading", "RoleLoading", "Roles", "SourceText", "TextSearch",
      ]),

    // What others have: separated values and tables, responsibility charts, frameworks of roles
    .target(name: "Tabular", dependencies: ["SourceText"]),
    .target(name: "ResponsibilityCharts", dependencies: ["SourceText", "Tabular"]),
    .target(name: "RoleFrameworks", dependencies: ["SourceText", "Tabular"]),
    // Plugins that are programs of their own
    .target(
      name: "ProcessPlugins",
      dependencies: ["Commands", "Documents", "RoleLoading", "Roles", "SourceText", "YAMLTree"]),

    // How assistants ask
    .target(name: "ModelContextProtocol", dependencies: ["Documents"]),

    .target(name: "LineEditor", dependencies: ["CEditLine", "SourceText"]),

    // Learning: when to ask again, and the log of what was answered
    .target(name: "SpacedRepetition"),
    .target(name: "SQLite", dependencies: ["CSQLite"]),
    .target(name: "PostgreSQL", dependencies: ["CLibPQ"]),
    .target(name: "ReviewLog", dependencies: ["PostgreSQL", "SQLite", "SpacedRepetition"]),
    .target(name: "AnkiPackage", dependencies: ["CCompression", "SQLite"]),

    .executableTarget(
      name: "csuite",
      dependencies: [
        "Answering", "Claims", "Commands", "Documents", "KnowledgeData", "KnowledgeDiff", "KnowledgeImage",
        "LineEditor", "ModelContextProtocol", "Naming", "ProcessPlugins", "QuestionReading", "RoleLoading",
        "Roles", "SourceText", "StoredValues", "TextSearch", "YAMLTree",
        // The plugins
        "Charts",
        "Compare",
        "GapAnalysis",
        "Quiz",
        "Site",
      ]),

    // Plugins see only what is public: what any plugin can use
    .plugin(named: "Charts", using: ["ResponsibilityCharts", "RoleFrameworks", "Tabular"]),
    .plugin(named: "Compare"),
    .plugin(named: "GapAnalysis"),
    .plugin(named: "Quiz", using: ["AnkiPackage", "QuestionBank", "ReviewLog", "SpacedRepetition"]),
    .plugin(named: "Site", using: ["SiteAssets"]),

    // The image of the shipped knowledge, made at build time
    .executableTarget(
      name: "ImageMaker",
      dependencies: [
        "KnowledgeImage", "QuestionBank", "QuestionReading", "RoleLoading", "SourceText", "StoredValues",
      ],
      path: "Sources/ImageMaker"),
    .plugin(
      name: "EmbedImage", capability: .buildTool(), dependencies: ["ImageMaker"], path: "Sources/EmbedImage"),

    // Times and ranks against plain BM25: make bench-search
    .executableTarget(
      name: "SearchBenchmark",
      dependencies: ["Answering", "QuestionReading", "RoleLoading", "Roles", "SourceText", "TextSearch"],
      path: "Tests/Benchmarks/Search"),

    // Tests
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"]),
    .testTarget(name: "YAMLTreeTests", dependencies: ["SourceText", "YAMLTree"]),
    .testTarget(
      name: "RoleLoadingTests", dependencies: ["RoleLoading", "Roles", "SourceText"],
      exclude: ["DossierIDs.txt"]),
    .testTarget(
      name: "KnowledgeImageTests",
      dependencies: [
        "KnowledgeImage", "Naming", "QuestionReading", "RoleLoading", "Roles", "SourceText", "StoredValues",
        "TextSearch",
      ]),
    .testTarget(
      name: "EngineTests",
      dependencies: [
        "Answering", "Claims", "Naming", "QuestionReading", "RoleLoading", "Roles", "SourceText",
        "TestSupport", "TextSearch",
      ],
      exclude: [
        "AreaExam.txt", "ClaimExam.txt", "GrammarExamples.txt", "PermissionExam.txt", "DenialExam.txt",
        "FollowUpExam.txt", "QuestionExam.txt",
      ]),
    .testTarget(name: "LineEditorTests", dependencies: ["LineEditor", "SourceText", "TestSupport"]),
    .target(name: "TestSupport", dependencies: ["SpacedRepetition"], path: "Tests/TestSupport"),
    .target(
      name: "PluginTestSupport",
      dependencies: ["Commands", "Documents", "RoleLoading", "Roles", "SourceText"],
      path: "Tests/PluginTestSupport"),
    .testTarget(
      name: "CompareTests",
      dependencies: [
        "Commands", "Compare", "Documents", "PluginTestSupport", "Roles", "SourceText", "TestSupport",
        "csuite",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "GapAnalysisTests",
      dependencies: [
        "Commands", "Documents", "GapAnalysis", "PluginTestSupport", "Roles", "SourceText", "TestSupport",
      ],
      exclude: ["Golden", "Samples"]),
    .testTarget(
      name: "ModelContextProtocolTests",
      dependencies: ["Documents", "ModelContextProtocol", "PluginTestSupport"]),
    .testTarget(name: "TabularTests", dependencies: ["SourceText", "Tabular"]),
    .testTarget(
      name: "ResponsibilityChartsTests", dependencies: ["ResponsibilityCharts", "SourceText", "Tabular"]),
    .testTarget(name: "RoleFrameworksTests", dependencies: ["RoleFrameworks", "SourceText", "Tabular"]),
    .testTarget(
      name: "ChartsTests",
      dependencies: [
        "Charts", "Commands", "Documents", "PluginTestSupport", "RoleLoading", "Roles", "SourceText",
      ]),
    .testTarget(
      name: "SiteTests",
      dependencies: ["Commands", "Documents", "PluginTestSupport", "Roles", "Site", "SourceText"]),
    .testTarget(
      name: "KnowledgeDiffTests", dependencies: ["KnowledgeDiff", "RoleLoading", "Roles", "SourceText"]),
    .testTarget(name: "CommandsTests", dependencies: ["Commands", "Documents", "Roles", "SourceText"]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "Commands", "Documents", "LineEditor", "PluginTestSupport", "ProcessPlugins", "Roles", "SourceText",
        "csuite",
        "TestSupport",
      ],
      exclude: ["Samples"]),
    .testTarget(
      name: "SpacedRepetitionTests", dependencies: ["SpacedRepetition"], exclude: ["Fixtures"]),
    .testTarget(
      name: "QuizTests",
      dependencies: [
        "Commands", "Documents", "KnowledgeImage", "QuestionBank", "Quiz", "ReviewLog", "RoleLoading",
        "Roles",
        "SourceText", "SpacedRepetition", "StoredValues", "TestSupport",
      ], exclude: ["Golden"]),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite"]),
    .testTarget(name: "AnkiPackageTests", dependencies: ["AnkiPackage", "CCompression", "SQLite"]),
    .testTarget(
      name: "ReviewLogTests",
      dependencies: ["PostgreSQL", "ReviewLog", "SQLite", "SpacedRepetition", "TestSupport"]),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "SourceText", "TestSupport"], exclude: ["Golden"]),
  ]
)

// The libraries' archives go into the program: make build
if Context.environment["CSUITE_ARCHIVES"] != nil {
  for target in package.targets where target.name == "csuite" {
    // What libedit itself needs, and no address that a start would have to work out.
    target.linkerSettings = [
      .linkedLibrary("tinfo"), .linkedLibrary("bsd"), .linkedLibrary("md"),
      .unsafeFlags(["-Xclang-linker", "-static-libgcc", "-Xclang-linker", "-no-pie"]),
    ]
  }
}

// Targets for libFuzzer, which are built only with its sanitizer: make fuzz
if Context.environment["CSUITE_FUZZ"] != nil {
  package.targets += [
    .target(
      name: "FuzzSupport", dependencies: ["RoleLoading", "Roles", "SourceText", "TextSearch"],
      path: "Tests/Fuzz/Support"),
    .fuzz("Tree", of: ["SourceText", "YAMLTree"]),
    .fuzz("Base", of: ["RoleLoading", "SourceText"]),
    .fuzz("Search", of: ["Roles", "TextSearch"]),
    .fuzz("Question", of: ["Answering", "SourceText", "TextSearch"]),
    .fuzz("Grading", of: ["Quiz", "Roles", "SourceText"]),
    .fuzz("Answers", of: ["Commands", "Quiz", "SourceText"]),
    .fuzz("Charts", of: ["ResponsibilityCharts", "SourceText"]),
    .fuzz("Releases", of: ["RoleFrameworks"]),
    .fuzz("JSON", of: ["Documents"]),
    .fuzz("Package", of: ["AnkiPackage"]),
    .fuzz("Keys", of: ["LineEditor"]),
    .fuzz("Image", of: ["KnowledgeImage", "StoredValues"]),
    .fuzz("Message", of: ["Documents", "ProcessPlugins"]),
  ]
}

extension Target {
  /// A program that libFuzzer feeds with bytes, under `Tests/Fuzz`.
  static func fuzz(_ name: String, of modules: [Target.Dependency]) -> Target {
    .executableTarget(
      name: "Fuzz\(name)", dependencies: ["FuzzSupport"] + modules, path: "Tests/Fuzz/\(name)")
  }

  /// A module under `Plugins/`, outside the package's own circle of trust.
  static func plugin(named name: String, using own: [Target.Dependency] = []) -> Target {
    .target(
      name: name,
      dependencies: [
        "Answering", "Commands", "Documents", "RoleLoading", "Roles", "SourceText", "TextSearch", "YAMLTree",
      ] + own,
      path: "Plugins/\(name)", packageAccess: false)
  }
}

for target in package.targets
where ![.system, .plugin].contains(target.type) && !["KnowledgeData", "SiteAssets"].contains(target.name) {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
