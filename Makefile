# make run      installs what is missing, builds the program and starts the prompt
# make test     the same set-up, then lint and all tests
# make install  puts the one binary into PREFIX/bin, with manual pages and shell completion
# make deb      makes a Debian package of it in .build
# make check-deb      installs, uses and removes that package in a bare Debian, which takes root and debootstrap
# make check-schemas  holds the JSON Schemas against the knowledge base, with check-jsonschema
# make spelling   spells the knowledge base in both languages, with hunspell
# make check-oracles  holds the schedule against py-fsrs, the way to Anki and back against Anki; kills while answering; Ctrl-C everywhere
# make check-site     walks through the site in Chromium: links, search, keyboard, axe-core, markup
# make check-group      kills programs and the PostgreSQL server of two learners who answer at once
# make server     installs Debian's PostgreSQL server, which tests start in folders of their own
# make check-leaks    types a long session under valgrind
# make fuzz           feeds readers of all kinds with RUNS inputs each that libFuzzer makes
# make bench          weighs whole processes against the sqlite3 program with one query
# make bench-progress  times opening a progress of 100,000 answers against Python's sqlite3
# make bench-size     weighs new processes over bases of 1,000 to 100,000 statements; COUNTS names other sizes
# make bench-load     times loading against PyYAML
# make bench-search   times and ranks searching against plain BM25; SETS names files of questions
# make bench-typing   weighs a key at the prompt against bash
# make bench-compare  times a comparison of six roles against a page of one fact
# make guess        measures how far guessing gets beyond chance in the quiz, by strategy and kind of question
# make bench-quiz     times making the questions and choosing from 20,000 cards

PREFIX ?= /usr/local
PACKAGES = libedit-dev libyaml-dev libsqlite3-dev libzstd-dev zlib1g-dev libpq-dev pkg-config
BINARY = .build/release/csuite
BUILD = swift build -c release --static-swift-stdlib --product csuite
# Where all of these libraries come as archives, as on Debian, they go into the program: it starts twice as fast when
# no loader has to look for them and to bind their names. libc stays outside (see ARCHITECTURE.md).
ARCHIVES = $(CURDIR)/.build/archives
ARCHIVED = edit yaml sqlite3 zstd z tinfo bsd md stdc++
DESCRIBED = libedit yaml-0.1 sqlite3 libzstd
SWIFT_SOURCES = Package.swift Sources Plugins Tools Tests

.PHONY: bench bench-compare bench-load bench-progress bench-quiz bench-search bench-size bench-typing build check-deb check-group check-leaks check-oracles check-schemas check-site deb draw format fuzz guess install lint run schemas server setup spelling test

run: build
	@$(BINARY)

build: setup $(ARCHIVES)/looked
	@if [ -f $(ARCHIVES)/all ]; then export CSUITE_ARCHIVES=yes PKG_CONFIG_PATH="$(ARCHIVES)"; fi; \
	$(BUILD) >&2

$(ARCHIVES)/looked: | setup
	@mkdir -p $(ARCHIVES); found=yes; \
	for name in $(ARCHIVED); do \
	  file=$$(clang -print-file-name=lib$$name.a 2>/dev/null); \
	  if [ -f "$$file" ]; then ln -sf "$$file" $(ARCHIVES)/; else found=; fi; \
	done; \
	for name in $(DESCRIBED); do \
	  sed 's|^libdir=.*|libdir=$(ARCHIVES)|' "$$(pkg-config --variable=pcfiledir $$name)/$$name.pc" >$(ARCHIVES)/$$name.pc || found=; \
	done; \
	if [ -n "$$found" ]; then touch $(ARCHIVES)/all; fi; touch $@

# Optimised, because the tests ask the whole knowledge base thousands of questions.
test: setup lint
	swift test -Xswiftc -O

lint:
	swift format lint --strict --recursive $(SWIFT_SOURCES)

format:
	swift format --in-place --recursive $(SWIFT_SOURCES)

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 $(BINARY) "$(DESTDIR)$(PREFIX)/bin/csuite"
	install -d $(addprefix "$(DESTDIR)$(PREFIX)/share"/,man/man1 man/vi/man1 bash-completion/completions \
	  zsh/site-functions fish/vendor_completions.d)
	$(BINARY) man --lang en >"$(DESTDIR)$(PREFIX)/share/man/man1/csuite.1"
	$(BINARY) man --lang vi >"$(DESTDIR)$(PREFIX)/share/man/vi/man1/csuite.1"
	$(BINARY) completions bash >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/csuite"
	$(BINARY) completions zsh >"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_csuite"
	$(BINARY) completions fish >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/csuite.fish"

# It depends on libc alone, of the version whose newest function the program calls.
deb: STAGE = .build/deb
deb: build
	@rm -rf $(STAGE)
	@$(MAKE) -s install DESTDIR=$(STAGE) PREFIX=/usr
	@install -D -m 644 LICENSE $(STAGE)/usr/share/doc/csuite/copyright
	@find $(STAGE)/usr/share/man -name '*.1' -exec gzip -9n {} +
	@mkdir $(STAGE)/DEBIAN; version=$$($(BINARY) version | sed -n 's/.*csuite \([0-9.]*\).*/\1/p'); \
	libc=$$(objdump -T $(BINARY) | grep -o 'GLIBC_2[0-9.]*' | sort -V | tail -1 | sed 's/GLIBC_//'); \
	printf '%s\n' "Package: csuite" "Version: $$version" "Architecture: $$(dpkg --print-architecture)" \
	  "Maintainer: The csuite maintainers <csuite@example.org>" "Section: text" "Priority: optional" \
	  "Installed-Size: $$(du -sk $(STAGE)/usr | cut -f1)" "Depends: libc6 (>= $$libc)" "Suggests: libpq5, less" \
	  "Description: the executive roles, asked in Vietnamese and English" \
	  " A prompt over a knowledge base of the C-suite that answers with its sources," \
	  " compares roles, shows what a person or a team lacks, and drills the duties." >$(STAGE)/DEBIAN/control; \
	dpkg-deb --build --root-owner-group $(STAGE) .build/csuite_$${version}_$$(dpkg --print-architecture).deb >&2

check-deb: PACKAGES += debootstrap
check-deb: deb
	Tests/Package/check.sh .build/csuite_*.deb

# The JSON Schemas that editors use, made from the table that the loader checks with.
schemas: build
	@for name in knowledge overlay role competencies sources disagreements acronyms abbreviations words company; do \
	  $(BINARY) schema $$name >KnowledgeBase/schema/$$name.schema.json; done

guess: build
	@$(BINARY) quiz bank --guess --width 160

# Questions over all kinds, roles and languages, for somebody to judge: make draw SEED=7
SEED ?= 0
draw: build
	@python3 Tests/Oracles/draw.py $(BINARY) 120 $(SEED)

check-schemas:
	.ci/python Tests/Schemas/check.py

# British spelling; Vietnamese is spelled syllable by syllable.
spelling: PACKAGES = hunspell hunspell-en-gb hunspell-vi
spelling: setup
	.ci/python Tests/Spelling/check.py

# Independent programs that know better: py-fsrs draws schedules, Anki imports what we export and gives it back; the
# Python SDK of the Model Context Protocol; and SIGKILL.
check-oracles: build
	.ci/python Tests/Oracles/py_fsrs.py $(BINARY) 300
	.ci/python Tests/Oracles/foreign_log.py $(BINARY)
	.ci/python Tests/Oracles/anki_package.py $(BINARY) 300
	.ci/python Tests/Oracles/kills.py $(BINARY) 30
	.ci/python Tests/Oracles/assistants.py $(BINARY) 2000
	python3 Tests/Oracles/interrupts.py $(BINARY) 72

# Chromium, axe-core and html5lib look at every kind of page; the search answers as ‘find’ does.
check-site: build
	.ci/browser Tests/Site/browser.py $(BINARY)

# A group's progress on a real server, which the program starts for itself.
check-group: PACKAGES += postgresql
check-group: build
	.ci/python Tests/Oracles/group.py $(BINARY) 100

server: PACKAGES = postgresql
server: setup

# As many inputs as a minute or two take; by hand: make fuzz RUNS=1000000
RUNS ?= 2000
fuzz: setup
	Tests/Fuzz/run.sh $(RUNS)

bench: PACKAGES += sqlite3
bench: build
	python3 Tests/Benchmarks/processes.py $(BINARY)

bench-size: PACKAGES += sqlite3
bench-size: build
	python3 Tests/Benchmarks/size.py $(BINARY) $(COUNTS)

bench-load: build
	.ci/python Tests/Benchmarks/loading.py $(BINARY)

bench-search: setup
	swift build -c release --product SearchBenchmark
	.build/release/SearchBenchmark KnowledgeBase $(SETS)

check-leaks: build
	python3 Tests/Leaks/check.py $(BINARY)

bench-typing: build
	python3 Tests/Benchmarks/typing.py $(BINARY)

bench-compare: build
	python3 Tests/Benchmarks/comparing.py $(BINARY)

bench-quiz: build
	python3 Tests/Benchmarks/quiz.py $(BINARY)

bench-progress: build
	.ci/python Tests/Benchmarks/progress.py $(BINARY)

setup:
	@command -v swift >/dev/null || { echo "csuite needs a Swift 6.3 toolchain or newer: https://swift.org/install" >&2; exit 1; }
	@missing=; \
	if command -v dpkg >/dev/null; then \
	  for package in $(PACKAGES); do dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	elif ! pkg-config --exists libedit yaml-0.1 sqlite3 libzstd zlib libpq 2>/dev/null; then missing=" libedit libyaml sqlite3 libzstd zlib libpq pkg-config"; fi; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "csuite needs the development files of:$$missing. Please install them." >&2; exit 1; fi; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	echo "Installing:$$missing" >&2; \
	$$sudo apt-get update -qq >&2 </dev/null && \
	DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >&2 </dev/null
