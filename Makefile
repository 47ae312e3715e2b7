# The front door. `make help` lists what there is.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := all
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
JOBS ?= $(shell nproc)
TIME ?= 60

# Debian packages. `make` installs what is missing and nothing else.
BUILD_PACKAGES := g++ cmake ninja-build pkg-config libyaml-cpp-dev libfmt-dev libcli11-dev libcmark-gfm-dev \
    libcmark-gfm-extensions-dev doctest-dev nlohmann-json3-dev libutf8proc-dev nettle-dev libdtl-dev libgumbo-dev
# What the tests need beside them.
TEST_PACKAGES := raptor2-utils

RELEASE := build/release
BINARY := $(RELEASE)/redovisa/redovisa
TESTS := $(RELEASE)/redovisa/tests/redovisa_tests

.PHONY: all
all: site ## Install what is missing, build, and compile reports/ into build/site/

.PHONY: packages
packages:
	@.ci/packages $(BUILD_PACKAGES)

.PHONY: program
program: packages ## Build the program
	@cmake -S .cmake --preset release > build.log 2>&1 || { cat build.log; rm -f build.log; exit 1; }; rm -f build.log
	@cmake --build $(RELEASE) --parallel $(JOBS) --target redovisa

.PHONY: site
site: program ## Compile reports/ into build/site/
	@$(BINARY) build reports -o build/site
	@echo "build/site/index.html"

.PHONY: tests
tests: packages
	@.ci/packages $(TEST_PACKAGES)
	@cmake -S .cmake --preset release > build.log 2>&1 || { cat build.log; rm -f build.log; exit 1; }; rm -f build.log
	@cmake --build $(RELEASE) --parallel $(JOBS)

.PHONY: test
test: tests ## Run every test
	@ctest --test-dir $(RELEASE) --parallel $(JOBS) --output-on-failure --no-tests=error

.PHONY: test-editor
test-editor: program ## Check with an editor's language server and other readers what the program writes for them
	@.ci/editor

.PHONY: check
check: program ## Check reports/ without building them
	@$(BINARY) check reports

.PHONY: sanitized
sanitized: packages
	@.ci/packages clang-16 libclang-rt-16-dev
	@cmake -S .cmake --preset asan-ubsan > /dev/null

.PHONY: asan
asan: sanitized ## Run the tests with address and undefined-behaviour sanitizers
	@cmake --build build/asan-ubsan --parallel $(JOBS)
	@ASAN_OPTIONS=detect_container_overflow=0 ctest --test-dir build/asan-ubsan --parallel $(JOBS) --output-on-failure --no-tests=error

.PHONY: fuzz
fuzz: sanitized ## Fuzz TARGETS (all) for TIME seconds (60) each and add the executions to docs/quality.md
	@cmake --build build/asan-ubsan --parallel $(JOBS) --target fuzz
	@.ci/section docs/quality.md fuzz .ci/fuzz $(TIME) --tally $(TARGETS)

.PHONY: fuzz-replay
fuzz-replay: sanitized ## Try each fuzz target on its saved inputs
	@cmake --build build/asan-ubsan --parallel $(JOBS) --target fuzz
	@.ci/fuzz 0

.PHONY: fuzz-check
fuzz-check: sanitized ## Try each fuzz target on its saved inputs and for 20 seconds
	@cmake --build build/asan-ubsan --parallel $(JOBS) --target fuzz
	@.ci/fuzz 20

.PHONY: pdf
pdf: site ## Print each report as a tagged PDF into build/pdf/
	@.ci/packages chromium poppler-utils fonts-texgyre
	@rm -rf build/pdf
	@.ci/pdf build/site build/pdf

# What is not of Debian here counts too: Node may come from elsewhere, and brings its own npm then.
.PHONY: web-tools
web-tools:
	@.ci/packages chromium
	@command -v npm > /dev/null || .ci/packages nodejs npm
	@command -v java > /dev/null || .ci/packages default-jre-headless

tests/web/node_modules/.package-lock.json: tests/web/package.json tests/web/package-lock.json
	@cd tests/web && npm ci --ignore-scripts --loglevel=error
	@touch $@

