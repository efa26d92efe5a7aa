# The two commands of the README: `make run` opens the explorer on the sample corpus, `make test` passes the tests.
# Each sets up what it needs in .venv and does nothing twice.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOURCES := $(shell find model tui -name '*.py' -o -name '*.yaml' -o -name '*.tcss' | LC_ALL=C sort)
# A strict editable install links every file by name, so a new or removed file asks for a new install.
FILES := $(VENV)/files

.PHONY: run test lint types unit bench clean
.DELETE_ON_ERROR:

run: $(VENV)/run
	@$(BIN)/onrecord $(if $(PATHS),$(PATHS),seeds)

test: lint types unit

lint: $(VENV)/test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(VENV)/test
	@$(BIN)/mypy -p onrecord.model -p onrecord.tui

unit: $(VENV)/test
	@$(BIN)/pytest

bench: $(VENV)/test
	@$(BIN)/python bench/gold.py

$(VENV)/python: 
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "onrecord needs Python 3.11 or newer: make PYTHON=python3.11 …")'
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(FILES): FORCE | $(VENV)/python
	@echo '$(SOURCES)' | cmp -s - $@ || echo '$(SOURCES)' > $@

$(VENV)/run: pyproject.toml $(FILES) $(VENV)/python
	@echo 'Setting up in $(VENV) …'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --config-settings editable_mode=strict
	@touch $@

$(VENV)/test: $(VENV)/run
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]' --config-settings editable_mode=strict
	@touch $@

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

FORCE:
