# make demo   the main job on a real dispute, from complaint to approved recommendation
# make test   all tests
# make check  what is checked before each submission
# make bench-search   what the search finds for the questions of Tests/Fixtures/search, beside SQLite's own tokenizers
# make build  the program alone, in .build/release/carnet
.PHONY: build demo test check bench-search clean packages toolchain

SWIFT ?= swift
DEMO_HOME ?= .demo-home
DEMO_OUTPUT ?= demo-output
# Arrows between targets only point down: the build refuses an import that Package.swift does not declare.
ARROWS = --explicit-target-dependency-import-check error
# Nothing is left outside this folder: no shared cache of packages or manifests.
HERE = --disable-dependency-cache --manifest-cache local
# The runtime goes into the program: it starts in half the time.
RELEASE = -c release --product carnet --static-swift-stdlib $(ARROWS) $(HERE)

demo: build
	@rm -rf "$(DEMO_HOME)" "$(DEMO_OUTPUT)"
	@.build/release/carnet demo --home "$(DEMO_HOME)" --output "$(DEMO_OUTPUT)"

build: packages toolchain
	@$(SWIFT) build $(RELEASE) -q || $(SWIFT) build $(RELEASE)

# Homes that tests make are removed with the folder they stand in, also when a test stops halfway.
test: packages toolchain
	@TMPDIR=$$(mktemp -d) && export TMPDIR && trap 'rm -rf "$$TMPDIR"' EXIT && $(SWIFT) test $(ARROWS) $(HERE)

check: packages toolchain
	@.ci/check

bench-search: build
	@.build/release/carnet measure-search --home "$(DEMO_HOME)" --language en --today 2026-11-22

packages:
	@scripts/install-packages

toolchain:
	@command -v $(SWIFT) >/dev/null 2>&1 || { echo "Swift 6.3 is needed: see swift.org/install" >&2; exit 69; }

clean:
	rm -rf .build "$(DEMO_HOME)" "$(DEMO_OUTPUT)"