.PHONY: test-web
test-web: site pdf web-tools ## Check the site in a browser and with the checkers of HTML
	@$(MAKE) tests/web/node_modules/.package-lock.json
	@node --test --test-reporter=spec tests/web/*.test.mjs
	@.ci/packages raptor2-utils
	@node tests/web/support/addressed-site.mjs $(BINARY) build/addressed
	@SITE=build/addressed node --test --test-reporter=spec tests/web/addressed/*.test.mjs tests/web/{axe,html,links,plain,quiet}.test.mjs

.PHONY: coverage
coverage: packages ## Measure which lines and branches the tests reach, into docs/quality.md
	@.ci/packages clang-16 libclang-rt-16-dev llvm-16 $(TEST_PACKAGES)
	@cmake -S .cmake --preset coverage > /dev/null
	@cmake --build build/coverage --parallel $(JOBS) --target all mutants
	@.ci/section docs/quality.md coverage .ci/coverage build/coverage $(JOBS)

.PHONY: format
format: ## Format the code
	@.ci/packages clang-format
	@git ls-files 'src/*.cpp' 'src/*.hpp' 'tests/*.cpp' 'tests/*.hpp' | xargs clang-format -i

.PHONY: format-check
format-check: ## Check the form of the code without changing it
	@.ci/packages clang-format
	@git ls-files 'src/*.cpp' 'src/*.hpp' 'tests/*.cpp' 'tests/*.hpp' | xargs clang-format --dry-run --Werror

.PHONY: lint
lint: sanitized format-check ## Check the code with clang-format and clang-tidy
	@.ci/packages clang-tidy-16
	@git ls-files 'src/*.cpp' | xargs -P $(JOBS) -n 4 clang-tidy-16 --quiet -p build/asan-ubsan --warnings-as-errors='*'

.PHONY: analyze
analyze: sanitized ## Check the code with the static analyzer of clang, which takes its time
	@.ci/packages clang-tidy-16
	@git ls-files 'src/*.cpp' | xargs -P $(JOBS) -n 4 clang-tidy-16 --quiet -p build/asan-ubsan --checks='-*,clang-analyzer-*' --warnings-as-errors='*'

.PHONY: golden
golden: tests ## Renew the expected results of the tests; read the diff before you keep it
	@REDOVISA_RENEW=1 $(TESTS) --no-intro
	@git --no-pager diff --stat -- tests

.PHONY: docs
docs: program ## Renew the files under docs/ that are written by the program
	@mkdir -p docs/schema
	@for file in area report organisation comparison; do $(BINARY) schema $$file > docs/schema/$$file.schema.json; done
	@$(BINARY) schema reference > docs/schema/reference.md
	@$(BINARY) explain --format markdown --lang sv > docs/rules.md

.PHONY: faults
faults: tests ## Try every fault that the program is to withstand, at length, into docs/quality.md
	@.ci/packages strace faketime locales
	@.ci/suites
	@.ci/section docs/quality.md faults .ci/faults $(RELEASE)/redovisa/tests/redovisa_faults $(JOBS)

.PHONY: release-anchors
release-anchors: program ## Note every published address in reports/.published; a build stops when one is lost
	@$(BINARY) export --format addresses reports > build/published
	@mv build/published reports/.published
	@git --no-pager diff --stat -- reports/.published

.PHONY: lineage-quality
lineage-quality: packages ## Measure the suggestions of links between goals, into docs/quality.md
	@cmake -S .cmake --preset release > /dev/null
	@cmake --build $(RELEASE) --parallel $(JOBS) --target lineage_quality
	@.ci/section docs/quality.md lineage $(RELEASE)/redovisa/tests/lineage_quality reports

.PHONY: mutants
mutants: packages ## Make thousands of mistakes in reports/ and measure what is said about them, into docs/quality.md
	@cmake -S .cmake --preset release > /dev/null
	@cmake --build $(RELEASE) --parallel $(JOBS) --target mutants
	@.ci/section docs/quality.md mutants $(RELEASE)/redovisa/tests/mutants reports

.PHONY: compare-speed
compare-speed: packages ## Measure how much CPU a comparison of many years takes
	@cmake -S .cmake --preset release > /dev/null
	@cmake --build $(RELEASE) --parallel $(JOBS) --target compare_speed
	@$(RELEASE)/redovisa/tests/compare_speed

.PHONY: build-speed
build-speed: packages ## Measure how the time of a build divides, into docs/quality.md
	@cmake -S .cmake --preset release > /dev/null
	@cmake --build $(RELEASE) --parallel $(JOBS) --target build_speed
	@.ci/section docs/quality.md build-speed $(RELEASE)/redovisa/tests/build_speed reports

.PHONY: valgrind
valgrind: program ## Build the site under valgrind: no error, no leak
	@.ci/packages valgrind libc6-dbg
	@rm -rf build/valgrind
	@valgrind --quiet --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite,indirect,possible \
	  $(BINARY) build reports -o build/valgrind --jobs 1

.PHONY: install
install: program ## Install the program under PREFIX (/usr/local)
	@cmake --install $(RELEASE) --prefix $(PREFIX)

.PHONY: clean
clean: ## Remove everything that was built
	@rm -rf build

.PHONY: help
help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
