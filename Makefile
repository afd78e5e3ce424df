# Every target works from a fresh clone; `make` alone lists them.
.DEFAULT_GOAL := help
SHELL := /bin/bash
VENV ?= .venv
PORT ?= 8000
export VENV PORT
BIN := $(VENV)/bin
WORKERS ?= auto
UPGRADE ?=
AUDIT ?=

.PHONY: help run dev test audit lint format services services-stop bench lock messages picture clean runtime-environment dev-environment

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

runtime-environment:
	@deploy/environment.sh runtime

dev-environment:
	@deploy/environment.sh dev

run: runtime-environment ## Serve the portal with its demo content on http://127.0.0.1:$PORT/ (8000)
	@exec deploy/run.sh

dev: dev-environment ## Serve with DEBUG and reload, for work on the code
	@exec deploy/develop.sh

test: dev-environment ## Run the tests (TESTS="tests/search -k tone" narrows them)
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(TESTS)

audit: dev-environment ## Judge every public page of the demo as readers do (AUDIT=--quick, AUDIT=--gate)
	@$(BIN)/python -m tests.audit $(AUDIT)

lint: dev-environment ## Check style, types, templates, migrations, translations and import contracts
	@.ci/lint

format: dev-environment ## Rewrite the Python files in the house style
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format .

services: ## Install and start PostgreSQL and Elasticsearch for the tests, on loopback
	@tests/services/postgresql/start.sh
	@tests/services/elasticsearch/start.sh

services-stop: ## Stop what `make services` started
	@tests/services/elasticsearch/stop.sh
	@tests/services/postgresql/stop.sh

bench: dev-environment ## Measure pages, texts and search (BENCH_ARTICLES=20000) and print ratios
	@$(BIN)/python -m pytest -p no:cacheprovider -o python_files='bench_*.py' -q -s tests/benchmarks

lock: ## Write both lock files anew (UPGRADE=1 takes the newest allowed versions)
	@UPGRADE=$(UPGRADE) deploy/lock.sh

messages: dev-environment ## Collect the texts to translate and compile the catalogues
	@.ci/translations update

picture: dev-environment ## Redraw the table of imports in docs/architecture.md
	@$(BIN)/python -m tests.architecture.picture

clean: ## Remove the environment, caches and run-time files; keep the database, uploads and secret key
	@rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis var/static var/static-collected
	@find portal news search home tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
